using System.Globalization;
using Corpus.Reading.English;

namespace Corpus.Reading.Dates;

/// <summary>The days of the week in English, whole and shortened.</summary>
internal static class WeekdayName
{
    private static readonly Dictionary<string, DayOfWeek> Days = WordLists.Table("calendar: weekdays").ToDictionary(
        static day => day.Key, static day => (DayOfWeek)int.Parse(day.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Monday for "Monday", "Mon." and "MONDAY"; null for any other word.</summary>
    public static DayOfWeek? Of(string word) => Days.TryGetValue(word.TrimEnd('.'), out DayOfWeek day) ? day : null;

    /// <summary>The same for a whole name with a capital: "Sun" and "wed" are words too.</summary>
    public static DayOfWeek? OfWhole(string word) =>
        word.EndsWith("day", StringComparison.Ordinal) && char.IsUpper(word[0]) ? Of(word) : null;
}
