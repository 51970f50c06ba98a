using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>Reads the words that date an event: "on February 7, 2025", "in April this year", "this April", "last month".</summary>
internal sealed class EventDayReader(Sentence sentence, CalendarDate meeting)
{
    private const int LengthOfYear = 4;

    private static readonly string[][] OtherYears = [.. WordLists.List("time-and-place: a year told before").Select(static words => words.Split(' '))];

    private static readonly WordSet ToCome = WordLists.Set("time-and-place: says that it is to come");
    private static readonly WordSet LeadsInDay = WordLists.Set("time-and-place: leads in the day of an event");
    private static readonly WordSet PartsOfMonth = WordLists.Set("time-and-place: parts of a month");

    /// <summary>"at the end of": what follows is the month.</summary>
    private static readonly PhraseList WholeParts = new(WordLists.List("time-and-place: leads in a part of a month"));

    /// <summary>The day that the words at a place give, or null.</summary>
    /// <param name="next">The token behind the words.</param>
    public EventDay? ReadAt(int index, EventTime time, out int next)
    {
        int at = SkipLead(index, out bool hasPreposition);
        DateReader reader = hasPreposition ? DateReader.OfEventBehindPreposition : DateReader.OfEvent;
        if (reader.At(sentence.Text, sentence.StartOf(at), sentence.Text.Length) is not WrittenDate date)
        {
            next = index;
            return null;
        }

        next = sentence.TokenAt(date.End, at);
        bool isUnread = date.Year == null && date.Step == null && IsYearUnread(next);
        return EventDay.Of(date, meeting, isUnread ? EventTime.Unknown : time);
    }

    /// <summary>"March 20I9", "May '19", "June of that year": a year stands there, and none is guessed for it.</summary>
    private bool IsYearUnread(int index)
    {
        bool isBehindComma = sentence.Is(index, ",");
        int at = isBehindComma || sentence.Is(index, "of") ? index + 1 : index;
        at = sentence.Is(at, "'") || sentence.Is(at, "\u2019") || sentence.Is(at, "\u2018") ? at + 1 : at;
        string word = sentence.Lower(at);
        bool isYear = word.Length > 1 && word.Any(char.IsDigit) && (!isBehindComma || word.Length >= LengthOfYear);
        return isYear || OtherYears.Any(words => sentence.IsAt(at, words));
    }

    private int SkipLead(int index, out bool hasPreposition)
    {
        int at = sentence.Is(index, ",") ? index + 1 : index;
        hasPreposition = LeadsInDay.Contains(sentence.Lower(at))
            || (sentence.Is(at, "for") && ToCome.Contains(sentence.Lower(at - 1)));
        int part = WholeParts.Behind(sentence, at);
        hasPreposition |= part > at;
        at = part > at ? part : hasPreposition ? at + 1 : at;
        at = hasPreposition && sentence.Is(at, "the") && char.IsDigit(sentence.Lower(at + 1).FirstOrDefault()) ? at + 1 : at;
        at = WeekdayName.Of(sentence.Lower(at)) != null ? at + (sentence.Is(at + 1, ",") ? 2 : 1) : at;
        return PartsOfMonth.Contains(sentence.Lower(at)) ? at + 1 : at;
    }
}
