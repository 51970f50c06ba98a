using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Terms;

namespace Corpus.Reading.Meaning.Events;

/// <summary>
/// The noun phrase that names an event, around its head ("meeting", "Talks", "2+2"): to the left what names or ranks it, to
/// the right an acronym in brackets. Articles are no part of it.
/// </summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="IsNamed">True when a name says which event it is: "G7 Hiroshima Summit", "“2+2” meeting".</param>
/// <param name="IsRanked">True for "the next" or "the previous" one.</param>
internal sealed record EventName(int First, int Head, int Next, bool IsNamed, bool IsRanked, EventTime Time)
{
    /// <summary>No event has a longer name; the bound keeps the reading linear.</summary>
    private const int MostWords = 16;

    public static EventName? ReadAt(Sentence sentence, int head, ReportingVerbs verbs)
    {
        if (!IsHead(sentence.Lower(head))
            || IsHead(sentence.Lower(SkipQuote(sentence, head + 1)))
            || IsHead(sentence.Lower(EndOf(sentence, head))))
        {
            return null;
        }

        int first = FirstOf(sentence, BracketInside(sentence, head) ?? BracketBefore(sentence, head) ?? head, verbs);
        bool isToCome = false;
        bool isRanked = false;
        bool isNamed = sentence.Is(head, "2+2") || sentence.Lower(head) is "summit" or "tdmm";
        for (int i = first; i < head; i++)
        {
            string word = sentence.Lower(i);
            bool isNext = word is "next" or "upcoming" or "forthcoming" or "coming";
            isToCome |= isNext;
            isRanked |= isNext || word is "previous" or "last" or "preceding" or "recent";
            isNamed |= sentence.IsCapitalized(i) || word is "2+2" or "summit";
        }

        EventTime time = isToCome ? EventTime.ToCome : TimeBefore(sentence, first);
        return new EventName(first, head, EndOf(sentence, head), isNamed, isRanked, time);
    }

    /// <summary>
    /// Whether the words are an event, not a habit: "open dialogue" and "strengthening consultations" are none, a "Talks" in
    /// capitals is. A lower-case "meeting" needs a name, a rank or a date, and any other lower-case word a rank or a date.
    /// </summary>
    public bool IsEvent(Sentence sentence, bool isDated)
    {
        string head = sentence.Lower(Head);
        if (sentence.Is(First - 1, "this"))
        {
            return false;
        }

        bool standsForItself = head is "meeting" or "summit" or "2+2" or "tdmm" || (sentence.IsCapitalized(Head) && head is not "talks" and not "call");
        return isDated || IsRanked || (IsNamed && (standsForItself || (sentence.IsCapitalized(Head) && First < Head)));
    }

    /// <summary>
    /// Whether the event is a meeting of defense ministers like those of a corpus. "2+2" meetings have foreign ministers too,
    /// and a conference of a whole region is no meeting between the participants.
    /// </summary>
    public bool IsMinisterial(Sentence sentence)
    {
        bool isMinisterial = sentence.Lower(Head) is "tdmm" or "ministerial";
        for (int i = First; i < Next; i++)
        {
            string word = sentence.Lower(i);
            if (word is "2+2" or "foreign" or "asean" or "nato" or "plus" or "admm" or "admm-plus" or "meeting-plus" or "g7" or "quad" or "finance")
            {
                return false;
            }

            isMinisterial |= word is "ministerial" or "ministers" or "ministers'" or "minister's" or "tdmm";
        }

        // "The previous meeting" is one of the same kind as the one that is summed up.
        bool isPlain = IsRanked && !IsNamed && sentence.Is(Head, "meeting") && First == Head - 1 && !sentence.Is(Next, "of");
        return isMinisterial || isPlain;
    }

    /// <summary>What the words before the name tell: "towards the summit", "preparations for the meeting".</summary>
    private static EventTime TimeBefore(Sentence sentence, int first)
    {
        int at = FunctionWords.IsDeterminer(sentence.Lower(first - 1)) ? first - 2 : first - 1;
        return sentence.Lower(at) switch
        {
            "toward" or "towards" or "before" => EventTime.ToCome,
            "of" when sentence.Is(at - 1, "ahead") => EventTime.ToCome,
            "to" when sentence.Is(at - 1, "prior") => EventTime.ToCome,
            "for" when sentence.Lower(at - 1) is "preparation" or "preparations" or "prepare" or "preparing" or "plan" or "plans" => EventTime.ToCome,
            "to" when sentence.Is(at - 1, "up") && sentence.Is(at - 2, "follow") => EventTime.Past,
            "to" when sentence.Lower(at - 1) is "forward" or "up" or "run-up" or "lead-up" => EventTime.ToCome,
            "of" when sentence.Is(at - 1, "occasion") => EventTime.Unknown,
            _ => EventTime.Past,
        };
    }

