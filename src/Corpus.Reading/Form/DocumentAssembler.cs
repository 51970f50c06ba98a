using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form;

/// <summary>Puts what was found in a document together to its final form, with the pieces and findings in the order of the text.</summary>
internal sealed class DocumentAssembler(TextFile file, DocumentLines document)
{
    /// <summary>So much of a row is in its message, since its words are in no statement.</summary>
    private const int LongestRow = 400;

    private readonly List<Piece> _pieces = [];
    private readonly List<Finding> _findings = [];
    private readonly SectionAssembler _sections = new();
    private LocatedText? _title;
    private LocatedText? _dateline;
    private LocatedText? _issuer;
    private List<HeadFact> _facts = [];
    private FoundOpening? _opening;

    /// <summary>The document of a file that is no text: every line is kept, none is read.</summary>
    public ParsedDocument CreateUnreadable(Finding reason)
    {
        foreach (TextLine line in document.Lines)
        {
            AddPiece(PieceKind.Unclassified, line.Whole);
        }

        AddMarkup(document.Markup);
        SortPieces();
        _findings.Add(reason);
        return Build(isPlain: false);
    }

    public void AddHead(DocumentHead head)
    {
        _title = head.Title;
        _dateline = head.Dateline;
        _issuer = head.Issuer;
        _facts = head.Facts;
        foreach (Piece piece in head.Pieces)
        {
            AddPiece(piece.Kind, piece.Place);
        }

        foreach (TitleCandidate leftover in head.Leftovers)
        {
            AddUnclassified(leftover.Fragments);
        }
    }

    /// <summary>What is of the page below the head, and a dateline or issuer that stands there.</summary>
    public void AddPage(LineRole[] roles)
    {
        for (int i = 0; i < roles.Length; i++)
        {
            Fragment place = document.Lines[i].Whole;
            switch (roles[i])
            {
                case LineRole.Furniture:
                    AddPiece(PieceKind.PageFurniture, place);
                    break;
                case LineRole.Stray:
                    AddPiece(PieceKind.Unclassified, place);
                    break;
                case LineRole.TableRow:
                    AddPiece(PieceKind.TableRow, place);
                    break;
                case LineRole.Note:
                    AddPiece(PieceKind.Note, place);
                    break;
                case LineRole.OtherText:
                    AddPiece(PieceKind.OtherText, place);
                    break;
                case LineRole.Dateline:
                    AddPiece(_dateline is null ? PieceKind.Dateline : PieceKind.PageFurniture, place);
                    _dateline ??= TextAt(place);
                    break;
                case LineRole.Issuer:
                    AddPiece(_issuer is null ? PieceKind.Issuer : PieceKind.PageFurniture, place);
                    _issuer ??= TextAt(place);
                    break;
                default:
                    break;
            }
        }
    }

    public void AddOpening(FoundOpening opening)
    {
        _opening = opening;
        if (opening.Sentence is { } sentence)
        {
            AddPieces(PieceKind.Opening, sentence);
        }

        foreach (LocatedText rest in opening.Rest)
        {
            AddPieces(PieceKind.Opening, rest);
        }

        foreach (Fragment marker in opening.Markers)
        {
            AddPiece(PieceKind.ItemMarker, marker);
        }

        foreach (LocatedText stray in opening.Strays)
        {
            AddPieces(PieceKind.Unclassified, stray);
        }
    }

    public void AddMarkup(IEnumerable<Fragment> places)
    {
        foreach (Fragment place in places)
        {
            AddPiece(PieceKind.Markup, place);
        }
    }

    public void AddUnclassified(IEnumerable<Fragment> places)
    {
        foreach (Fragment place in places)
        {
            AddPiece(PieceKind.Unclassified, place);
        }
    }

    public void AddBody(List<BodyElement> elements, CancellationToken cancellation) =>
        _sections.Add(elements, _pieces, cancellation);

    public ParsedDocument Create(bool isPlain, CancellationToken cancellation)
    {
        SortPieces();
        ReportMissing(isPlain);
        ReportUnclassified();
        ReportLeftOut();
        ReportHidden(cancellation);
        return Build(isPlain);
    }

    private void SortPieces() => _pieces.Sort(static (one, other) => one.Place.Start.CompareTo(other.Place.Start));

