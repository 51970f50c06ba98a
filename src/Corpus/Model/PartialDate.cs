using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// A day, a month or a year of the Gregorian calendar: as much of a date as a text gives. Immutable and thread-safe;
/// equal when year, month and day are.
/// </summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12; null when only the year is known.</param>
/// <param name="Day">The day of the month, from 1; null when it is not known, as it always is when the month is not.</param>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The whole date; null when the day or the month is not known.</summary>
    /// <returns>The date, or null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day; never so in a corpus.</exception>
    public DateOnly? ToDateOnly() =>
        Month is int month && Day is int day ? new DateOnly(Year, month, day) : null;

    /// <summary>ISO 8601, as far as known: "2025-02-07", "2025-02", "2025".</summary>
    public override string ToString() => (Month, Day) switch
    {
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
    };
}
