using Corpus.Reading.Dates;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A day as a text writes it, which need not be one of the calendar.</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct DateExpression(int? Year, int Month, int Day, int First, int Next)
{
    /// <summary>The day in a year; null where the calendar has none such.</summary>
    public CalendarDate? In(int year) => CalendarDate.Create(year, Month, Day);

    /// <summary>True where some year has such a day: February 29 has one, February 30 none.</summary>
    public bool IsPossible => Year is int year ? In(year) != null : In(2000) != null;

    /// <summary>The first day in the main clause, else the first anywhere, else null.</summary>
    public static DateExpression? FirstIn(OpeningText text) => FirstIn(text, 0, text.Count);

    /// <summary>The first of the tokens from one up to another.</summary>
    public static DateExpression? FirstIn(OpeningText text, int first, int next)
    {
        DateExpression? beside = null;
        for (int i = first; i < next; i++)
        {
            if (At(text, i) is DateExpression found)
            {
                if (text.IsMain(i))
                {
                    return found;
                }

                beside ??= found;
            }
        }

        return beside;
    }

    /// <summary>The day that begins at a token: "May 2, 2024", "2nd of May", "2024-05-02"; null when none does.</summary>
    public static DateExpression? At(OpeningText text, int index) =>
        index >= 0 && index < text.Count
        && DateReader.OfMeeting.At(text.Text, text[index].Start, text.Text.Length) is { Month: int month, Day: int day } date
            ? new DateExpression(date.Year, month, day, index, text.TokenFrom(date.End, index))
            : null;
}
