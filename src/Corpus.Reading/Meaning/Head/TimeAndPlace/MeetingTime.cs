using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>When a meeting began and how long it was.</summary>
/// <param name="StartMinutes">Minutes after midnight, local time.</param>
internal readonly record struct MeetingTime(int? StartMinutes, int? DurationMinutes, bool IsApproximate)
{
    private static readonly WordSet ApproximateWords = WordLists.Set("time-and-place: about as long");
    private static readonly WordSet BesideApproximate = WordLists.Set("time-and-place: beside such a word");
    private static readonly WordSet LeadsInLength = WordLists.Set("time-and-place: leads in how long");
    private static readonly WordSet EndsAt = WordLists.Set("time-and-place: ends at a time");
    private static readonly WordSet Ended = WordLists.Set("time-and-place: ended");

    /// <summary>What one sentence says; what it says wrongly is reported and left empty.</summary>
    public static MeetingTime Read(OpeningText text, HeadNotes notes)
    {
        int end = OtherPredicate.In(text).Start;
        ClockTime? start = FindStart(text, end);
        MeetingLength? length = FindLength(text, end);
        if (start is { Minutes: null } noTime)
        {
            string noun = noTime.CanBeTwo ? "time of day that says whether it is before noon or after it" : "time of day";
            Report(text, notes, noTime.First, noTime.Next, noun);
        }

        if (length is { Minutes: null } noLength)
        {
            Report(text, notes, noLength.First, noLength.Next, "duration of a meeting");
        }

        int? minutes = length is MeetingLength found ? found.Minutes : RangeLength(text, start, notes);
        return new MeetingTime(start?.Minutes, minutes, minutes != null && length is MeetingLength said && IsAbout(text, said));
    }

    /// <summary>This, with what another text says where this one is silent.</summary>
    public MeetingTime CompletedBy(MeetingTime other) => new(
        StartMinutes ?? other.StartMinutes,
        DurationMinutes ?? other.DurationMinutes,
        DurationMinutes == null ? other.IsApproximate : IsApproximate);

    /// <summary>The first time in the main clause, else in a remark in brackets.</summary>
    private static ClockTime? FindStart(OpeningText text, int end)
    {
        ClockTime? beside = null;
        for (int i = 0; i < end; i++)
        {
            if (ClockTime.At(text, i) is ClockTime time)
            {
                if (IsEnd(text, time) || TimeOfPerson.Is(text, time.First, time.Next))
                {
                    continue;
                }

                if (text.IsMain(i))
                {
                    return time;
                }

                beside ??= time;
            }
        }

        return beside;
    }

    /// <summary>The duration that "for" leads in, else the first.</summary>
    private static MeetingLength? FindLength(OpeningText text, int end)
    {
        MeetingLength? first = null;
        for (int i = 0; i < end; i++)
        {
            if (ClockTime.At(text, i) == null && !InWords.IsPartAt(text, i) && MeetingLength.At(text, i) is MeetingLength length)
            {
                bool isLedIn = LeadsInLength.Contains(text.Plain(Lead(text, i)));
                bool isOfMeeting = !TimeOfPerson.Is(text, length.First, length.Next) && !OtherLength.Is(text, length, isLedIn);
                first ??= isOfMeeting ? length : null;
                if (isOfMeeting && isLedIn)
                {
                    return length;
                }

                i = length.Next - 1;
            }
        }

        return first;
    }

    /// <summary>The last token before a duration that is no word of estimate.</summary>
    private static int Lead(OpeningText text, int index)
    {
        int lead = index - 1;
        while (lead >= index - 4 && (ApproximateWords.Contains(text.Plain(lead)) || BesideApproximate.Contains(text.Plain(lead))))
        {
            lead--;
        }

        return lead;
    }

    private static bool IsAbout(OpeningText text, MeetingLength length)
    {
        for (int i = Lead(text, length.First) + 1; i < length.First; i++)
        {
            if (ApproximateWords.Contains(text.Plain(i)))
            {
                return true;
            }
        }

        return text.Follows(length.Next, "or", "so");
    }

    /// <summary>"until 18:00", "ended at 18:00": no start.</summary>
    private static bool IsEnd(OpeningText text, ClockTime time) =>
        EndsAt.Contains(text.Plain(time.First - 1)) || (text.Plain(time.First - 1) == "at" && Ended.Contains(text.Plain(time.First - 2)));

    /// <summary>"from 09:20 to 10:35", "09:20-10:35", "between 09:20 and 10:35"; over midnight where the end is much the earlier one.</summary>
    private static int? RangeLength(OpeningText text, ClockTime? start, HeadNotes notes)
    {
        if (start is not { Minutes: int from } time)
        {
            return null;
        }

        int at = ClockTime.RangeEndAt(text, time.First, time.Next);
        ClockTime? end = time.RangeEnd != null ? null : at >= 0 ? ClockTime.At(text, at) : EndBehind(text, time.Next);
        int? to = time.RangeEnd ?? (end?.Minutes == 0 ? 24 * 60 : end?.Minutes);
        int? length = to - from;
        if (length is <= 0 and >= -12 * 60)
        {
            (int first, int next) = end is ClockTime written ? (written.First, written.Next) : (time.First, time.Next);
            Report(text, notes, first, next, $"end of a meeting that began at {from / 60:D2}:{from % 60:D2}");
        }

        return length switch
        {
            > 0 => length,
            < -12 * 60 => length + (24 * 60),
            _ => null,
        };
    }

    /// <summary>"starting at 3.30pm and ending at 4.15pm".</summary>
    private static ClockTime? EndBehind(OpeningText text, int index)
    {
        for (int i = index; i < text.Count; i++)
        {
            if (Ended.Contains(text.Plain(i)) && text.Plain(i + 1) == "at")
            {
                return ClockTime.At(text, i + 2);
            }
        }

        return null;
    }

    private static void Report(OpeningText text, HeadNotes notes, int first, int next, string noun) =>
        notes.Add(Rules.UnclearDetail, text.Place(first, next), text.Between(first, next), noun, "the value is left empty");
}
