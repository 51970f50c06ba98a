using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Reads the words of a name from an opening.</summary>
internal static class NameWords
{
    /// <summary>A longer run of words with capitals is no name.</summary>
    private const int Most = 8;

    /// <summary>Words that have a capital only because a sentence begins with them.</summary>
    private static readonly WordSet SentenceWords = WordLists.Set("function-words: opens a sentence")
        .And(WordLists.Set("names: capital for the sentence only"));

    /// <summary>The words of the name that begins at a token, without titles before and letters behind it; empty when none does.</summary>
    /// <param name="next">The token behind the name and what belongs to it.</param>
    public static List<string> At(OpeningText text, int index, out int next)
    {
        int first = SkipTitles(text, index);
        List<string> words = [];
        int i = first;
        while (words.Count < Most && IsNameWord(text, i, words.Count > 0))
        {
            words.Add(text.Word(i));
            i++;
        }

        while (words.Count > 0 && PersonName.IsParticle(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
            i--;
        }

        next = SkipLettersBehind(text, i);
        while (words.Count > 1 && Honorific.EndsName(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        next = words.Count == 0 ? index : next;
        return words;
    }

    /// <summary>Steps over "the Hon", "Dr.", "Lt. Gen. (Ret.)" where a name follows.</summary>
    private static int SkipTitles(OpeningText text, int index)
    {
        int i = index;
        for (int titles = 0; titles < Most; titles++)
        {
            if (text.IsSign(i, '(') && Honorific.LeadsName(text.Word(i + 1)) && text.IsSign(i + 2, ')'))
            {
                i += 3;
            }
            else if (Honorific.LeadsName(text.Word(i)) && !IsGivenName(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return IsNameWord(text, i, isInside: false) ? i : index;
    }

    /// <summary>"Gen Nakatani" is a name, "Gen. Milley" and "Gen Mark Milley" have a rank.</summary>
    private static bool IsGivenName(OpeningText text, int index) =>
        text.Word(index) == "Gen" && IsNameWord(text, index + 1, isInside: false) && !IsNameWord(text, index + 2, isInside: true);

    private static bool IsNameWord(OpeningText text, int index, bool isInside)
    {
        string word = text.Word(index);
        if (word.Length == 0 || text.IsPossessive(index) || word.Any(char.IsDigit) || word.EndsWith(":", StringComparison.Ordinal) || SentenceWords.Contains(word) || IsMonthOfDay(text, index))
        {
            return false;
        }

        if (PersonName.IsParticle(word))
        {
            return isInside || text.IsCapitalized(index + 1) || PersonName.IsParticle(text.Word(index + 1));
        }

        // Letters of scripts without capitals make names too.
        return char.IsLetter(word[0]) && !char.IsLower(word[0]);
    }

    // "On 4 Sept. Mr. Onodera": the month belongs to the day.
    private static bool IsMonthOfDay(OpeningText text, int index) =>
        MonthName.OfCapitalized(text.Word(index)) != null
        && (DateExpression.At(text, index - 1) != null || DateExpression.At(text, index) != null);

    private static int SkipLettersBehind(OpeningText text, int index)
    {
        for (int letters = 0; letters < Most; letters++)
        {
            if (text.IsComma(index) && Honorific.EndsName(text.Word(index + 1)))
            {
                index += 2;
            }
            else if (text.IsSign(index, '(') && Honorific.EndsName(text.Word(index + 1)) && text.IsSign(index + 2, ')'))
            {
                index += 3;
            }
            else
            {
                break;
            }
        }

        return index;
    }
}
