using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

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
    private static readonly ImmutableHashSet<string> LeadingWords = Word.SetOf(
        "Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cmdr Cdr Cdre Adm RAdm VAdm Sgt Brig Asst Dep incl Incl tel Tel Sen Rep Gov Amb Hon Rev St Mt Ft Messrs Pres "
        + "No Nos no nos Art art Arts Fig fig Vol vol pp para Para Sec sec vs cf ca approx Approx eg ie viz");

    private static readonly ImmutableHashSet<string> TrailingWords = Word.SetOf(
        "etc Etc ETC al Ret ret Jr Sr Inc Ltd Co Corp Dept Govt Min min mins hr hrs "
        + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun");

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
            : AbbreviationKind.None;
    }

    private const int LongestWord = 8;

    private static AbbreviationKind InitialAt(string text, int start, int letter)
    {
        char first = letter - 2 >= start && text[letter - 1] == '.' ? text[letter - 2] : '\0';
        return (first, text[letter]) switch
        {
            ('a' or 'p', 'm') or ('A' or 'P', 'M') or ('D', 'C') => AbbreviationKind.Trailing,
            ('e', 'g') or ('i', 'e') => AbbreviationKind.Leading,
            _ => AbbreviationKind.Initials,
        };
    }

    // "Japan’s." and "MQ-9s." end in one letter that is no initial.
    private static bool ContinuesWord(string text, int start, int first) =>
        first > start && (char.IsDigit(text[first - 1]) || text[first - 1] is '\'' or '’' or '+');

    // "No. 5" is a number; "no." before anything else is the word.
    private static bool IsAnswer(string text, string word, int stop)
    {
        if (word is not ("no" or "No" or "art" or "sec" or "para" or "Art" or "Sec" or "Para" or "Fig" or "fig" or "vol" or "Vol"))
        {
            return false;
        }

        int next = Blank.Skip(text, stop + 1, Math.Min(text.Length, stop + 200));
        return next < text.Length && !char.IsDigit(text[next]) && !IsRoman(text[next]);
    }

    private static bool IsRoman(char character) => character is 'I' or 'V' or 'X';
}
