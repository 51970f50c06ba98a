using System.Collections.Immutable;
using Corpus.Reading.English;

namespace Corpus.Reading.Matching.Alignment;

/// <summary>A word without the endings by which it differs from others of the same matter: "strengthen" of "strengthening".</summary>
/// <remarks>Coarser than grammar, as it only says what may be the same: statements need many such words in common.</remarks>
internal static class Stem
{
    /// <summary>A shorter rest is no word any more: "being", "used".</summary>
    private const int Shortest = 4;

    private static readonly ImmutableArray<string> Plurals = WordLists.List("matter: endings of plurals");
    private static readonly ImmutableArray<string> Forms = WordLists.List("matter: endings of forms and of nouns of verbs");

    /// <param name="word">In small letters, with straight apostrophes.</param>
    /// <remarks>"closely" loses two endings of forms, as "close" loses one, and "steadily" and "steady" so too.</remarks>
    public static string Of(string word) => Without(Forms, Without(Forms, Without(Plurals, WithoutPossessive(word))));

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word.TrimEnd('\'');

    private static string Without(ImmutableArray<string> endings, string word)
    {
        foreach (string ending in endings)
        {
            if (word.Length - ending.Length >= Shortest
                && word.EndsWith(ending, StringComparison.Ordinal)
                && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - ending.Length);
            }
        }

        return word;
    }
}
