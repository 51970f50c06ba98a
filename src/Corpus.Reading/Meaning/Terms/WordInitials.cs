using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Terms;

/// <summary>
/// Aligns an acronym with the first letters of words: "Acquisition and Cross-Servicing Agreement" with "ACSA". Where it
/// fits it is preferred to the letters wherever they stand, which would begin that long form at "and".
/// </summary>
internal static class WordInitials
{
    /// <summary>"of the" and the like; the bound keeps the reading linear.</summary>
    private const int MostSmallWords = 4;

    private static readonly WordSet SmallWords = WordLists.Set("function-words: small words of a long form");

    /// <summary>Where the word of the acronym's first letter begins, read backwards from an end; null where they do not fit.</summary>
    public static int? StartOf(string text, int start, int end, string acronym) =>
        StartOf(text, start, end, acronym, isSmallCounted: false) ?? (StartOf(text, start, end, acronym, isSmallCounted: true) is int first && !IsSmallWordAt(text, first) ? first : null);

    /// <param name="isSmallCounted">The acronym has the letters of small words too: "COC" of "Code of Conduct".</param>
    private static int? StartOf(string text, int start, int end, string acronym, bool isSmallCounted)
    {
        int place = end;
        for (int i = acronym.Length - 1; i >= 0;)
        {
            if (!char.IsLetterOrDigit(acronym[i]))
            {
                i--;
                continue;
            }

            place = WordBefore(text, start, place, out int length);
            if (place < 0)
            {
                return null;
            }

            bool isLetter = char.ToLowerInvariant(text[place]) == char.ToLowerInvariant(acronym[i]);
            bool isSmall = IsSmallWord(text, place, length) && !char.IsLower(acronym[i]) && !(isSmallCounted && isLetter);
            if (!isSmall && !isLetter)
            {
                return null;
            }

            i = isSmall ? i : i - 1;
        }

        return place < end ? place : null;
    }

    /// <summary>A word that acronyms leave out, and that begins no long form.</summary>
    public static bool IsSmallWordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return IsSmallWord(text, start, end - start);
    }

    /// <summary>Where the capital of the noun stands that small words join to what follows, "Treaty on the"; -1 where none is.</summary>
    public static int NounBefore(string text, int place)
    {
        int word = WordBefore(text, 0, place, out int length);
        int first = word;
        for (int count = 0; count < MostSmallWords && word >= 0 && IsSmallWord(text, word, length); count++)
        {
            word = WordBefore(text, 0, word, out length);
        }

        return word >= 0 && word < first && char.IsUpper(text[word]) ? word : -1;
    }

    /// <summary>True where a word between two places begins with a letter, whatever its case.</summary>
    public static bool Begins(string text, int start, int end, char letter)
    {
        for (int i = start; i < end; i++)
        {
            if ((i == start || !char.IsLetterOrDigit(text[i - 1])) && char.ToLowerInvariant(text[i]) == char.ToLowerInvariant(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSmallWord(string text, int start, int length) =>
        length <= 4 && SmallWords.Contains(text.Substring(start, length));

    private static int WordBefore(string text, int start, int end, out int length)
    {
        int last = end;
        while (last > start && !char.IsLetterOrDigit(text[last - 1]))
        {
            last--;
        }

        int first = last;
        while (first > start && IsWordPart(text, first - 1))
        {
            first--;
        }

        length = last - first;
        return length == 0 ? -1 : first;
    }

    /// <summary>"People's" is one word.</summary>
    private static bool IsWordPart(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        || (text[index] is '\'' or '\u2019' && index > 0 && char.IsLetterOrDigit(text[index - 1]));
}
