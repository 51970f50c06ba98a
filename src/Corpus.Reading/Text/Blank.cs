namespace Corpus.Reading.Text;

/// <summary>What counts as blank: the one definition that lines, pieces and words are made with.</summary>
internal static class Blank
{
    /// <summary>U+FEFF: the mark that some editors put before a text; it is no character of it.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>White space of any kind, a no-break or ideographic space and a page break among it, and the byte order mark.</summary>
    public static bool Is(char character) => char.IsWhiteSpace(character) || character == ByteOrderMark;

    /// <summary>The first position from <paramref name="start"/> on that is not blank, or <paramref name="end"/>.</summary>
    public static int Skip(string text, int start, int end)
    {
        while (start < end && Is(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The position after the last character before <paramref name="end"/> that is not blank, or <paramref name="start"/>.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
