using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>What people have who meet, beside whose noun an hour, a length or a format is that of their meeting.</summary>
internal static class MeetingNouns
{
    public static readonly WordSet All = WordLists.SetIgnoringCase("event-nouns: meetings").And(WordLists.Set("time-and-place: meetings in person"));
}