    private ParsedDocument Build(bool isPlain) => new(
        file.Path,
        file.FileName,
        Fingerprint.Of(file.Content),
        isPlain,
        _title,
        _dateline,
        _issuer,
        _opening?.Sentence,
        (_opening?.Rest ?? []).ToEquatableArray(),
        _sections.ToSections(),
        _pieces.ToEquatableArray(),
        _findings
            .OrderBy(finding => finding.Place.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToEquatableArray())
    {
        Facts = _facts.ToEquatableArray(),
    };

    private void ReportMissing(bool isPlain)
    {
        if (_title is null)
        {
            Report(Rules.NoTitle, document.Lines[0].Whole);
        }

        if (_opening?.Sentence is null && _facts.Count == 0)
        {
            ReportNoOpening(isPlain);
        }

        ReportWithoutStatements();
    }

    /// <summary>
    /// Says what was missing, at the sentence that comes nearest; another kind of text is suggested only where none does.
    /// </summary>
    private void ReportNoOpening(bool isPlain)
    {
        if (isPlain)
        {
            Report(Rules.PlainDocument, PlaceOfMissingOpening());
        }
        else if (_opening?.Nearest is { } nearest)
        {
            Report(Rules.NoOpening, nearest.Place, $": '{Excerpt.Of(nearest.Text)}' comes nearest, and lacks {_opening.Missing}", string.Empty);
        }
        else
        {
            Report(Rules.NoOpening, PlaceOfMissingOpening(), string.Empty, " For a text of another form, set Kind=\"Document\" on its CorpusDocument item.");
        }
    }

    private void ReportWithoutStatements()
    {
        bool hasStatement = _sections.ToSections().Items.Any(static section =>
            section.Blocks.Items.Any(static block => block.Sentences.Items.Any(static sentence => !sentence.IsLeadIn)));
        if (!hasStatement)
        {
            Report(Rules.NoStatements, _opening?.Sentence?.Place ?? _title?.Place ?? document.Lines[0].Whole);
        }
    }

    /// <summary>Reports what is known for what it is, and is no part of what the text says.</summary>
    private void ReportLeftOut()
    {
        bool isInOtherText = false;
        foreach (Piece piece in _pieces)
        {
            Rule? rule = piece.Kind switch
            {
                PieceKind.TableRow => Rules.TableRow,
                PieceKind.Note => Rules.NoteUnderText,
                PieceKind.OtherText when !isInOtherText => Rules.SecondText,
                _ => null,
            };
            isInOtherText |= piece.Kind == PieceKind.OtherText;
            if (rule is not null)
            {
                Report(rule, piece.Place, Excerpt.Of(piece.Place.In(file.Content), LongestRow));
            }
        }
    }

    /// <summary>Where the opening was looked for: at the first words of the body.</summary>
    private Fragment PlaceOfMissingOpening()
    {
        foreach (Piece piece in _pieces)
        {
            if (piece.Kind is PieceKind.Sentence or PieceKind.LeadIn)
            {
                return document.Lines[piece.Place.Line - 1].Whole;
            }
        }

        return document.Lines[0].Whole;
    }

    private void ReportUnclassified()
    {
        int line = 0;
        foreach (Piece piece in _pieces)
        {
            if (piece.Kind == PieceKind.Unclassified && piece.Place.Line != line && !IsInvisible(piece.Place))
            {
                line = piece.Place.Line;
                Report(Rules.UnclassifiedLine, piece.Place, Excerpt.Of(piece.Place.In(file.Content)));
            }
        }
    }

    private void ReportHidden(CancellationToken cancellation)
    {
        HiddenText hidden = new(file);
        for (int i = 0; i < document.Lines.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            TextLine line = document.Lines[i];
            hidden.Look(line, line.Start, i + 1 < document.Lines.Length ? document.Lines[i + 1].Start : file.Content.Length);
        }

        _findings.AddRange(hidden.Found());
    }

    /// <summary>True for a line of nothing but hidden characters, which is reported as that.</summary>
    private bool IsInvisible(Fragment place)
    {
        for (int i = place.Start; i < place.End; i++)
        {
            if (!HiddenCharacter.IsInvisible(file.Content[i]) && !Blank.Is(file.Content[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Report(Rule rule, Fragment place, params string[] arguments) =>
        _findings.Add(Finding.Create(rule, file.Path, place, arguments));

    private void AddPieces(PieceKind kind, LocatedText text)
    {
        foreach (Fragment fragment in text.Fragments)
        {
            AddPiece(kind, fragment);
        }
    }

    private void AddPiece(PieceKind kind, Fragment place)
    {
        if (place.Length > 0)
        {
            _pieces.Add(new Piece(kind, place));
        }
    }

    private LocatedText TextAt(Fragment place) => JoinedText.Create(file.Content, [place]).ToLocatedText();
}
