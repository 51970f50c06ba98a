using System.Collections.Immutable;
using Corpus.Reading.English;

namespace Corpus.Tool.Report.Views;

/// <summary>The phrases that a corpus speaks of most: two words in a row of which neither is a function word.</summary>
internal static class ContentPhrases
{
    /// <summary>As many plots as a screen shows.</summary>
    private const int Most = 12;

    /// <summary>One meeting's own words are spread nowhere.</summary>
    private const int FewestMeetings = 2;

    private static readonly WordSet Small =
        WordLists.Set("function-words: words that no text ends with").And(WordLists.Set("function-words: prepositions"));

    /// <summary>The phrases, the most frequent first. Those of a single meeting too where there is but one.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<Statement> statements)
    {
        int fewest = Math.Min(FewestMeetings, statements.Select(statement => statement.Meeting.Id).Distinct().Take(FewestMeetings).Count());
        return
        [
            .. statements.NGrams(2)
                .Where(pair => pair.Count > 1 && pair.Range >= fewest && pair.Word.Split(' ').All(IsContent))
                .Take(Most)
                .Select(pair => pair.Word),
        ];
    }

    private static bool IsContent(string word) => word.Length > 1 && !char.IsDigit(word[0]) && !Small.Contains(word);
}
