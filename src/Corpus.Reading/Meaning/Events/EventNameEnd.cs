using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Terms;

namespace Corpus.Reading.Meaning.Events;

/// <summary>Where the name of an event ends: behind its head, what it was on, and an acronym in brackets.</summary>
internal static class EventNameEnd
{
    /// <summary>No theme has more words; the bound keeps the reading linear.</summary>
    private const int MostWords = 16;

    private static readonly WordSet NamelessHeads = WordLists.Set("event-nouns: heads that are no name");
    private static readonly WordSet Endings = WordLists.Set("event-nouns: behind the head of a name");
    private static readonly WordSet JoinsTheme = WordLists.Set("event-nouns: joins the words of a theme");

    private static readonly WordSet People = WordLists.Set("event-nouns: people whose an event is");

    private static readonly WordSet Ministries = WordLists.SetIgnoringCase("roles: ministries");

    private static readonly WordSet SmallGroups = WordLists.Set("event-nouns: groups in small letters");

    private static readonly WordSet Groups = WordLists.Set("event-nouns: groups whose an event is").And(SmallGroups);

    public static int SkipQuote(Sentence sentence, int index) => sentence.Lower(index) is "\u201D" or "\"" ? index + 1 : index;

    /// <summary>The bracket of "Security Consultative Committee (“2+2”)", whose name stands before it.</summary>
    public static int? BracketBefore(Sentence sentence, int head)
    {
        int open = sentence.Lower(head - 1) is "\u201C" or "\"" ? head - 2 : head - 1;
        return sentence.Is(head, "2+2") && sentence.Is(open, "(") ? open : null;
    }

    /// <summary>The bracket of "Security Consultative Committee (“2+2”) meeting", which stands inside the name.</summary>
    public static int? BracketInside(Sentence sentence, int head)
    {
        for (int open = head - 3; sentence.Is(head - 1, ")") && open >= Math.Max(0, head - 5); open--)
        {
            if (sentence.Is(open, "("))
            {
                return SkipAcronym(sentence, open) == head ? open : null;
            }
        }

        return null;
    }

    public static int Of(Sentence sentence, int head)
    {
        if (sentence.Is(head, "2+2"))
        {
            int behindQuote = SkipQuote(sentence, head + 1);
            return BracketBefore(sentence, head) != null && sentence.Is(behindQuote, ")") ? behindQuote + 1 : behindQuote;
        }

        return SkipAcronym(sentence, BehindGroup(sentence, BehindTheme(sentence, SkipAcronym(sentence, BehindEnding(sentence, head)), head)));
    }

    /// <summary>Behind "Dialogue on Sea Rescue", "Conference on Disarmament"; "Meeting on Friday" has no theme.</summary>
    private static int BehindTheme(Sentence sentence, int next, int head)
    {
        bool isTheme = sentence.Lower(next) is "on" or "for"
            && sentence.IsCapitalized(head)
            && !NamelessHeads.Contains(sentence.Lower(head))
            && sentence.IsCapitalized(next + 1)
            && WeekdayName.Of(sentence.Lower(next + 1)) == null
            && DateReader.OfEvent.At(sentence.Text, sentence.StartOf(next + 1), sentence.Text.Length) == null;
        if (!isTheme)
        {
            return next;
        }

        int end = next + 1;
        while (end - next < MostWords && IsOfTheme(sentence, end))
        {
            end++;
        }

        bool isCut = sentence.IsGenitive(end - 1);
        return isCut ? next : end;
    }

    /// <summary>Behind "summit of the Bucharest Nine", "meeting of the Ramstein format": whose it was is part of the name where that is a group.</summary>
    private static int BehindGroup(Sentence sentence, int next)
    {
        int first = next + 2;
        int end = BehindPeople(sentence, next);
        for (int i = first; sentence.Is(next, "of") && sentence.Is(next + 1, "the") && i - first < MostWords && IsOfTheme(sentence, i); i++)
        {
            bool isLast = i > first && !sentence.IsCapitalized(i + 1) && Groups.Contains(sentence.Lower(i));
            end = SmallGroups.Contains(sentence.Lower(i + 1)) ? i + 2 : isLast ? i + 1 : end;
        }

        return end;
    }

    /// <summary>Behind "Meeting of Coast Guard Chiefs": whose it was, where they are people and the words have capitals.</summary>
    private static int BehindPeople(Sentence sentence, int next)
    {
        int end = next + 1;
        while (sentence.Is(next, "of") && end - next < MostWords && sentence.IsCapitalized(end))
        {
            end++;
        }

        return end > next + 1 && People.Contains(sentence.Lower(end - 1)) ? BehindRegion(sentence, BehindField(sentence, end)) : next;
    }

    /// <summary>Behind "of National Defence" of "Meeting of Ministers of National Defence".</summary>
    private static int BehindField(Sentence sentence, int next)
    {
        int end = next + 1;
        while (sentence.Is(next, "of") && end - next < MostWords && sentence.IsCapitalized(end) && (Ministries.Contains(sentence.Lower(end)) || sentence.Is(end, "national")))
        {
            end++;
        }

        return end > next + 1 ? end : next;
    }

    /// <summary>Behind "of the Americas" of "Conference of Defense Ministers of the Americas", "of the Baltic States".</summary>
    private static int BehindRegion(Sentence sentence, int next)
    {
        int end = next + 2;
        while (sentence.Is(next, "of") && sentence.Is(next + 1, "the") && end - next < MostWords && sentence.IsCapitalized(end))
        {
            end++;
        }

        return end > next + 2 ? end : next;
    }

    /// <summary>A word with a capital, or a small one between two of them.</summary>
    private static bool IsOfTheme(Sentence sentence, int index) =>
        sentence.IsCapitalized(index)
        || (sentence.IsCapitalized(index + 1) && sentence.IsCapitalized(index - 1) && JoinsTheme.Contains(sentence.Lower(index)));

    /// <summary>Behind "Meeting Plus", "Dialogue+", "Summit II".</summary>
    private static int BehindEnding(Sentence sentence, int head) =>
        sentence.IsCapitalized(head + 1) && Endings.Contains(sentence.Lower(head + 1)) ? head + 2 : head + 1;

    private static int SkipAcronym(Sentence sentence, int index)
    {
        int inside = sentence.Lower(index + 1) is "\u201C" or "\"" ? index + 2 : index + 1;
        int close = SkipQuote(sentence, inside + 1);
        if (!sentence.Is(index, "(") || !sentence.Is(close, ")") || !sentence.IsWord(inside))
        {
            return index;
        }

        bool isAcronym = Acronym.Of(sentence.Text, sentence.StartOf(inside), sentence[inside].End) != null;
        return isAcronym || sentence.Is(inside, "2+2") ? close + 1 : index;
    }
}
