using Corpus.Reading.Dates;

namespace Corpus.Reading.Meaning.Events;

/// <summary>A day as far as a sentence gives it, made full from the meeting's day where the words allow it.</summary>
internal readonly record struct EventDay(int? Year, int? Month, int? Day)
{
    /// <summary>
    /// A day or month without a year is the latest not after the meeting; of an event still to come, the earliest not
    /// before it; where the text does not say which, the year stays open.
    /// </summary>
    public static EventDay Of(CalendarDate meeting, int? year, int month, int? day, EventTime time)
    {
        if (year is int given)
        {
            return Valid(given, month, day);
        }

        if (time == EventTime.Unknown)
        {
            return new EventDay(null, month, day);
        }

        // February 29 comes back after eight years at the latest.
        for (int distance = 0; distance <= 8; distance++)
        {
            int candidate = time == EventTime.ToCome ? meeting.Year + distance : meeting.Year - distance;
            if (IsReal(candidate, month, day) && IsOnSide(meeting, candidate, month, day, time))
            {
                return new EventDay(candidate, month, day);
            }
        }

        return new EventDay(null, month, null);
    }

    /// <summary>The month some months from the meeting's.</summary>
    public static EventDay MonthsFrom(CalendarDate meeting, int months)
    {
        int count = (meeting.Year * 12) + meeting.Month - 1 + months;
        return new EventDay(count / 12, (count % 12) + 1, null);
    }

    /// <summary>The day before the meeting.</summary>
    public static EventDay DayBefore(CalendarDate meeting)
    {
        DateTime day = new(meeting.Year, meeting.Month, meeting.Day);
        return day == DateTime.MinValue ? default : new EventDay(day.AddDays(-1).Year, day.AddDays(-1).Month, day.AddDays(-1).Day);
    }

    private static EventDay Valid(int year, int month, int? day) => new(year, month, IsReal(year, month, day) ? day : null);

    private static bool IsReal(int year, int month, int? day) => CalendarDate.Create(year, month, day ?? 1) != null;

    private static bool IsOnSide(CalendarDate meeting, int year, int month, int? day, EventTime time)
    {
        int side = (year, month, day ?? meeting.Day).CompareTo((meeting.Year, meeting.Month, meeting.Day));
        return time == EventTime.ToCome ? side >= 0 : side <= 0;
    }
}
