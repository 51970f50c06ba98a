using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head;

/// <summary>The day on which a text was published: that of its dateline, which has a line of its own or begins the opening.</summary>
internal sealed class PublicationDay
{
    private readonly HeadNotes _notes;
    private readonly OpeningText? _dateline;
    private readonly DateExpression? _published;

    /// <param name="start">Where the opening goes on behind a dateline within it; 0 where it has none.</param>
    public PublicationDay(ParsedDocument form, OpeningText? opening, int start, HeadNotes notes)
    {
        _notes = notes;
        DateExpression? inline = form.Dateline == null && start > 0 ? DateExpression.FirstIn(opening!, 0, start) : null;
        _dateline = inline != null ? opening : form.Dateline == null ? null : new OpeningText(form.Dateline);
        _published = inline ?? (_dateline == null ? null : DateExpression.FirstIn(_dateline));
    }

    /// <summary>The day; null where there is no dateline, and where it has no year or no day that can be read.</summary>
    public CalendarDate? Read()
    {
        if (_dateline == null)
        {
            return null;
        }

        if (_published is not { IsPossible: true } written)
        {
            _notes.Add(Rules.UnclearDetail, _dateline.Source.Place, _dateline.Text, "day of publication", "the value is left empty");
            return null;
        }

        CalendarDate? published = written.Year is int year ? written.In(year) : null;
        if (published is CalendarDate day)
        {
            WrittenWeekday.Beside(_dateline, written)?.HoldAgainst(day, _dateline, _notes);
        }

        return published;
    }

    /// <summary>The day of a dateline without a year: a text is published on the day of the meeting or after it.</summary>
    public CalendarDate? OnOrAfter(CalendarDate held) => _published is { Year: null } noYear ? FirstOnOrAfter(noYear, held) : null;

    /// <summary>Reports a text that was published before its meeting, or more than a year behind it.</summary>
    public void HoldAgainst(CalendarDate held, CalendarDate? published)
    {
        if (published is CalendarDate day && _published is DateExpression written)
        {
            bool isLate = day.CompareTo(held with { Year = held.Year + 1 }) > 0;
            if (day.CompareTo(held) < 0 || isLate)
            {
                _notes.Add(
                    Rules.DatelineContradictsText,
                    _dateline!.Place(written.First, written.Next),
                    day.ToString(),
                    held.ToString());
            }
        }
    }

    private static CalendarDate? FirstOnOrAfter(DateExpression published, CalendarDate held) =>
        published.In(held.Year) is CalendarDate same && same.CompareTo(held) >= 0 ? same : published.In(held.Year + 1);
}
