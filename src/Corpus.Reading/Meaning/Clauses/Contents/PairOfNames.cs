using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>"the ties between Norway and Sweden", "both Norway and Sweden": an "and" that joins two names, and so no clauses.</summary>
internal static class PairOfNames
{
    /// <summary>"between the United Kingdom of Great Britain and"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfName = 8;

    private static readonly WordSet InFront = WordLists.Set("function-words: before a pair of names");

    /// <summary>
    /// True for an "and" behind "between" or "both" and one name. Behind the name of several, "between the Ministries and", the pair can be
    /// told already.
    /// </summary>
    public static bool IsJoinedAt(Sentence sentence, CountryWords countries, int and)
    {
        if (!sentence.Is(and, "and"))
        {
            return false;
        }

        int first = and - 1;
        while (first >= 0 && and - first <= MostWordsOfName && IsOfName(sentence, first))
        {
            first--;
        }

        return first < and - 1 && first >= 0 && InFront.Contains(sentence.Lower(first)) && IsOfOne(sentence, countries, first + 1, and);
    }

    private static bool IsOfName(Sentence sentence, int index) =>
        (sentence.IsCapitalized(index) || sentence.Lower(index) is "the" or "of") && !InFront.Contains(sentence.Lower(index));

    private static bool IsOfOne(Sentence sentence, CountryWords countries, int first, int next)
    {
        int name = sentence.Is(first, "the") ? first + 1 : first;
        return !sentence.Lower(next - 1).EndsWith("s", StringComparison.Ordinal)
            || (countries.CodeAt(sentence, name, out int behind) != null && behind == next);
    }
}
