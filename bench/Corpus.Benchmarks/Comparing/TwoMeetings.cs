namespace Corpus.Benchmarks.Comparing;

/// <summary>Two texts as meetings, each with a paragraph a statement, read as files are.</summary>
internal sealed record TwoMeetings(Meeting Before, Meeting After)
{
    /// <summary>Throws when the meetings do not have as many statements as the texts: another size would be measured than is said.</summary>
    public static TwoMeetings Of(TwoTexts texts)
    {
        MeetingCorpus corpus = MeetingCorpus.Read(
        [
            new CorpusText("2025-03-30.txt", Summary("March 30, 2025", texts.Before)),
            new CorpusText("2025-10-29.txt", Summary("October 29, 2025", texts.After)),
        ]);
        TwoMeetings meetings = new(corpus.Meetings[0], corpus.Meetings[1]);
        return meetings.Before.Statements.Length == texts.Before.Length && meetings.After.Statements.Length == texts.After.Length
            ? meetings
            : throw new InvalidOperationException(
                $"{meetings.Before.Statements.Length} and {meetings.After.Statements.Length} statements were read of {texts.Before.Length} and {texts.After.Length}.");
    }

    private static string Summary(string day, string[] statements) =>
        $"""
        Japan-U.S. Defense Ministerial Meeting (Summary)

        {day}
        Ministry of Defense

        On {day}, Defense Minister Nakatani and Defense Secretary Hegseth held discussions at the Ministry of Defense. The summary is as follows.

        1 Overview

        {string.Join("\n\n", statements)}

        """;
}
