using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>Reads the words that date an event: "on February 7, 2025", "in April this year", "this April", "last month".</summary>
internal sealed class EventDayReader(Sentence sentence, CalendarDate meeting)
{
    /// <summary>The day that the words at a place give, or null.</summary>
    /// <param name="next">The token behind the words.</param>
    public EventDay? ReadAt(int index, EventTime time, out int next)
    {
        next = index;
        int at = SkipLead(index, out bool hasPreposition);
        return Relative(at, ref next)
            ?? MonthFirst(at, time, ref next)
            ?? DayFirst(at, time, ref next)
            ?? (hasPreposition ? YearOnly(at, ref next) : null);
    }

    private int SkipLead(int index, out bool hasPreposition)
    {
        int at = sentence.Is(index, ",") ? index + 1 : index;
        hasPreposition = sentence.Lower(at) is "on" or "in" or "of" or "from" or "during";
        at = hasPreposition ? at + 1 : at;
        return sentence.Lower(at) is "early" or "mid" or "late" or "earlier" ? at + 1 : at;
    }

    /// <summary>"this April", "last month", "next year", "yesterday".</summary>
    private EventDay? Relative(int at, ref int next)
    {
        if (Neighbor(at, ref next) is EventDay neighbor)
        {
            return neighbor;
        }

        int direction = sentence.Lower(at) switch { "this" => 0, "last" => -1, "next" => 1, _ => 2 };
        string unit = TrimPossessive(sentence.Lower(at + 1));
        if (direction == 2 || !(unit is "month" or "year" || IsMonthAt(at + 1)))
        {
            return null;
        }

        next = at + 2;
        return unit switch
        {
            "month" => EventDay.MonthsFrom(meeting, direction),
            "year" => new EventDay(meeting.Year + direction, null, null),
            _ => NamedMonth(FunctionWords.MonthOf(unit), direction),
        };
    }

    /// <summary>"yesterday", "the previous day", "the day before", "today", "the same day".</summary>
    private EventDay? Neighbor(int at, ref int next)
    {
        string word = sentence.Lower(at);
        if (word is "yesterday" or "today")
        {
            next = at + 1;
            return word == "today" ? new EventDay(meeting.Year, meeting.Month, meeting.Day) : EventDay.DayBefore(meeting);
        }

        string second = sentence.Lower(at + 1);
        string third = sentence.Lower(at + 2);
        bool isBefore = (second is "previous" or "preceding" && third == "day") || (second == "day" && third == "before");
        if (word != "the" || (!isBefore && !(second == "same" && third == "day")))
        {
            return null;
        }

        next = at + 3;
        return isBefore ? EventDay.DayBefore(meeting) : new EventDay(meeting.Year, meeting.Month, meeting.Day);
    }

    /// <summary>"This April" is the meeting's year; "last April" the latest before the meeting's month, "next April" the earliest after it.</summary>
    private EventDay NamedMonth(int month, int direction)
    {
        int year = direction switch
        {
            -1 => month < meeting.Month ? meeting.Year : meeting.Year - 1,
            1 => month > meeting.Month ? meeting.Year : meeting.Year + 1,
            _ => meeting.Year,
        };
        return new EventDay(year, month, null);
    }

    /// <summary>"February 7, 2025", "April this year", "January".</summary>
    private EventDay? MonthFirst(int at, EventTime time, ref int next)
    {
        if (!IsMonthAt(at))
        {
            return null;
        }

        int month = FunctionWords.MonthOf(TrimPossessive(sentence.Lower(at)));
        next = at + 1;
        if (sentence.Is(next, ".") && (DayAt(next + 1) != null || IsYear(next + 1)))
        {
            // "Feb. 7", "Feb. 2025"
            next++;
        }

        int? day = null;
        if (DayAt(next) is int read)
        {
            // Of several days ("February 7-8") none is the day of the event.
            day = read > 0 ? read : null;
            next++;
        }

        int? year = YearAt(ref next);
        return EventDay.Of(meeting, year, month, day, time);
    }

    /// <summary>"7 February 2025".</summary>
    private EventDay? DayFirst(int at, EventTime time, ref int next)
    {
        if (DayAt(at) is not int day || !IsMonthAt(at + 1))
        {
            return null;
        }

        int month = FunctionWords.MonthOf(sentence.Lower(at + 1));
        next = at + 2;
        int? year = YearAt(ref next);
        return EventDay.Of(meeting, year, month, day > 0 ? day : null, time);
    }

    private EventDay? YearOnly(int at, ref int next)
    {
        if (!IsYear(at))
        {
            return null;
        }

        next = at + 1;
        return new EventDay(Number(sentence.Lower(at)), null, null);
    }

    /// <summary>"2025", ", 2025", "this year", "of last year"; nothing is taken where there is no year.</summary>
    private int? YearAt(ref int next)
    {
        int at = sentence.Lower(next) is "," or "of" ? next + 1 : next;
        if (IsYear(at))
        {
            next = at + 1;
            return Number(sentence.Lower(at));
        }

        int offset = sentence.Lower(at) switch { "this" => 0, "last" => -1, "next" => 1, _ => 2 };
        if (offset == 2 || !sentence.Is(at + 1, "year"))
        {
            return null;
        }

        next = at + 2;
        return meeting.Year + offset;
    }

    /// <summary>The day of a month as "7" or "7th"; 0 for more than one ("7-8"); null for no day.</summary>
    private int? DayAt(int index)
    {
        string word = sentence.Lower(index);
        int hyphen = word.IndexOf('-');
        if (hyphen > 0)
        {
            return Number(word.Substring(0, hyphen)) is >= 1 and <= 31 && Number(word.Substring(hyphen + 1)) is >= 1 and <= 31 ? 0 : null;
        }

        bool isOrdinal = word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th";
        return Number(isOrdinal ? word.Substring(0, word.Length - 2) : word) is >= 1 and <= 31 and int day ? day : null;
    }

    private bool IsYear(int index) => Number(sentence.Lower(index)) is >= 1900 and <= 2199;

    private bool IsMonthAt(int index) => sentence.IsCapitalized(index) && FunctionWords.IsMonth(TrimPossessive(sentence.Lower(index)));

    private static string TrimPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;

    private static int? Number(string word) =>
        word.Length is >= 1 and <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
