using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head;

/// <summary>The day that an opening says it was, among those that it says of something else.</summary>
internal static class SaidDay
{
    private static readonly WordSet PersonRelatives = WordLists.Set("function-words: relatives of persons");

    /// <summary>A day in a clause about something else ("who took office on January 3") is none where the file name has another.</summary>
    /// <param name="start">Behind a dateline within the opening.</param>
    public static DateExpression? Of(OpeningText opening, int start, FileNameDay fileName)
    {
        DateExpression? said = DateExpression.FirstIn(opening, start, opening.Count);
        bool isBeside = said is DateExpression found && !opening.IsInBrackets(found.First) && (!opening.IsMain(found.First) || IsOfPerson(opening, found.First));
        return isBeside && fileName.Day is CalendarDate day && said!.Value.In(said.Value.Year ?? day.Year) != day ? null : said;
    }

    /// <summary>"…, who took office on January 3": behind a relative of a person, without a comma between.</summary>
    private static bool IsOfPerson(OpeningText opening, int index)
    {
        while (index > 0 && !opening.IsComma(index) && !PersonRelatives.Contains(opening.Plain(index)))
        {
            index--;
        }

        return index > 0 && !opening.IsComma(index);
    }
}
