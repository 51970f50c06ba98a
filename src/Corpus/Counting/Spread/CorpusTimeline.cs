namespace Corpus;

/// <summary>What a corpus is about from meeting to meeting.</summary>
public static class CorpusTimeline
{
    /// <summary>
    /// Every topic over every meeting: in which, with how many statements and words, from when to when. Builds every meeting.
    /// <para>Example: <c>foreach (TopicTimelineRow row in Meetings.Corpus.TopicTimeline()) Console.WriteLine($"{row.Topic}: {row.Cells.Sum(cell => cell.Statements)}");</c></para>
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>A row a topic, in the order of the identifiers, with a cell for each meeting; empty when there is no topic.</returns>
    /// <exception cref="ArgumentNullException">The corpus is null.</exception>
    public static TopicTimeline TopicTimeline(this MeetingCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Corpus.TopicTimeline.Of(corpus.Meetings, corpus.Topics);
    }
}
