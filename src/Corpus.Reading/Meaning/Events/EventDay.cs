using Corpus.Reading.Dates;

namespace Corpus.Reading.Meaning.Events;

/// <summary>A day as far as a sentence gives it, made full from the meeting's day where the words allow it.</summary>
internal readonly record struct EventDay(int? Year, int? Month, int? Day)
{
    /// <summary>The day that a sentence of a meeting writes.</summary>
    public static EventDay Of(WrittenDate date, CalendarDate meeting, EventTime time) => date switch
    {
        { Step: { Unit: DateUnit.Day, Count: 0 } } => new(meeting.Year, meeting.Month, meeting.Day),
        { Step.Unit: DateUnit.Day } => DayBefore(meeting),
        { Step: { Unit: DateUnit.Month } step, Month: int month } => NamedMonth(meeting, month, step.Count),
        { Step: { Unit: DateUnit.Month } step } => MonthsFrom(meeting, step.Count),
        { Step: { Unit: DateUnit.Year } step, Month: int month } => Valid(meeting.Year + step.Count, month, date.Day),
        { Step: { Unit: DateUnit.Year } step } => new(meeting.Year + step.Count, null, null),
        { Year: int year, Month: int month } => Valid(year, month, date.Day),
        { Month: int month } => Nearest(meeting, month, date.Day, time),
        _ => new(date.Year, null, null),
    };

    /// <summary>
    /// A day or month without a year is the latest not after the meeting; of an event still to come, the earliest not
    /// before it; where the text does not say which, the year stays open.
    /// </summary>
    private static EventDay Nearest(CalendarDate meeting, int month, int? day, EventTime time)
    {
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

    /// <summary>"This April" is the meeting's year; "last April" the latest before the meeting's month, "next April" the earliest after it.</summary>
    private static EventDay NamedMonth(CalendarDate meeting, int month, int direction)
    {
        int year = direction switch
        {
            -1 => month < meeting.Month ? meeting.Year : meeting.Year - 1,
            1 => month > meeting.Month ? meeting.Year : meeting.Year + 1,
            _ => meeting.Year,
        };
        return new EventDay(year, month, null);
    }

    /// <summary>The month some months from the meeting's.</summary>
    private static EventDay MonthsFrom(CalendarDate meeting, int months)
    {
        int count = (meeting.Year * 12) + meeting.Month - 1 + months;
        return new EventDay(count / 12, (count % 12) + 1, null);
    }

    private static EventDay DayBefore(CalendarDate meeting)
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
