using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>Names that are given ones as a rule; in a full name of two ends they tell which is the family name.</summary>
internal static class GivenName
{
    private static readonly WordSet Known = WordLists.Set("names: given names");

    /// <summary>True for "Bánki Levente", false for "Desmond Koh"; null where both ends are given names, or neither is, or where there is one word.</summary>
    public static bool? TellsFamilyFirst(IReadOnlyList<string> words)
    {
        if (words.Count < 2)
        {
            return null;
        }

        bool isLast = Known.Contains(words[words.Count - 1]);
        return Known.Contains(words[0]) == isLast ? null : isLast;
    }
}
