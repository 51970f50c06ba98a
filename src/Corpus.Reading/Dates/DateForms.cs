using static Corpus.Reading.Dates.DayParts;
using static Corpus.Reading.Dates.MonthParts;
using static Corpus.Reading.Dates.RelativeParts;
using static Corpus.Reading.Dates.YearParts;

namespace Corpus.Reading.Dates;

/// <summary>
/// The forms in which dates are written, for each who reads them, in the order in which they are tried: the first that fits
/// is the one. What one takes and another does not is what their rows differ in.
/// </summary>
internal static class DateForms
{
    /// <summary>"…, Reiwa 1 (2019)" before "…, 2019", or the number of the era would be left.</summary>
    private static readonly DateForm EraBehind = new("Reiwa 1 (2019)", CommaOrNone, YearOfEra);

    private static readonly DatePart AnyYearOrNone = DateForm.OneOrNone(EraBehind, new("2024", CommaOrNone, AnyYear));

    private static readonly DatePart YearOrNone = DateForm.OneOrNone(EraBehind, new("2024", CommaOrNone, Year));

    private static readonly DatePart YearOfEventOrNone = DateForm.OneOrNone(
        new("2024", CommaOrOfOrNone, Year),
        new("last year", CommaOrOfOrNone, TurnOfYear, WordYearAlone));

    /// <summary>"3 Sept. 2024": the full stop belongs to the month only where a year follows; else it is that of the sentence.</summary>
    private static readonly DatePart YearBehindStopOrNone = DateForm.OneOrNone(new(". 2024", StopOrNone, Year), new("2024", YearOfEventOrNone));

    /// <summary>
    /// On a line of its own, or in one: only where it ends is asked, so a slip in the month and a year of any century are
    /// taken, and a weekday beside it.
    /// </summary>
    public static readonly DateForm[] OfLine =
    [
        new("Friday, May 3, 2024", WeekdayParts.BeforeOrNone, DateForm.OneOf(
            new("2024-05-03", YearMonthDay),
            new("June 1, 2023", MisspeltMonth, StopOrNone, FirstDay, AnyYearOrNone),
            new("3rd of May 2024", FirstDay, StopOrNone, OfOrNone, MisspeltMonth, StopOrNone, AnyYearOrNone),
            new("the third of May 2024", TheOrNone, DayInWords, OfOrNone, MisspeltMonth, StopOrNone, AnyYearOrNone),
            new("15-April-2013", JoinedByHyphens),
            new("27/02/2024", NumericParts.OnlyOne),
            new("05/06/2024", NumericParts.OneOfTwo),
            new("2024. 5. 3.", NumericParts.YearFirstApart),
            new("3. 5. 2024", NumericParts.DayFirstApart)), WeekdayParts.BehindOrNone),
    ];

    /// <summary>The day of a meeting: a month has its day, of several days the first.</summary>
    public static readonly DateForm[] OfMeeting =
    [
        new("2024-05-03", WordOfYearMonthDay),
        new("May 3-4, 2024", Month, FirstDay, YearOrNone),
        new("3rd of May 2024", FirstDay, OfOrNone, Month, YearOrNone),
        new("the third of May 2024", TheOrNone, DayInWords, OfOrNone, Month, YearOrNone),
        new("15-April-2013", JoinedByHyphens),
        new("May the third, 2024", Month, TheOrNone, DayInWords, YearOrNone),
        new("27/02/2024", NumericParts.OnlyOne),
        new("2024. 5. 3.", NumericParts.YearFirstApart),
        new("3. 5. 2024", NumericParts.DayFirstApart),
    ];

    /// <summary>
    /// What stands behind "on" where a day should, and is none of the forms before: it is reported, and read as far as it can
    /// mean one day only.
    /// </summary>
    public static readonly DateForm[] Slips =
    [
        new("Febuary 3, 2024", MonthNearly, FirstDay, YearOrNone),
        new("3rd of Febuary 2024", FirstDay, OfOrNone, MonthNearly, YearOrNone),
        new("the third of Febuary 2024", TheOrNone, DayInWords, OfOrNone, MonthNearly, YearOrNone),
        new("05/06/2024", NumericParts.OneOfTwo),
    ];

    /// <summary>
    /// When an event was that a sentence names: a month or "last year" dates it too. A month with its day goes before a month
    /// alone, or the day would be left.
    /// </summary>
    public static readonly DateForm[] OfEvent =
    [
        new("yesterday", NearDay),
        new("last month", TurnOfMonth, WordMonth),
        new("next year", TurnOfYear, WordYear),
        new("this April", TurnOfMonth, MonthOrItsPossessive),
        new("Feb. 28 to March 2, 2025", MonthOrItsPossessive, StopOrNone, DayOrSeveral, LastMonthDayOrNone, YearOfEventOrNone),
        new("Feb. 2025", MonthOrItsPossessive, StopOrNone, Year),
        new("April this year", MonthOrItsPossessive, YearOfEventOrNone),
        new("7 and 8 Feb. 2025", DayOrSeveral, OfOrNone, MonthOrItsPossessive, LastDayMonthOrNone, YearBehindStopOrNone),
    ];

    /// <summary>Behind "in" or "during" a number is a year; elsewhere it may count something.</summary>
    public static readonly DateForm[] OfEventBehindPreposition = [.. OfEvent, new("2025", Year)];
}
