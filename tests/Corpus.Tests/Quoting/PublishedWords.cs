using Corpus.Reading.Matching;

namespace Corpus.Tests.Quoting;

/// <summary>The five texts as words between blanks, to look in with nothing but a search for characters: what the matcher is held to.</summary>
internal static class PublishedWords
{
    private static readonly Dictionary<string, string> ByMeeting = Meetings.All.ToDictionary(static meeting => meeting.Id, TextOf);

    private static readonly string[] All = [.. Meetings.All.SelectMany(static meeting => meeting.Statements).SelectMany(static statement => Words.Of(statement.Text)).Select(static word => word.Key).Distinct()];

    public static bool Has(Meeting meeting, string words) => ByMeeting[meeting.Id].Contains(KeyOf(words), StringComparison.Ordinal);

    public static bool HasOther(Meeting meeting, string words) => Meetings.All.Any(other => other.Id != meeting.Id && Has(other, words));

    public static bool Has(Statement statement, string words) => KeyOf(statement.Text).Contains(KeyOf(words), StringComparison.Ordinal);

    /// <summary>The first line of the file that has the words, from 1; 0 when none has. An opening and a heading have no statement that would say it.</summary>
    public static int LineOf(Meeting meeting, string words) =>
        1 + Array.FindIndex(Checkout.Summary(meeting.Source.FileName).Split('\n'), line => KeyOf(line).Contains(KeyOf(words), StringComparison.Ordinal));

    public static string Any(Random random) => All[random.Next(All.Length)];

    private static string TextOf(Meeting meeting) => string.Join(
        '|', meeting.Sections.Select(static section => KeyOf(string.Join(' ', section.Blocks.Select(static block => block.Text)))));

    /// <summary>"U. S." is "U.S.".</summary>
    private static string KeyOf(string text) => $" {string.Join(' ', Words.Of(text).SelectMany(static word => Initials(word.Key)))} ";

    private static string[] Initials(string key) => char.IsDigit(key[0]) ? [key] : key.Split('.', StringSplitOptions.RemoveEmptyEntries);
}
