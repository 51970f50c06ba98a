using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>Titles with which anyone stands: "General", "Mr.".</summary>
internal static class Rank
{
    private static readonly WordSet Ranks = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.Set("roles: offices in small letters"))
        .And(WordLists.Set("roles: ranks"));

    /// <param name="word">In lower case.</param>
    public static bool Is(string word) => Ranks.Contains(word) || (ForceRank.InFull(word) is string rank && Ranks.Contains(rank)) || (word.IndexOf('-') > 0 && word.Split('-').Any(Ranks.Contains));
}