    private static bool IsHead(string word) => word is
        "meeting" or "meetings" or "summit" or "summits" or "talks" or "dialogue" or "dialogues" or "dialog" or "conference"
        or "conferences" or "consultation" or "consultations" or "telecon" or "teleconference" or "call" or "2+2" or "tdmm"
        or "ministerial" or "meeting-plus";

    private static int FirstOf(Sentence sentence, int head, ReportingVerbs verbs)
    {
        int first = head;
        for (int i = head - 1; i >= 0 && i >= head - MostWords; i--)
        {
            string word = sentence.Lower(i);
            if (sentence.IsWord(i) ? IsModifier(sentence, i, verbs) : IsSignInside(sentence, i))
            {
                first = i;
            }
            else if (!(word is "and" or "of" or "on" or "for" && IsInsideName(sentence, i)))
            {
                break;
            }
        }

        // A closing quote or an "and" without what it closes or joins is not part of the name.
        while (first < head && sentence.Lower(first) is "\u201D" or "'" or "and" or "of" or "on" or "for")
        {
            first++;
        }

        return first;
    }

    /// <summary>Quotes ("“2+2” meeting") and the apostrophe of "Ministers' Meeting".</summary>
    private static bool IsSignInside(Sentence sentence, int index) =>
        sentence.Lower(index) is "\u201C" or "\u201D" or "\"" || (sentence.Is(index, "'") && sentence.IsWord(index - 1));

    private static bool IsModifier(Sentence sentence, int index, ReportingVerbs verbs)
    {
        string word = sentence.Lower(index);
        if (IsLowerModifier(word) || word == "2+2" || char.IsDigit(word[0]))
        {
            return true;
        }

        return sentence.IsCapitalized(index)
            && !FunctionWords.IsPreposition(word)
            && !FunctionWords.IsSubordinator(word)
            && !FunctionWords.IsDeterminer(word)
            && !FunctionWords.IsConjunction(word)
            && Adverbials.Skip(sentence, index) == index
            && !(index == 0 && verbs.MatchAt(sentence, index) != null);
    }

    private static bool IsLowerModifier(string word) => word is
        "summit" or "security" or "ministerial" or "ministers" or "ministers'" or "minister's" or "defense" or "defence" or "foreign"
        or "bilateral" or "trilateral" or "quadrilateral" or "multilateral" or "next" or "previous" or "last" or "preceding"
        or "upcoming" or "forthcoming" or "coming" or "recent" or "annual" or "inaugural" or "telephone" or "video" or "virtual"
        or "online" or "leaders" or "leaders'" or "month's" or "year's" or "week's" or "ministerial-level" or "deterrence"
        or "extended" or "strategic" or "strategy" or "policy";

    /// <summary>"Foreign and Defense Ministerial Meeting": joined by capitals on both sides.</summary>
    private static bool IsInsideName(Sentence sentence, int index) =>
        index > 1
        && sentence.IsCapitalized(index - 1)
        && sentence.IsCapitalized(index + 1)
        && !FunctionWords.IsPreposition(sentence.Lower(index - 1));

    private static int SkipQuote(Sentence sentence, int index) => sentence.Lower(index) is "\u201D" or "\"" ? index + 1 : index;

    /// <summary>The bracket of "Security Consultative Committee (“2+2”)", whose name stands before it.</summary>
    private static int? BracketBefore(Sentence sentence, int head)
    {
        int open = sentence.Lower(head - 1) is "\u201C" or "\"" ? head - 2 : head - 1;
        return sentence.Is(head, "2+2") && sentence.Is(open, "(") ? open : null;
    }

    /// <summary>The bracket of "Security Consultative Committee (“2+2”) meeting", which stands inside the name.</summary>
    private static int? BracketInside(Sentence sentence, int head)
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

    private static int EndOf(Sentence sentence, int head)
    {
        if (sentence.Is(head, "2+2"))
        {
            int behindQuote = SkipQuote(sentence, head + 1);
            return BracketBefore(sentence, head) != null && sentence.Is(behindQuote, ")") ? behindQuote + 1 : behindQuote;
        }

        return SkipAcronym(sentence, head + 1);
    }

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
