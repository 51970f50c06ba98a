using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>A time of day as a text writes it.</summary>
/// <param name="Minutes">Minutes after midnight; null where the clock has no such time ("25:10"), or it may be two ("half past three").</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="RangeEnd">The end of a range written without blanks, "10:35" in "09:20-10:35"; null when there is none.</param>
internal readonly record struct ClockTime(int? Minutes, int First, int Next, int? RangeEnd)
{
    private const int DayMinutes = 24 * 60;

    private static readonly char[] Dashes = ['-', '\u2013'];

    private static readonly WordSet Leads = WordLists.Set("time-and-place: leads in a time of day");
    private static readonly WordSet GoesOn = WordLists.Set("time-and-place: goes on behind a time of day");
    private static readonly WordSet Estimates = WordLists.Set("time-and-place: about as long");
    private static readonly WordSet HoursOfClock = WordLists.Set("time-and-place: hours of a clock");
    private static readonly WordSet Until = WordLists.Set("time-and-place: until");
    private static readonly WordSet NoEndOfHour = WordLists.Set("time-and-place: no end of a lone hour");

    /// <summary>True where the clock has it, but nothing says whether before noon or after it.</summary>
    public bool CanBeTwo { get; init; }

    /// <summary>
    /// The time that begins at a token: "09:20", "1300 hours", "2:05 p.m.", "3.30pm", "14h30", "noon"; behind a word that leads
    /// in a time "1515" and "10.00" too; in words "half past nine". Null when none does.
    /// </summary>
    public static ClockTime? At(OpeningText text, int index)
    {
        string word = text.Plain(index);
        if (word is "noon" or "midnight")
        {
            return new ClockTime(word == "noon" ? 12 * 60 : 0, index, index + 1, null);
        }

        if (text.Word(index).Length > WrittenTime.Longest)
        {
            return null;
        }

        return InWords.At(text, index) is { } words
            ? new ClockTime(words.Minutes, index, words.Next, null) { CanBeTwo = words.Minutes == null }
            : BesideDigits(text, index) ?? InDigits(text, index);
    }

    /// <summary>"five minutes past 13:00"</summary>
    private static ClockTime? BesideDigits(OpeningText text, int index) =>
        InWords.PartAt(text, index) is (int minutes, int at) && InDigits(text, at) is { RangeEnd: null } time
            ? new ClockTime((time.Minutes + minutes + DayMinutes) % DayMinutes, index, time.Next, null) { CanBeTwo = time.CanBeTwo }
            : null;

    /// <summary>True where a word that leads in a time stands before, words of estimate aside.</summary>
    public static bool IsLed(OpeningText text, int index)
    {
        int lead = index - 1;
        while (lead >= index - 2 && (Estimates.Contains(text.Plain(lead)) || text.Plain(lead) is "exactly" or "precisely"))
        {
            lead--;
        }

        return Leads.Contains(text.Plain(lead)) || lead < index - 1;
    }

    /// <summary>True where what follows does not make another number of it: "1600 feet", "1600 Pennsylvania Avenue".</summary>
    public static bool Ends(OpeningText text, int index) => text.Word(index).Length == 0 || GoesOn.Contains(text.Plain(index));

    /// <summary>The token where the end of a range begins, behind "to", "until", a dash, and "and" behind "between"; -1 where none does.</summary>
    public static int RangeEndAt(OpeningText text, int first, int next)
    {
        bool isBetween = text.Plain(first - 1) == "between" && text.Plain(next) == "and";
        bool goesOn = isBetween || Until.Contains(text.Plain(next)) || text.IsDash(next);
        return goesOn ? next + 1 : -1;
    }

    private static ClockTime? InDigits(OpeningText text, int index)
    {
        string word = text.Word(index);
        int dash = word.IndexOfAny(Dashes);
        WrittenTime? read = WrittenTime.Of(dash > 0 ? word.Substring(0, dash) : word);
        WrittenTime? end = dash > 0 ? WrittenTime.Of(word.Substring(dash + 1)) : null;
        if (read is not { } start || (dash > 0 && end == null))
        {
            return null;
        }

        int next = index + 1;
        char? half = HalfOfDay.At(text, ref next);
        bool hasHours = HoursOfClock.Contains(text.Plain(next)) && start.Form == TimeForm.FourDigits;
        next = hasHours ? next + 1 : next;
        if (text.Plain(next) == "midnight" && start.Hour == 12)
        {
            return new ClockTime(0, index, next + 1, null);
        }

        if (end is { } behind)
        {
            end = behind with { Half = behind.Half ?? half };
            start = start.InHalfOf(end.Value);
        }
        else
        {
            start = start with { Half = start.Half ?? half };
            start = start.Half == null && EndOfRange(text, index, next) is { } other ? start.InHalfOf(other) : start;
        }

        if (!IsTime(text, start, index, next, hasHours))
        {
            return null;
        }

        bool canBeTwo = start.CanBeTwo && !HalfOfDay.Tells(text, ref start);
        return new ClockTime(canBeTwo ? null : start.Minutes, index, next, end?.Minutes) { CanBeTwo = canBeTwo };
    }

    /// <summary>The end of the range that begins here, where it is in digits: its half of the day is that of the start.</summary>
    private static WrittenTime? EndOfRange(OpeningText text, int first, int next)
    {
        int at = RangeEndAt(text, first, next);
        if (at < 0 || WrittenTime.Of(text.Word(at)) is not { } end)
        {
            return null;
        }

        int behind = at + 1;
        return end.Half != null ? end : HalfOfDay.At(text, ref behind) is char half ? end with { Half = half } : null;
    }

    /// <summary>Colons and halves of the day make times wherever they stand; what else could be another number wants words beside it.</summary>
    private static bool IsTime(OpeningText text, WrittenTime time, int index, int next, bool hasHours)
    {
        bool hasHalf = time.Half != null;
        bool isBehindAt = text.Plain(index - 1) == "at";
        bool isLed = IsLed(text, index);
        bool ends = Ends(text, next);
        return time.Form switch
        {
            TimeForm.Colon or TimeForm.LetterH => true,

            // "from 2015" is a year, "at 2015" a time.
            TimeForm.FourDigits => hasHours || (isLed && (hasHalf || (ends && (isBehindAt || !time.IsYear)))),
            TimeForm.Point => (hasHalf && time.MinuteIsWhole) || (isLed && ends),
            _ => hasHalf || (isBehindAt && ends && !GoesOnAsCount(text, next)),
        };
    }

    /// <summary>"10 and 12 sites", "10 this year"; but "10 this morning" is a time.</summary>
    private static bool GoesOnAsCount(OpeningText text, int next) =>
        NoEndOfHour.Contains(text.Plain(next)) && !(text.Plain(next) == "this" && HalfOfDay.IsNamed(text.Plain(next + 1)));
}
