using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Roles;

/// <summary>
/// Finds where a second text begins in a file: below a sentence a line that can be a title, behind it a dateline or an
/// issuer, and then a text again. What it says is of other people and another day, and nothing of it belongs to the first.
/// </summary>
internal static class SecondHead
{
    /// <summary>A title of two lines, dateline, issuer and a link or two, each between blank lines.</summary>
    private const int MostLinesOfHead = 12;
    private const int MostTitleLines = 3;

    /// <summary>The index of the line of the second title; the number of lines where there is none.</summary>
    public static int Find(DocumentLines document, Grammar grammar, int start, string title, CancellationToken cancellation)
    {
        bool isBehindSentence = false;
        for (int i = start; i < document.Lines.Length; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            bool isApart = i > 0 && document.Lines[i - 1].IsBlank;
            if (isBehindSentence && isApart && CanBeTitle(document, grammar, line, title) && IsBeforeHead(document, grammar, i))
            {
                return i;
            }

            cancellation.ThrowIfCancellationRequested();
            isBehindSentence |= TailLines.IsComplete(document.Content, line) && grammar.Verbs.IsIn(document.Content, line.TextStart, line.TextEnd);
        }

        return document.Lines.Length;
    }

    private static bool CanBeTitle(DocumentLines document, Grammar grammar, TextLine line, string title)
    {
        string text = document.Content;
        return line.Length <= TitleForm.Longest && TitleForm.HasTitleWord(text, line.TextStart, line.TextEnd)
            && grammar.Headings.Is(text, line.TextStart, line.TextEnd) && MarkerReader.Read(text, line) is null
            && !IsKnown(document, grammar, line)
            && TitleForm.Normalize(text.Substring(line.TextStart, line.Length)) != title;
    }

    /// <summary>True where a dateline or an issuer stands behind it, and a sentence behind that.</summary>
    private static bool IsBeforeHead(DocumentLines document, Grammar grammar, int index)
    {
        bool isHead = false;
        int titleLines = 1;
        for (int i = index + 1; i < document.Lines.Length && i <= index + MostLinesOfHead; i++)
        {
            TextLine line = document.Lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            if (IsDateOrIssuer(document, line))
            {
                isHead = true;
            }
            else if (!IsKnown(document, grammar, line))
            {
                bool isSentence = grammar.Verbs.IsIn(document.Content, line.TextStart, line.TextEnd);
                if (isHead || isSentence || titleLines == MostTitleLines)
                {
                    return isHead && isSentence;
                }

                titleLines++;
            }
        }

        return false;
    }

    private static bool IsKnown(DocumentLines document, Grammar grammar, TextLine line) =>
        IsDateOrIssuer(document, line)
        || PageFurniture.Classify(new LineRun(document.Content, line.TextStart, line.TextEnd, grammar)) != FurnitureKind.None;

    private static bool IsDateOrIssuer(DocumentLines document, TextLine line) =>
        DatelineForm.Is(document.Content, line.TextStart, line.TextEnd) || IssuerForm.Is(document.Content, line.TextStart, line.TextEnd);
}
