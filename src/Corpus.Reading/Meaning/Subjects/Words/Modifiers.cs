using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>The words before a noun that stands for those who took part, and how many they say these are: "all of the three defense".</summary>
internal static class Modifiers
{
    /// <summary>No phrase has more; the bound keeps the reading linear.</summary>
    private const int Most = 6;

    private static readonly WordSet Words = WordLists.Set("roles: before a collective noun").And(WordLists.Set("roles: ministries"));
    private static readonly WordSet Each = WordLists.Set("function-words: each");

    private static readonly Dictionary<string, int> Counts = WordLists.Table("numbers: how many took part")
        .Concat(WordLists.Table("numbers: more that count who took part"))
        .ToDictionary(static number => number.Key, static number => int.Parse(number.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The token behind the modifiers.</summary>
    /// <param name="count">How many they say; 0 where they do not.</param>
    /// <param name="isEach">True where they take one after the other.</param>
    public static int Skip(Sentence sentence, int index, out int count, out bool isEach)
    {
        count = 0;
        isEach = false;
        int at = index;
        bool isPart = false;

        // "All of the Ministers", but not "None" / "of the Ministers".
        while (at < index + Most && IsModifier(sentence.Lower(at)) && !(at == index && sentence.Is(at, "of")))
        {
            isEach |= Each.Contains(sentence.Lower(at));
            count = isPart ? count : Math.Max(count, CountOf(sentence.Lower(at)));

            // "Two of the three Ministers" are two; "all of the three" are three.
            isPart |= count > 0 && !sentence.Is(at, "both") && sentence.Is(at + 1, "of");
            at++;
        }

        return at;
    }

    private static bool IsModifier(string word) => Words.Contains(word) || CountOf(word) > 0;

    private static int CountOf(string word) => Counts.TryGetValue(word, out int count) ? count : 0;
}
