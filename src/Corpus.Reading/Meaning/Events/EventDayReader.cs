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
        int at = SkipLead(index, out bool hasPreposition);
        DateReader reader = hasPreposition ? DateReader.OfEventBehindPreposition : DateReader.OfEvent;
        WrittenDate? date = reader.At(sentence.Text, sentence.StartOf(at), sentence.Text.Length);
        next = date == null ? index : sentence.TokenAt(date.Value.End, at);
        return date == null ? null : EventDay.Of(date.Value, meeting, time);
    }

    private int SkipLead(int index, out bool hasPreposition)
    {
        int at = sentence.Is(index, ",") ? index + 1 : index;
        hasPreposition = sentence.Lower(at) is "on" or "in" or "of" or "from" or "during";
        at = hasPreposition ? at + 1 : at;
        return sentence.Lower(at) is "early" or "mid" or "late" or "earlier" ? at + 1 : at;
    }
}
