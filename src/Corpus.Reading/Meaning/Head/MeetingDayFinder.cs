using System.Globalization;
using Corpus.Reading.Dates;
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
    private readonly ParsedDocument _form;
    private readonly HeadNotes _notes;
    private readonly FileNameDay _fileName;
    private readonly OpeningText? _opening;
    private readonly DateExpression? _said;
    private readonly DateSlip? _slip;
    private readonly PublicationDay _publication;

    /// <summary>True where the opening counts the day from that of its dateline.</summary>
    private bool _isRelative;

    public MeetingDayFinder(ParsedDocument form, OpeningText? opening, HeadNotes notes)
    {
        _form = form;
        _notes = notes;
        _fileName = FileNameDay.Of(form.FileName);
        _opening = opening;
        int start = opening == null ? 0 : InlineDateline.End(opening);
        _said = opening == null ? null : SaidDay.Of(opening, opening.BehindAnnouncement(start), _fileName);
        _slip = opening == null || _said != null ? null : DateSlip.FirstIn(opening);
        _publication = new PublicationDay(form, opening, start, notes);
    }

    /// <summary>The day of the meeting; null when it cannot be known, which is reported.</summary>
    public CalendarDate? Find(out CalendarDate? published)
    {
        published = _publication.Read();
        CalendarDate? day = _said is DateExpression said ? Say(said, published)
            : _opening != null && RelativeDay.Before(_opening, published) is CalendarDate eve ? Relative(eve)
            : _slip is DateSlip slip ? NearlyWrittenDay.Read(slip, _opening!, _fileName.Day, published, _notes)
            : Unsaid(published);
        if (day is not CalendarDate held)
        {
            return null;
        }

        published ??= _publication.OnOrAfter(held);
        CompareWithFileName(held);
        CompareWithWeekday(held);
        _publication.HoldAgainst(held, published);
        return held;
    }

    /// <summary>The identity of the meeting held on a day.</summary>
    public string Identity(CalendarDate day) => _fileName.Identity(day);

    private CalendarDate Relative(CalendarDate eve)
    {
        _isRelative = true;
        return eve;
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

    private void CompareWithFileName(CalendarDate held)
    {
        string? named = _fileName.Day?.ToString() ?? (_fileName.Written is string written ? written + ", no day of the calendar," : null);
        if (_said is { IsPossible: true } said && named != null && _fileName.Day != held && !IsOfSeveral(said, held))
        {
            _notes.Add(Rules.FileNameContradictsText, Place(said), new Replacement(Place(said), Renamed(held)), named, IsInWords(said) ? $"{held} ('{Written(said)}')" : held.ToString());
        }
        else if (_isRelative && named != null && _fileName.Day != held)
        {
            _notes.Add(Rules.FileNameContradictsText, _opening!.Source.Place, new Replacement(_opening.Source.Place, Renamed(held)), named, $"{held}, the day before the dateline's");
        }
    }

    /// <summary>"on 15-16 December": the file can be called by the last day, on which the text was adopted.</summary>
    private bool IsOfSeveral(DateExpression said, CalendarDate held)
    {
        string[] numbers = Written(said).Split('-', '\u2013', ' ');
        return _fileName.Day is CalendarDate day
            && (day.Year, day.Month) == (held.Year, held.Month)
            && day.CompareTo(held) > 0
            && numbers.Contains(day.Day.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The name of the file with another day, and all that follows the day.</summary>
    private string Renamed(CalendarDate held) => held + _form.FileName.Substring(_fileName.Written!.Length);

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

    private static string NoSuchDay(string written) => $"'{written}' in the file name is no day of the calendar";

    private void NoDate(Fragment place, string why) => _notes.Add(Rules.NoDate, place, why);

    private string Written(DateExpression said) => _opening!.Between(said.First, said.Next);

    private Fragment Place(DateExpression said) => _opening!.Place(said.First, said.Next);

    private Fragment TopPlace() =>
        _form.Opening?.Place ?? _form.Dateline?.Place ?? _form.Title?.Place ?? Fragment.TopOfFile;
}
