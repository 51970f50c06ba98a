using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head;

/// <summary>The day that an opening says it was, among those that it says of something else.</summary>
internal static class SaidDay
{
    /// <summary>"visit to the United Arab Emirates from" is seven.</summary>
    private const int MostWordsOfStay = 8;

    /// <summary>No clause has more words before its day; the bound keeps the reading linear.</summary>
    private const int MostWordsOfClause = 40;

    private static readonly WordSet PersonRelatives = WordLists.Set("function-words: relatives of persons");
    private static readonly WordSet DayOfText = WordLists.Set("adverbials: the day of the text itself");
    private static readonly WordSet Stays = WordLists.Set("time-and-place: stays of a guest");
    private static readonly WordSet LeadsInDay = WordLists.Set("time-and-place: leads in the day of an event");

    /// <summary>A day in a clause about something else ("who took office on January 3") is none where the file name has another.</summary>
    /// <param name="start">Behind a dateline within the opening.</param>
    public static DateExpression? Of(OpeningText opening, int start, FileNameDay fileName)
    {
        // Asked of every day of the opening, and looked for once.
        Lazy<bool> hasToday = new(() => Enumerable.Range(0, opening.Count).Any(i => DayOfText.Contains(opening.Plain(i))));
        DateExpression? said = DateExpression.FirstIn(opening, start, opening.Count);
        while (said is DateExpression found && fileName.Day is CalendarDate day && IsBeside(opening, found, hasToday) && found.In(found.Year ?? day.Year) != day)
        {
            said = DateExpression.FirstIn(opening, found.Next, opening.Count);
        }

        return said;
    }

    private static bool IsBeside(OpeningText opening, DateExpression day, Lazy<bool> hasToday) =>
        !opening.IsInBrackets(day.First)
        && (!opening.IsMain(day.First) || IsOfPerson(opening, day.First) || IsOfMatter(opening, day.First, hasToday) || IsOfStay(opening, day.First));

    /// <summary>"met today to discuss the plan signed on 3 May": when something was done to what they met for.</summary>
    private static bool IsOfMatter(OpeningText opening, int index, Lazy<bool> hasToday) =>
        index > 1
        && LeadsInDay.Contains(opening.Plain(index - 1))
        && opening.Word(index - 2).EndsWith("ed", StringComparison.Ordinal)
        && (Purpose.IsNamedIn(opening, index) || hasToday.Value);

    /// <summary>"met on Tuesday with Minister X, on a visit to Tunisia from October 7 to 9": how long the guest stays.</summary>
    private static bool IsOfStay(OpeningText opening, int index) =>
        opening.Plain(index - 1) == "from"
        && Enumerable.Range(Math.Max(0, index - MostWordsOfStay), Math.Min(index, MostWordsOfStay)).Any(i => Stays.Contains(opening.Plain(i)));

    /// <summary>"…, who took office on January 3": behind a relative of a person, without a comma between.</summary>
    private static bool IsOfPerson(OpeningText opening, int index)
    {
        int at = index;
        while (at > 0 && at > index - MostWordsOfClause && !opening.IsComma(at) && !PersonRelatives.Contains(opening.Plain(at)))
        {
            at--;
        }

        return at > 0 && PersonRelatives.Contains(opening.Plain(at));
    }
}
