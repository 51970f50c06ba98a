using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Parts;

/// <summary>What a full stop after a word can mean.</summary>
internal enum AbbreviationKind
{
    /// <summary>The word is no abbreviation: the stop ends a sentence.</summary>
    None,

    /// <summary>Something always follows: "Gen.", "No.", "e.g.".</summary>
    Leading,

    /// <summary>Single letters: "U.S.", "U. S.", "J."; what follows is often part of the same name.</summary>
    Initials,

    /// <summary>It closes what it belongs to: "etc.", "p.m."; what follows is often a new sentence.</summary>
    Trailing,
}

/// <summary>Knows the abbreviations of English texts by their form, and by name where the form does not tell.</summary>
internal static class Abbreviation
{
    private static readonly WordSet LeadingWords = WordLists.Set("abbreviations: words that something follows");

    private static readonly WordSet TrailingWords = WordLists.Set("abbreviations: words that close what they belong to");
    private static readonly WordSet NumberedWords = WordLists.Set("abbreviations: words that want a number");
    private static readonly WordSet LeadingLetters = WordLists.Set("abbreviations: letters that something follows");
    private static readonly WordSet TrailingLetters = WordLists.Set("abbreviations: letters that close what they belong to");

    /// <summary>The kind of the word that ends before <paramref name="stop"/>.</summary>
    /// <param name="start">Nothing before it is looked at.</param>
    /// <param name="stop">The position of the full stop.</param>
    public static AbbreviationKind At(string text, int start, int stop)
    {
        int first = stop;
        while (first > start && stop - first < LongestWord && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        if (stop - first == 1 && !ContinuesWord(text, start, first))
        {
            return InitialAt(text, start, first);
        }

        string word = text.Substring(first, stop - first);
        return LeadingWords.Contains(word) && !IsAnswer(text, word, stop) ? AbbreviationKind.Leading
            : TrailingWords.Contains(word) ? AbbreviationKind.Trailing
            : IsOfNumber(text, word, stop) ? AbbreviationKind.Leading
            : AbbreviationKind.None;
    }

    /// <summary>"Ksh. 165 million", "Rs. 20": no word is without a vowel, and no sentence begins with a number behind one.</summary>
    private static bool IsOfNumber(string text, string word, int stop)
    {
        int next = SkipLineEnd(text, stop + 1);
        return word.Length is > 1 and < LongestCurrency
            && next < text.Length && char.IsDigit(text[next])
            && word.Any(char.IsLower)
            && word.IndexOfAny(Vowels) < 0;
    }

    /// <summary>Behind blanks and one end of a line, of whatever kind: behind a blank line another paragraph begins.</summary>
    private static int SkipLineEnd(string text, int start)
    {
        int next = start;
        for (int ends = 0; next < text.Length && Blank.Is(text[next]); next++)
        {
            bool isPair = text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n';
            if (text[next] is '\n' or '\r' && !isPair && ++ends > 1)
            {
                break;
            }
        }

        return next;
    }

    private const int LongestCurrency = 5;

    private static readonly char[] Vowels = [.. "aeiouyAEIOUY"];

    private const int LongestWord = 8;

    private static AbbreviationKind InitialAt(string text, int start, int letter)
    {
        if (letter - 2 < start || text[letter - 1] != '.')
        {
            return AbbreviationKind.Initials;
        }

        string letters = new([text[letter - 2], text[letter]]);
        return TrailingLetters.Contains(letters) ? AbbreviationKind.Trailing
            : LeadingLetters.Contains(letters) ? AbbreviationKind.Leading
            : AbbreviationKind.Initials;
    }

    /// <summary>"Japan’s.", "MQ-9s.", "IRIS-T." and "SAMP/T." end in one letter that is no initial; "J.-Y." is two.</summary>
    private static bool ContinuesWord(string text, int start, int first) =>
        first > start && (char.IsDigit(text[first - 1]) || text[first - 1] is '\'' or '’' or '+' || IsJoined(text, start, first - 1));

    private static bool IsJoined(string text, int start, int joint) =>
        text[joint] is '-' or '/' && joint - 2 >= start && char.IsUpper(text[joint - 1]) && (char.IsUpper(text[joint - 2]) || char.IsDigit(text[joint - 2]));

    /// <summary>"No. 5" is a number, "Fig. A" a letter; "no." before anything else is the word.</summary>
    private static bool IsAnswer(string text, string word, int stop)
    {
        if (!NumberedWords.Contains(word))
        {
            return false;
        }

        int next = Blank.Skip(text, stop + 1, text.Length);
        return next < text.Length && !char.IsDigit(text[next]) && !IsRoman(text[next]) && !IsLetter(text, word, next);
    }

    /// <summary>"fig. A ship" can be the end of one sentence and the article of the next.</summary>
    private static bool IsLetter(string text, string word, int next) =>
        char.IsUpper(text[next]) && (next + 1 == text.Length || !char.IsLetterOrDigit(text[next + 1]))
        && (text[next] != 'A' || char.IsUpper(word[0]));

    private static bool IsRoman(char character) => character is 'I' or 'V' or 'X';
}
