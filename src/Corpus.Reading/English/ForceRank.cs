namespace Corpus.Reading.English;

/// <summary>Ranks of armed forces before a name: "Lt. Gen."</summary>
internal static class ForceRank
{
    private static readonly Dictionary<string, string> Ranks = WordLists.Table("roles: ranks of forces")
        .ToDictionary(static rank => rank.Key, static rank => rank.Value, StringComparer.Ordinal);

    /// <summary>The rank in full, "general" for "gen"; null for a word that is none.</summary>
    /// <param name="word">In small letters, without its full stop.</param>
    public static string? InFull(string word) => Ranks.TryGetValue(word, out string? rank) ? rank : null;
}
