using Corpus.Reading.Dates;
using Corpus.Reading.English;
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

    private static readonly WordSet NamedHeads = WordLists.Set("event-nouns: heads that are a name");

    private static readonly WordSet Heads = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings by telephone"))
        .And(WordLists.Set("event-nouns: more heads of a name"))
        .And(WordLists.Set("event-nouns: heads that are a name"));

    private static readonly WordSet NamelessHeads = WordLists.Set("event-nouns: heads that are no name");
    private static readonly WordSet OfNext = WordLists.Set("event-nouns: of an event to come");
    private static readonly WordSet OfLast = WordLists.Set("event-nouns: of an event that was");
    private static readonly WordSet Attributes = WordLists.Set("event-nouns: makes an attribute of an event");
    private static readonly WordSet Endings = WordLists.Set("event-nouns: behind the head of a name");
    private static readonly WordSet Infinitives = WordLists.Set("event-nouns: verbs before an infinitive");
    private static readonly WordSet SmallModifiers = WordLists.Set("event-nouns: inside a name in small letters");
    private static readonly WordSet Joints = WordLists.Set("event-nouns: joins the words of a name");
    private static readonly WordSet JoinsTheme = WordLists.Set("event-nouns: joins the words of a theme");
    private static readonly WordSet OfMinisters = WordLists.Set("event-nouns: ministers meet");
    private static readonly WordSet OfOthers = WordLists.Set("event-nouns: others meet");

    public static EventName? ReadAt(Sentence sentence, int head, ReportingVerbs verbs)
    {
        if (!Heads.Contains(sentence.Lower(head))
            || Heads.Contains(sentence.Lower(SkipQuote(sentence, head + 1)))
            || Heads.Contains(sentence.Lower(EndOf(sentence, head)))
            || IsAttribute(sentence, head))
        {
            return null;
        }

        int first = FirstOf(sentence, BracketInside(sentence, head) ?? BracketBefore(sentence, head) ?? head, verbs);
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

        bool standsForItself = head == "meeting" || NamedHeads.Contains(head) || (sentence.IsCapitalized(Head) && !NamelessHeads.Contains(head));
        return isDated || IsRanked || (IsNamed && (standsForItself || (sentence.IsCapitalized(Head) && First < Head)));
    }

    /// <summary>
    /// Whether the event is a meeting of defense ministers like those of a corpus. "2+2" meetings have foreign ministers too,
    /// and a conference of a whole region is no meeting between the participants.
    /// </summary>
    public bool IsMinisterial(Sentence sentence)
    {
        bool isMinisterial = false;
        for (int i = First; i < Next; i++)
        {
            string word = sentence.Lower(i);
            if (OfOthers.Contains(word))
            {
                return false;
            }

            isMinisterial |= OfMinisters.Contains(word) || word == "tdmm";
        }

        // "The previous meeting" is one of the same kind as the one that is summed up.
        bool isPlain = IsRanked && !IsNamed && sentence.Is(Head, "meeting") && First == Head - 1 && !sentence.Is(Next, "of");
        return isMinisterial || isPlain;
    }

    private static int FirstOf(Sentence sentence, int head, ReportingVerbs verbs)
    {
        int first = head;
        for (int i = head - 1; i >= 0 && i >= head - MostWords; i--)
        {
            string word = sentence.Lower(i);
            if (sentence.IsWord(i) ? IsModifier(sentence, i, verbs) && !IsInfinitive(sentence, i) : IsSignInside(sentence, i))
            {
                first = i;
            }
            else if (!(Joints.Contains(word) && IsInsideName(sentence, i)))
            {
                break;
            }
        }

        // A closing quote or an "and" without what it closes or joins is not part of the name.
        while (first < head && (sentence.Lower(first) is "\u201D" or "'" || Joints.Contains(sentence.Lower(first))))
        {
            first++;
        }

        return first;
    }

    /// <summary>"Agreed to Resume Staff Talks": a verb in capitals, which ends what was agreed.</summary>
    private static bool IsInfinitive(Sentence sentence, int index) =>
        sentence.Is(index - 1, "to")
        && Infinitives.Contains(sentence.Lower(index - 2))
        && sentence.Text.IndexOf('-', sentence.StartOf(index), sentence[index].Length) < 0;

    /// <summary>Quotes ("“2+2” meeting"), the apostrophe of "Ministers' Meeting" and the dash of "Japan–ROK Meeting".</summary>
    private static bool IsSignInside(Sentence sentence, int index) =>
        sentence.Lower(index) is "\u201C" or "\u201D" or "\""
        || (sentence.Is(index, "'") && sentence.IsWord(index - 1))
        || IsDashInside(sentence, index);

    private static bool IsDashInside(Sentence sentence, int index) =>
        sentence.Text[sentence.StartOf(index)] is '\u2012' or '\u2013'
        && sentence.IsWord(index - 1)
        && sentence.EndBefore(index) == sentence.StartOf(index)
        && sentence.IsWord(index + 1)
        && sentence[index].End == sentence.StartOf(index + 1);

    private static bool IsModifier(Sentence sentence, int index, ReportingVerbs verbs)
    {
        string word = sentence.Lower(index);
        if (SmallModifiers.Contains(word) || OfMinisters.Contains(word) || OfNext.Contains(word) || OfLast.Contains(word) || word == "2+2" || char.IsDigit(word[0]))
        {
            return true;
        }

        return sentence.IsCapitalized(index)
            && !FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Conjunction)
            && Adverbials.Skip(sentence, index) == index
            && !(index == 0 && verbs.MatchAt(sentence, index) != null);
    }

    /// <summary>"Foreign and Defense Ministerial Meeting": joined by capitals on both sides.</summary>
    private static bool IsInsideName(Sentence sentence, int index) =>
        index > 1
        && sentence.IsCapitalized(index - 1)
        && sentence.IsCapitalized(index + 1)
        && !FunctionWords.IsPreposition(sentence.Lower(index - 1));

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
            && sentence.EndBefore(head + 1) < sentence.StartOf(head + 1)
            && !Endings.Contains(behind)
            && !FunctionWords.IsAny(behind, WordClass.Preposition | WordClass.Subordinator | WordClass.Determiner | WordClass.Conjunction)
            && DateReader.OfEvent.At(sentence.Text, sentence.StartOf(head + 1), sentence.Text.Length) == null;
    }

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

        return SkipAcronym(sentence, BehindTheme(sentence, SkipAcronym(sentence, BehindEnding(sentence, head)), head));
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
        int end = next + 1;
        for (; isTheme && end - next < MostWords && IsOfTheme(sentence, end); end++)
        {
            // Each word, and a small one between two with capitals.
        }

        bool isCut = sentence.Lower(end - 1).EndsWith("'s", StringComparison.Ordinal) || sentence.Lower(end - 1) == "'s";
        return isTheme && !isCut ? end : next;
    }

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
