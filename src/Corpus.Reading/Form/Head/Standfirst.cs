using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>
/// Recognizes a standfirst: what a page says in short between its title and the lines that tell who published it and when.
/// "The Defence Secretary hosted his Norwegian counterpart today." looks like an opening, and the opening stands below.
/// </summary>
internal static class Standfirst
{
    private const int MostLines = 8;

    /// <summary>
    /// The line behind the standfirst that begins with this one; -1 where none does: where something else follows it than
    /// lines of a head, or something else follows those than an opening.
    /// </summary>
    public static int EndAt(DocumentLines document, Grammar grammar, int index)
    {
        int end = index;
        while (end < document.Lines.Length && end <= index + MostLines && !document.Lines[end].IsBlank && !IsOfHead(document, grammar, end, out _))
        {
            end++;
        }

        int body = SkipHead(document, grammar, end, out bool hasSource);
        return hasSource && body < document.Lines.Length && BodyStart.IsOpeningAt(document, grammar, body) ? end : -1;
    }

    /// <summary>Passes over the lines of a head from one on; they have a source where one of them names an issuer or a day.</summary>
    private static int SkipHead(DocumentLines document, Grammar grammar, int index, out bool hasSource)
    {
        hasSource = false;
        int next = index;
        while (next < document.Lines.Length && next <= index + MostLines)
        {
            bool isSource = false;
            if (!document.Lines[next].IsBlank && !IsOfHead(document, grammar, next, out isSource))
            {
                break;
            }

            hasSource |= isSource;
            next++;
        }

        return next;
    }

    private static bool IsOfHead(DocumentLines document, Grammar grammar, int index, out bool isSource)
    {
        TextLine line = document.Lines[index];
        List<(PieceKind Kind, int Start, int End)> parts = HeadLine.Read(document.Content, line.TextStart, line.TextEnd, grammar);
        bool isPlace = PlaceLine.Is(document, grammar, index);
        bool isLabel = document.Content[line.TextEnd - 1] is ':' or '：' && TitleForm.HasTitleWord(document.Content, line.TextStart, line.TextEnd)
            && !grammar.Verbs.IsIn(document.Content, line.TextStart, line.TextEnd);
        isSource = isPlace || parts.Exists(static part => part.Kind is PieceKind.Issuer or PieceKind.Dateline);

        // "Joint statement:" leads in what was published.
        return isPlace || isLabel || parts.TrueForAll(static part => part.Kind != PieceKind.Title);
    }
}
