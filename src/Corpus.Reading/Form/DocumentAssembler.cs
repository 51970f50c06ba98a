using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form;

/// <summary>Puts what was found in a document together to its final form, with the pieces in the order of the text.</summary>
internal sealed class DocumentAssembler(TextFile file, DocumentLines document)
{
    private readonly List<Piece> _pieces = [];
    private readonly SectionAssembler _sections = new();
    private LocatedText? _title;
    private LocatedText? _dateline;
    private LocatedText? _issuer;
    private List<HeadFact> _facts = [];
    private FoundOpening? _opening;

    /// <summary>The document of a file that is no text: every line is kept, none is read.</summary>
    public ParsedDocument CreateUnreadable(ReadFinding reason)
    {
        foreach (TextLine line in document.Lines)
        {
            AddPiece(PieceKind.Unclassified, line.Whole);
        }

        AddMarkup(document.Markup);
        SortPieces();
        return Build(isPlain: false) with { Findings = ImmutableArray.Create(reason) };
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

        if (opening.Dateline is { } dateline)
        {
            AddPieces(_dateline is null ? PieceKind.Dateline : PieceKind.Opening, dateline);
            _dateline ??= dateline;
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
        ParsedDocument form = Build(isPlain);
        return form with { Findings = FormFindings.Of(file, document, form, _opening, cancellation) };
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
        EquatableArray<ReadFinding>.Empty)
    {
        Facts = _facts.ToEquatableArray(),
    };

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
