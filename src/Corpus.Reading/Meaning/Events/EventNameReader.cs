using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>Reads the name of an event around its head, "meeting", "Talks", "2+2"; a noun that is an attribute of another is no head.</summary>
internal static class EventNameReader
{
    private static readonly WordSet NamedHeads = WordLists.Set("event-nouns: heads that are a name");

    private static readonly WordSet Heads = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings by telephone"))
        .And(WordLists.Set("event-nouns: meetings that last"))
        .And(WordLists.Set("event-nouns: more heads of a name"))
        .And(WordLists.Set("event-nouns: heads that are a name"));

    private static readonly WordSet NamelessHeads = WordLists.Set("event-nouns: heads that are no name");
    private static readonly WordSet OfNext = WordLists.Set("event-nouns: of an event to come");
    private static readonly WordSet OfLast = WordLists.Set("event-nouns: of an event that was");
    private static readonly WordSet Attributes = WordLists.Set("event-nouns: makes an attribute of an event");
    private static readonly WordSet Endings = WordLists.Set("event-nouns: behind the head of a name");

    public static EventName? ReadAt(Sentence sentence, int head, ReportingVerbs verbs)
    {
        if (!Heads.Contains(sentence.Lower(head))
            || Heads.Contains(sentence.Lower(EventNameEnd.SkipQuote(sentence, head + 1)))
            || Heads.Contains(sentence.Lower(EventNameEnd.Of(sentence, head)))
            || IsAttribute(sentence, head))
        {
            return null;
        }

        int first = EventNameStart.Of(sentence, EventNameEnd.BracketInside(sentence, head) ?? EventNameEnd.BracketBefore(sentence, head) ?? head, verbs);
        bool isToCome = false;
        bool isRanked = false;
        bool isNamed = NamedHeads.Contains(sentence.Lower(head));
        for (int i = first; i < head; i++)
        {
            string word = sentence.Lower(i);
            bool isNext = OfNext.Contains(word);
            isToCome |= isNext;
            isRanked |= isNext || OfLast.Contains(word);
            isNamed |= sentence.IsCapitalized(i) || NamedHeads.Contains(word);
        }

        EventTime time = isToCome ? EventTime.ToCome : WordsBeforeEvent.TimeIn(sentence, first);
        return new EventName(first, head, EventNameEnd.Of(sentence, head), isNamed, isRanked, time);
    }

    /// <summary>"ASEAN Dialogue Coordinator", "meeting hall", "Call for Action", "call at Yokosuka": the head of another noun, which is no event.</summary>
    private static bool IsAttribute(Sentence sentence, int head)
    {
        string behind = sentence.Lower(head + 1);
        bool isAppeal = NamelessHeads.Contains(sentence.Lower(head)) && behind is "for" or "to";
        bool isOfShip = sentence.Is(head, "call") && behind == "at" && sentence.IsCapitalized(head + 2);
        if (isAppeal || isOfShip || Attributes.Contains(behind) || (behind == "\u2019" && sentence.IsWord(head + 2)))
        {
            return true;
        }

        return sentence.IsCapitalized(head)
            && sentence.IsCapitalized(head + 1)
            && !Endings.Contains(behind)
            && !FunctionWords.IsAny(behind, WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Conjunction)
            && DateReader.OfEvent.At(sentence.Text, sentence.StartOf(head + 1), sentence.Text.Length) == null;
    }
}
