using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head;

/// <summary>The day that an opening counts from the day of its dateline: "held a phone call last night", "met yesterday".</summary>
internal static class RelativeDay
{
    private static readonly WordSet Yesterday = WordLists.Set("adverbials: the day before that of the text");
    private static readonly WordSet PartsOfLastDay = WordLists.Set("adverbials: part of a day behind last");

    /// <summary>The day before publication; null where the opening does not say so, or there is no dateline.</summary>
    public static CalendarDate? Before(OpeningText opening, CalendarDate? published)
    {
        if (published is not { Year: > 1 } day || !Enumerable.Range(0, opening.Count).Any(i => opening.IsMain(i) && IsYesterday(opening, i)))
        {
            return null;
        }

        DateTime before = new DateTime(day.Year, day.Month, day.Day).AddDays(-1);
        return CalendarDate.Create(before.Year, before.Month, before.Day);
    }

    private static bool IsYesterday(OpeningText opening, int index) =>
        Yesterday.Contains(opening.Plain(index)) || (opening.Plain(index) == "last" && PartsOfLastDay.Contains(opening.Plain(index + 1)));
}
