using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Roles;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form;

/// <summary>Says what is missing in the form of a document, what of it fits nothing, and what is left out of it.</summary>
/// <param name="opening">What was found of the opening; null in a document of which none was looked for.</param>
internal sealed class FormFindings(TextFile file, DocumentLines document, ParsedDocument form, FoundOpening? opening)
{
    private readonly List<ReadFinding> _findings = [];

    /// <summary>The findings, in the order of the text.</summary>
    public static EquatableArray<ReadFinding> Of(
        TextFile file, DocumentLines document, ParsedDocument form, FoundOpening? opening, CancellationToken cancellation)
    {
        FormFindings found = new(file, document, form, opening);
        found.ReportMissing();
        found.ReportUnclassified();
        found.ReportLeftOut();
        found.ReportHidden(cancellation);
        return found._findings
            .OrderBy(static finding => finding.Place.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private void ReportMissing()
    {
        if (form.Title is null)
        {
            Report(Rules.NoTitle, document.Lines[0].Whole);
        }

        if (form.Opening is null && form.Facts.Count == 0)
        {
            ReportNoOpening();
        }

        ReportWithoutStatements();
    }

    /// <summary>
    /// Says what was missing, at the sentence that comes nearest; another kind of text is suggested only where none does.
    /// </summary>
    private void ReportNoOpening()
    {
        if (form.IsPlainDocument)
        {
            Report(Rules.PlainDocument, PlaceOfMissingOpening());
        }
        else if (opening?.Nearest is { } nearest)
        {
            Report(Rules.NoOpening, nearest.Place, $": '{Excerpt.Of(nearest.Text)}' comes nearest, and lacks {opening.Missing}", string.Empty);
        }
        else
        {
            Report(Rules.NoOpening, PlaceOfMissingOpening(), string.Empty, " For a text of another form, set Kind=\"Document\" on its CorpusDocument item.");
        }
    }

    private void ReportWithoutStatements()
    {
        bool hasStatement = form.Sections.Items.Any(static section =>
            section.Blocks.Items.Any(static block => block.Sentences.Items.Any(static sentence => !sentence.IsLeadIn)));
        if (!hasStatement)
        {
            Report(Rules.NoStatements, form.Opening?.Place ?? form.Title?.Place ?? document.Lines[0].Whole);
        }
    }

    /// <summary>
    /// Reports what is known for what it is, and is no part of what the text says. A row is quoted whole, since its words are
    /// in no statement.
    /// </summary>
    private void ReportLeftOut()
    {
        bool isInOtherText = false;
        foreach (Piece piece in form.Pieces)
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
                Report(rule, piece.Place, Excerpt.Of(piece.Place.In(file.Content), TableRows.LongestRow));
            }
        }
    }

    /// <summary>Where the opening was looked for: at the first words of the body.</summary>
    private Fragment PlaceOfMissingOpening()
    {
        foreach (Piece piece in form.Pieces)
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
        foreach (Piece piece in form.Pieces)
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
        _findings.Add(ReadFinding.Create(rule, file.Path, place, arguments));
}
