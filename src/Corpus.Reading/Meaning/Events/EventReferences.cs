using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>
/// Finds the other events that a sentence names: meetings, summits, talks, dialogues, conferences. A forum without a day,
/// a working group or a plan lasts and is none. The text of a reference is the event's name with the words that date it.
/// </summary>
internal static class EventReferences
{
    /// <summary>How many words may stand between an event and its day: "held in Honolulu, Hawaii".</summary>
    private const int MostBetween = 12;

    /// <summary>"To hold a new round of": between "to" and an event are no more words.</summary>
    private const int MostWordsOfPlan = 6;

    private static readonly WordSet Articles = WordLists.Set("function-words: a or an");
    private static readonly WordSet Fillers = WordLists.Set("time-and-place: between an event and its day");

    private static readonly string[][] Phrases =
        [.. WordLists.List("time-and-place: between an event and its day").Where(static filler => filler.IndexOf(' ') > 0).Select(static filler => filler.Split(' '))];

    private static readonly WordSet Moves = WordLists.Set("event-nouns: puts an event off");
    private static readonly WordSet MovesOff = WordLists.Set("event-nouns: puts an event off with off");
    private static readonly WordSet Sets = WordLists.Set("event-nouns: brings an event about");
    private static readonly WordSet OfNext = WordLists.Set("time-and-place: says that it is to come");

    public static EquatableArray<ReadReference> Find(Sentence sentence, CalendarDate meeting, ReportingVerbs verbs, CancellationToken cancellation)
    {
        ImmutableArray<ReadReference>.Builder found = ImmutableArray.CreateBuilder<ReadReference>();
        EventDayReader days = new(sentence, meeting);
        int behindLast = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (EventNameReader.ReadAt(sentence, i, verbs) is EventName name
                && name.First >= behindLast
                && Read(sentence, name, days, out int next) is ReadReference reference)
            {
                found.Add(reference);
                behindLast = next;
            }
        }

        return found.ToEquatableArray();
    }

    private static ReadReference? Read(Sentence sentence, EventName name, EventDayReader days, out int next)
    {
        next = name.Next;
        int first = name.First;
        EventDay? day = (IsMoved(sentence, name) ? null : DayBehind(sentence, name, days, ref next)) ?? DayInside(name, days) ?? DayBefore(sentence, name, days, ref first);
        if (!name.IsEvent(sentence, isDated: day != null))
        {
            return null;
        }

        int start = sentence.StartOf(first);
        string text = sentence.Text.Substring(start, sentence.EndBefore(next) - start);

        // A day without its year ("on the occasion of the talks in June") dates nothing; the words stay in the text.
        EventDay? dated = day?.Year is null ? null : day;
        return new ReadReference(text, dated?.Year, dated?.Month, dated?.Day, name.IsMinisterial(sentence));
    }

    /// <summary>
    /// "cancelled the talks in March", "proposed a meeting in June": the month can be that of the deed, and the year of what is to be is not
    /// that of what was. "Announced the next meeting in June" tells both.
    /// </summary>
    private static bool IsMoved(Sentence sentence, EventName name)
    {
        int at = FunctionWords.IsDeterminer(sentence.Lower(name.First - 1)) ? name.First - 2 : name.First - 1;
        return Moves.Contains(sentence.Lower(at))
            || (sentence.Is(at, "off") && MovesOff.Contains(sentence.Lower(at - 1)))
            || (name.Time != EventTime.ToCome && Sets.Contains(sentence.Lower(at)));
    }

    /// <summary>"summit meeting on February 7, 2025", "Talks (DTT) held this April", "meeting held in Hawaii in May".</summary>
    private static EventDay? DayBehind(Sentence sentence, EventName name, EventDayReader days, ref int next)
    {
        int at = sentence.Lower(name.Next) is "\u201D" or "\"" ? name.Next + 1 : name.Next;
        EventTime time = IsPlanned(sentence, name) ? EventTime.ToCome : name.Time;
        for (int end = at + MostBetween; at < end;)
        {
            if (days.ReadAt(at, time, out int behind) is EventDay day)
            {
                next = behind;
                return day;
            }

            int filled = SkipFiller(sentence, at);
            if (filled == at)
            {
                return null;
            }

            time = IsToCome(sentence, at, filled) ? EventTime.ToCome : time;
            at = filled;
        }

        return null;
    }

    /// <summary>"agreed to hold staff talks in June": it is to come; "agreed to review the talks in March" may be of what was.</summary>
    private static bool IsPlanned(Sentence sentence, EventName name)
    {
        for (int i = name.First - 1; i > name.First - MostWordsOfPlan && sentence.IsWord(i); i--)
        {
            if (sentence.Is(i, "to"))
            {
                return EventNameStart.IsWill(sentence.Lower(i - 1));
            }

            if (FunctionWords.IsDeterminer(sentence.Lower(i)) && !Articles.Contains(sentence.Lower(i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"in Tokyo to", "which Norway will host", "which Norway hosts"</summary>
    private static bool IsToCome(Sentence sentence, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (OfNext.Contains(sentence.Lower(i)) || EventAttendance.IsAtPresent(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that tell that, or where, an event was held.</summary>
    private static int SkipFiller(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        if ((EventAttendance.Behind(sentence, index) ?? EventAttendance.BehindHost(sentence, index)) is int behind)
        {
            return behind;
        }

        if (Fillers.Contains(word))
        {
            return index + 1;
        }

        if (Array.Find(Phrases, phrase => sentence.IsAt(index, phrase)) is string[] found)
        {
            return index + found.Length;
        }

        if (word == "," && (Fillers.Contains(sentence.Lower(index + 1)) || Array.Exists(Phrases, phrase => sentence.IsAt(index + 1, phrase))))
        {
            return index + 1;
        }

        int to = word == "," ? index + 1 : index;
        if (sentence.Is(to, "to") && sentence.Is(to + 1, "be"))
        {
            return to + 2;
        }

        // "held in Port of Spain", "the Meeting with Japan and Australia in May"
        if (word is not ("in" or "at" or "with"))
        {
            return index;
        }

        int at = sentence.Is(index + 1, "the") ? index + 2 : index + 1;
        int place = at;
        while (at - place < MostBetween && (sentence.IsCapitalized(at) || (at > place && sentence.Lower(at) is "," or "of" or "and" && sentence.IsCapitalized(at + 1))))
        {
            at++;
        }

        return at > place ? at : index;
    }

    /// <summary>"the February 7 summit meeting", "last month's meeting".</summary>
    private static EventDay? DayInside(EventName name, EventDayReader days)
    {
        for (int i = name.First; i < name.Head; i++)
        {
            if (days.ReadAt(i, name.Time, out int behind) is EventDay day && behind <= name.Head)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>"on October 28 at the Japan-U.S. summit meeting".</summary>
    private static EventDay? DayBefore(Sentence sentence, EventName name, EventDayReader days, ref int first)
    {
        int at = sentence.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        if (sentence.Lower(at) is not ("at" or "during"))
        {
            return null;
        }

        const int MostDateWords = 7;
        for (int start = Math.Max(0, at - MostDateWords); start < at; start++)
        {
            if (sentence.Lower(start) is "on" or "in" && days.ReadAt(start, name.Time, out int behind) is EventDay day && behind == at)
            {
                first = start;
                return day;
            }
        }

        return null;
    }
}
