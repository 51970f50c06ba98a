using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>
/// Tells a length that is none of the meeting: how far off something is, "two hours after the ceremony", "30 minutes from Riga", what people met for,
/// "to discuss the four-hour pause", and an attribute of something else, "the ten-minute attack".
/// </summary>
internal static class OtherLength
{
    /// <summary>"45-minute introductory telephone call" is three behind it.</summary>
    private const int MostWordsBeforeMeeting = 4;

    private static readonly WordSet Apart = WordLists.Set("time-and-place: says how far off something is");
    private static readonly WordSet Meetings = MeetingNouns.All.And(WordLists.Set("time-and-place: calls"));

    /// <param name="isLedIn">True behind "for" and the like.</param>
    public static bool Is(OpeningText text, MeetingLength length, bool isLedIn)
    {
        bool isApart = Apart.Contains(text.Plain(length.Next)) && ClockTime.At(text, length.Next + 1) == null;
        bool isAttribute = length.Next == length.First + 1;
        return !isLedIn && (isApart || Purpose.IsNamedIn(text, length.First) || (isAttribute && !Enumerable.Range(length.Next, MostWordsBeforeMeeting).Any(i => Meetings.Contains(text.Plain(i)))));
    }
}
