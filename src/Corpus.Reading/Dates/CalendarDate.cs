using System.Globalization;

namespace Corpus.Reading.Dates;

/// <summary>A day of the Gregorian calendar; netstandard2.0 has no DateOnly.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>The day, or null where the calendar has none such (February 30).</summary>
    public static CalendarDate? Create(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(year, month, day)
            : null;

    public DayOfWeek DayOfWeek => new DateTime(Year, Month, Day).DayOfWeek;

    public int CompareTo(CalendarDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>ISO 8601: "2025-03-30".</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);
}
