namespace Corpus.Reading.Dates;

/// <summary>
/// A date as far as a text writes it, which need not be one of the calendar. What is null the text leaves out: "May 3" has
/// no year, "April 2024" and "May 3-4" no one day.
/// </summary>
/// <param name="End">Behind its last character.</param>
/// <param name="Step">What is told from the day of the meeting: "this April", "last year"; else null.</param>
internal readonly record struct WrittenDate(int End, int? Year, int? Month, int? Day, DateStep? Step);

/// <summary>Steps from the day of a meeting: "last year" is -1 year, "today" 0 days.</summary>
internal readonly record struct DateStep(DateUnit Unit, int Count);

/// <summary>What steps from a day are counted in.</summary>
internal enum DateUnit
{
    Day,
    Month,
    Year,
}
