using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head;

/// <summary>
/// A day that is written so that it may be another, or none ("Febuary 7", "03/04/2024", "the 27th"): what it can mean is held
/// against the file name, and what is taken for it is said.
/// </summary>
internal static class NearlyWrittenDay
{
    /// <param name="known">The day that the file name gives.</param>
    /// <returns>The day of the meeting; null where nothing decides, which is reported.</returns>
    public static CalendarDate? Read(DateSlip slip, OpeningText opening, CalendarDate? known, CalendarDate? published, HeadNotes notes)
    {
        string words = opening.Between(slip.First, slip.Next);
        Fragment place = opening.Place(slip.First, slip.Next);
        CalendarDate? day = slip.IsDayAlone
            ? Alone(slip.Day!.Value, words, place, known, published, notes)
            : Whole(slip, words, place, known, published, notes);
        if (day is null)
        {
            notes.Add(Rules.NoDate, place, $"'{words}' is no day that can be read in one way only, and the file name gives none");
        }

        return day;
    }

    private static CalendarDate? Alone(int number, string words, Fragment place, CalendarDate? known, CalendarDate? published, HeadNotes notes)
    {
        CalendarDate? day = known ?? LastBefore(number, published);
        if (day is CalendarDate own && own.Day != number)
        {
            notes.Add(Rules.FileNameContradictsText, place, own.ToString(), words);
        }

        return day;
    }

    private static CalendarDate? Whole(DateSlip slip, string words, Fragment place, CalendarDate? known, CalendarDate? published, HeadNotes notes)
    {
        CalendarDate[] days = [.. slip.Days(known?.Year ?? published?.Year)];
        if (known is CalendarDate named && days.Length > 0 && !days.Contains(named))
        {
            notes.Add(Rules.FileNameContradictsText, place, named.ToString(), words);
            return named;
        }

        CalendarDate? day = known ?? (days.Length == 1 ? days[0] : days.Cast<CalendarDate?>().FirstOrDefault(one => one == published));
        if (day is CalendarDate held)
        {
            string noun = days.Length > 1 ? "day that can be read in one way only" : "day of the calendar as it is written";
            notes.Add(Rules.UnclearDetail, place, words, noun, days.Length == 0 ? $"the day is that of the file name, {held}" : $"it is read as {held}");
        }

        return day;
    }

    /// <summary>"The 27th" in a text of May 3 is April 27.</summary>
    private static CalendarDate? LastBefore(int day, CalendarDate? published)
    {
        if (published is not CalendarDate known)
        {
            return null;
        }

        bool isSameMonth = day <= known.Day;
        DateTime first = new DateTime(known.Year, known.Month, 1).AddMonths(isSameMonth || known is { Year: 1, Month: 1 } ? 0 : -1);
        return CalendarDate.Create(first.Year, first.Month, day);
    }
}
