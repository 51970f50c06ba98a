using System.Globalization;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>Reads days as users write them: a year, a month of a year, or a day, largest first as in ISO 8601.</summary>
internal static class Days
{
    /// <summary>From the first day of a year, a month, or a day, to the last of another; any where there is none.</summary>
    /// <exception cref="ToolException">One is no day, or the first is after the last.</exception>
    public static (DateOnly First, DateOnly Last) Between(string? from, string? to)
    {
        DateOnly first = from is null ? DateOnly.MinValue : Read(from).First;
        DateOnly last = to is null ? DateOnly.MaxValue : Read(to).Last;
        return first <= last ? (first, last) : throw new ToolException($"the first day, {from}, is after the last, {to}");
    }

    /// <summary>True for "2025" and "2025-03".</summary>
    public static bool IsYearOrMonth(string text) => Is(text, "yyyy", out _) || Is(text, "yyyy-MM", out _);

    private static (DateOnly First, DateOnly Last) Read(string text)
    {
        if (Is(text, "yyyy-MM-dd", out DateOnly day))
        {
            return (day, day);
        }

        if (Is(text, "yyyy-MM", out DateOnly month))
        {
            return (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        }

        return Is(text, "yyyy", out DateOnly year)
            ? (year, new DateOnly(year.Year, 12, 31))
            : throw new ToolException($"'{text}' is no day: write 2024, 2024-05 or 2024-05-02");
    }

    private static bool Is(string text, string form, out DateOnly day) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
