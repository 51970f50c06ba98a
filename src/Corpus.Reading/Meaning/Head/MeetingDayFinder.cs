using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head;

/// <summary>
/// Finds the day of a meeting: the opening's day, in the year of the opening, else of the file name, else of the
/// dateline. Where they contradict each other, the opening is followed and the contradiction reported.
/// </summary>
internal sealed class MeetingDayFinder
{
    private static readonly WordSet PersonRelatives = WordLists.Set("function-words: relatives of persons");

    private readonly ParsedDocument _form;
    private readonly HeadNotes _notes;
    private readonly FileNameDay _fileName;
    private readonly OpeningText? _opening;
    private readonly DateExpression? _said;
    private readonly DateSlip? _slip;
    private readonly OpeningText? _dateline;
    private readonly DateExpression? _published;

    public MeetingDayFinder(ParsedDocument form, OpeningText? opening, HeadNotes notes)
    {
        _form = form;
        _notes = notes;
        _fileName = FileNameDay.Of(form.FileName);
        _opening = opening;
        int start = opening == null ? 0 : InlineDateline.End(opening);
        _said = opening == null ? null : DayOf(opening, start, _fileName);
        _slip = opening == null || _said != null ? null : DateSlip.FirstIn(opening);
        DateExpression? inline = form.Dateline == null && start > 0 ? DateExpression.FirstIn(opening!, 0, start) : null;
        _dateline = inline != null ? opening : form.Dateline == null ? null : new OpeningText(form.Dateline);
        _published = inline ?? (_dateline == null ? null : DateExpression.FirstIn(_dateline));
    }

    /// <summary>The day of the meeting; null when it cannot be known, which is reported.</summary>
    public CalendarDate? Find(out CalendarDate? published)
    {
        published = ReadDateline();
        CalendarDate? day = _said is DateExpression said ? Say(said, published)
            : _slip is DateSlip slip ? NearlyWrittenDay.Read(slip, _opening!, _fileName.Day, published, _notes)
            : Unsaid(published);
        if (day is not CalendarDate held)
        {
            return null;
        }

        if (published == null && _published is { Year: null } noYear)
        {
            published = FirstOnOrAfter(noYear, held);
        }

        CompareWithFileName(held);
        CompareWithWeekday(held);
        CompareWithDateline(held, published);
        return held;
    }

    /// <summary>The identity of the meeting held on a day.</summary>
    public string Identity(CalendarDate day) => _fileName.Identity(day);

    private CalendarDate? ReadDateline()
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

    /// <summary>A day in a clause about something else ("who took office on January 3") is none where the file name has another.</summary>
    private static DateExpression? DayOf(OpeningText opening, int start, FileNameDay fileName)
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

    private CalendarDate? Say(DateExpression said, CalendarDate? published)
    {
        if (!said.IsPossible)
        {
            return Impossible(said);
        }

        int? year = said.Year ?? _fileName.Day?.Year ?? YearBefore(said, published);
        if (year == null)
        {
            string why = _fileName.Written is string written
                ? NoSuchDay(written)
                : "neither the file name nor a dateline gives one";
            NoDate(Place(said), $"'{Written(said)}' has no year, and {why}");
            return null;
        }

        CalendarDate? day = said.In(year.Value);
        if (day == null)
        {
            NoDate(Place(said), $"the year {year.Value.ToString(CultureInfo.InvariantCulture)} has no '{Written(said)}'");
        }

        return day;
    }

    private CalendarDate? Impossible(DateExpression said)
    {
        if (_fileName.Day is CalendarDate day)
        {
            _notes.Add(Rules.FileNameContradictsText, Place(said), day.ToString(), Written(said));
            return day;
        }

        NoDate(Place(said), $"'{Written(said)}' is no day of the calendar");
        return null;
    }

    /// <summary>A text is published on the day of the meeting or after it, so a later day of the year is one of the year before.</summary>
    private static int? YearBefore(DateExpression said, CalendarDate? published)
    {
        if (published is not CalendarDate day)
        {
            return null;
        }

        return (said.Month, said.Day).CompareTo((day.Month, day.Day)) > 0 ? day.Year - 1 : day.Year;
    }

    private CalendarDate? Unsaid(CalendarDate? published)
    {
        // A file name that gives a day, but one of no calendar, is a slip: the dateline may be another day.
        CalendarDate? day = _fileName.Written == null ? published : _fileName.Day;
        if (day is CalendarDate found && _fileName.Day == null && Weekday() is { } weekday && weekday.Day != found.DayOfWeek)
        {
            NoDate(_opening!.Place(weekday.Index, weekday.Index + 1), $"the opening sentence gives a '{_opening.Word(weekday.Index)}' only, and {found} of the dateline is none");
            return null;
        }

        if (day == null)
        {
            NoDate(
                TopPlace(),
                _fileName.Written is string written
                    ? NoSuchDay(written)
                    : "neither the opening sentence nor the file name nor a dateline gives a day");
        }

        return day;
    }

    private static CalendarDate? FirstOnOrAfter(DateExpression published, CalendarDate held) =>
        published.In(held.Year) is CalendarDate same && same.CompareTo(held) >= 0 ? same : published.In(held.Year + 1);

    private void CompareWithFileName(CalendarDate held)
    {
        string? named = _fileName.Day?.ToString() ?? (_fileName.Written is string written ? written + ", no day of the calendar," : null);
        if (_said is { IsPossible: true } said && named != null && _fileName.Day != held)
        {
            _notes.Add(Rules.FileNameContradictsText, Place(said), named, IsInWords(said) ? $"{held} ('{Written(said)}')" : held.ToString());
        }
    }

    /// <summary>"the fifteenth of May": no number says the day, so it is quoted.</summary>
    private bool IsInWords(DateExpression said) =>
        !Enumerable.Range(said.First, said.Next - said.First).Any(i => _opening!.Word(i) is { Length: > 0 } word && char.IsDigit(word[0]) && !(word.Length == 4 && word.All(char.IsDigit)));

    private WrittenWeekday? Weekday() =>
        _opening == null ? null
        : _said is DateExpression said ? WrittenWeekday.Beside(_opening, said)
        : WrittenWeekday.AloneIn(_opening);

    private void CompareWithWeekday(CalendarDate held)
    {
        if (_said is null or { IsPossible: true })
        {
            Weekday()?.HoldAgainst(held, _opening!, _notes);
        }
    }

    private void CompareWithDateline(CalendarDate held, CalendarDate? published)
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

    private static string NoSuchDay(string written) => $"'{written}' in the file name is no day of the calendar";

    private void NoDate(Fragment place, string why) => _notes.Add(Rules.NoDate, place, why);

    private string Written(DateExpression said) => _opening!.Between(said.First, said.Next);

    private Fragment Place(DateExpression said) => _opening!.Place(said.First, said.Next);

    private Fragment TopPlace() =>
        _form.Opening?.Place ?? _form.Dateline?.Place ?? _form.Title?.Place ?? Fragment.TopOfFile;
}
