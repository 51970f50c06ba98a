using System.Globalization;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>A word, or a single sign that is no blank and no hyphen, in a text.</summary>
internal readonly record struct PhraseToken(int Start, int Length, bool IsWord)
{
    public int End => Start + Length;

    /// <summary>
    /// The tokens of a part of a text. Blanks and hyphens only part words, so that "cross-Strait" is "cross Strait", and
    /// "U. S." is "U.S.": a full stop is a token of its own.
    /// </summary>
    public static List<PhraseToken> In(string text, int start, int length)
    {
        List<PhraseToken> tokens = [];
        for (int i = start; Next(text, i, start + length) is PhraseToken token; i = token.End)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    /// <summary>The first token from an offset on; null when none is left before the end.</summary>
    public static PhraseToken? Next(string text, int start, int end)
    {
        int i = start;
        while (i < end && IsSeparator(text[i]))
        {
            i++;
        }

        int from = i;
        while (i < end && IsWordPart(text[i]))
        {
            i++;
        }

        if (i > from)
        {
            return new PhraseToken(from, i - from, IsWord: true);
        }

        return i < end ? new PhraseToken(i, 1, IsWord: false) : null;
    }

    /// <summary>The form in which characters are compared: capitals, straight quotes.</summary>
    public static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201F' => '"',
        _ => char.ToUpperInvariant(c),
    };

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Blanks, the hyphen and its look-alikes up to the en dash ("Japan–U.S.").</summary>
    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c == '-' || c is >= '\u2010' and <= '\u2013';
}
