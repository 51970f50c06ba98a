using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>What tells the day before a subject without a date: "Last night", "Earlier today", "Late on Thursday afternoon".</summary>
internal static class DayInWords
{
    private static readonly WordSet Days = WordLists.SetIgnoringCase("adverbials: the day of the text itself");
    private static readonly WordSet BeforePart = WordLists.SetIgnoringCase("adverbials: tells which day's part");
    private static readonly WordSet Parts = WordLists.Set("adverbials: parts of a day");
    private static readonly WordSet Spans = WordLists.Set("adverbials: spans of days");
    private static readonly WordSet Sooner = WordLists.Set("adverbials: sooner or later in a day");

    /// <summary>The token behind such words; <paramref name="index"/> where none begin there.</summary>
    public static int Behind(OpeningText text, int index)
    {
        int at = Sooner.Contains(text.Plain(index)) ? index + 1 : index;
        at = at > index && text.Plain(at) is "on" or "in" ? at + 1 : at;
        if (BeforePart.Contains(text.Plain(at)) && (IsPart(text, at + 1) || Spans.Contains(text.Plain(at + 1))))
        {
            return at + 2;
        }

        int day = BeforePart.Contains(text.Plain(at)) ? at + 1 : at;
        if (Days.Contains(text.Plain(day)) || WeekdayName.OfWhole(text.Word(day)) != null)
        {
            return IsPart(text, day + 1) ? day + 2 : day + 1;
        }

        return index;
    }

    private static bool IsPart(OpeningText text, int index) => Parts.Contains(text.Plain(index));
}
