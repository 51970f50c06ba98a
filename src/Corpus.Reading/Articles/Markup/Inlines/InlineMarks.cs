namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>What stands in a paragraph between one mark and another and is no text of it.</summary>
internal static class InlineMarks
{
    /// <summary>Longer names of footnotes nobody writes: it bounds how far a bracket that never closes is followed.</summary>
    private const int LongestFootnote = 100;

    /// <summary>The length of the address in "&lt;corpus:2025-03-30&gt;"; 0 where none stands there.</summary>
    public static int PointedLink(string text, int at)
    {
        int end = at + 1;
        int colon = -1;
        while (end < text.Length && text[end] > ' ' && text[end] is not ('<' or '>'))
        {
            colon = colon < 0 && text[end] == ':' ? end : colon;
            if (colon < 0 && !char.IsLetterOrDigit(text[end]) && text[end] is not ('+' or '.' or '-'))
            {
                return 0;
            }

            end++;
        }

        bool isLink = colon > at + 2 && char.IsLetter(text[at + 1]) && end < text.Length && text[end] == '>';
        return isLink ? end - at - 1 : 0;
    }

    /// <summary>The length of "[^1]"; 0 where none stands there.</summary>
    public static int Footnote(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != '^')
        {
            return 0;
        }

        int end = at + 2;
        int last = Math.Min(text.Length, end + LongestFootnote);
        while (end < last && text[end] > ' ' && text[end] is not ('[' or ']'))
        {
            end++;
        }

        return end < last && end > at + 2 && text[end] == ']' ? end + 1 - at : 0;
    }
}
