namespace Corpus.Reading.Matching;

/// <summary>
/// The form in which words are compared: without case, and with one apostrophe. It has the length of the word, so that a place in one is
/// a place in the other. Letters are compared as they are encoded: "é" in one character is not "é" in two.
/// </summary>
internal static class WordKey
{
    /// <summary>
    /// The small letter of those that differ in case only, by the invariant culture. A character beyond ASCII never becomes one of ASCII,
    /// as the Kelvin sign would, so that a search for letters of ASCII that passes over case finds all there is.
    /// </summary>
    public static char Fold(char c)
    {
        if (c < 128)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        if (Apostrophe.Is(c))
        {
            return '\'';
        }

        // By way of the capital: "ς" and "σ" have the same.
        char capital = char.ToUpperInvariant(c);
        char small = char.ToLowerInvariant(capital);
        return small >= 128 && char.ToUpperInvariant(small) == capital ? small : c;
    }

    /// <summary>The form of a part of a text.</summary>
    public static string Of(string text, int start, int length)
    {
        int i = start;
        while (i < start + length && Fold(text[i]) == text[i])
        {
            i++;
        }

        if (i == start + length)
        {
            return text.Substring(start, length);
        }

        char[] key = text.ToCharArray(start, length);
        for (i -= start; i < length; i++)
        {
            key[i] = Fold(key[i]);
        }

        return new string(key);
    }

    /// <summary>The form of a whole text.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);
}
