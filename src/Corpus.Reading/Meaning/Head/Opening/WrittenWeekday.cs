using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Findings;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A weekday that a text gives for the day of the meeting or of its publication.</summary>
/// <param name="Index">Its token.</param>
internal readonly record struct WrittenWeekday(DayOfWeek Day, int Index)
{
    private static readonly WordSet PartsOfDay = WordLists.Set("adverbials: parts of a day");

    /// <summary>The weekday beside a date: "Monday, March 26", "March 26 (Mon.)", "26 March, Monday", "Monday (26/3/2018)".</summary>
    public static WrittenWeekday? Beside(OpeningText text, DateExpression date)
    {
        int before = text.IsComma(date.First - 1) || text.IsSign(date.First - 1, '(') ? date.First - 2 : date.First - 1;
        int behind = text.IsComma(date.Next) || text.IsSign(date.Next, '(') ? date.Next + 1 : date.Next;
        return At(text, before, WeekdayName.Of) ?? At(text, behind, WeekdayName.Of);
    }

    /// <summary>The weekday that stands for the day where the main clause gives no date: "held a call on Tuesday", "met this evening (Tuesday)".</summary>
    public static WrittenWeekday? AloneIn(OpeningText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            bool isToday = text.IsMain(i) && IsToday(text, i);
            bool leads = isToday || (text.IsMain(i) && text.Plain(i) is "on" or "this");
            int next = isToday && (text.IsComma(i + 1) || text.IsSign(i + 1, '(')) ? i + 2 : i + 1;
            if (leads && At(text, next, WeekdayName.OfWhole) is WrittenWeekday found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"today", "this evening"; not "last night", which is of another day.</summary>
    private static bool IsToday(OpeningText text, int index) =>
        text.Plain(index) is "today" or "tonight" || (text.Plain(index - 1) == "this" && PartsOfDay.Contains(text.Plain(index)));

    /// <summary>Reports a weekday that is not that of the day.</summary>
    public void HoldAgainst(CalendarDate day, OpeningText text, HeadNotes notes)
    {
        if (Day != day.DayOfWeek)
        {
            notes.Add(
                Rules.UnclearDetail,
                text.Place(Index, Index + 1),
                text.Word(Index),
                $"weekday of {day}, which is a {day.DayOfWeek}",
                "the day is kept");
        }
    }

    private static WrittenWeekday? At(OpeningText text, int index, Func<string, DayOfWeek?> read) =>
        text.Word(index).Length > 0 && text.IsCapitalized(index) && read(text.Word(index)) is DayOfWeek day ? new WrittenWeekday(day, index) : null;
}
