using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

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
    private static readonly WordSet NamedHeads = WordLists.Set("event-nouns: heads that are a name");
    private static readonly WordSet NamelessHeads = WordLists.Set("event-nouns: heads that are no name");
    private static readonly WordSet Lasting = WordLists.Set("event-nouns: meetings that last");
    private static readonly WordSet OfMinisters = WordLists.Set("event-nouns: ministers meet");
    private static readonly WordSet OfOthers = WordLists.Set("event-nouns: others meet");

    /// <summary>
    /// Whether the words are an event, not a habit: "open dialogue" and "strengthening consultations" are none, a "Talks" in
    /// capitals is. A lower-case "meeting" needs a name, a rank or a date, and any other lower-case word a rank or a date, and a "Forum" a date.
    /// </summary>
    public bool IsEvent(Sentence sentence, bool isDated)
    {
        string head = sentence.Lower(Head);
        if (sentence.Is(First - 1, "this"))
        {
            return false;
        }

        if (Lasting.Contains(head))
        {
            return isDated && IsNamed && sentence.IsCapitalized(Head);
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
        bool isPlain = IsRanked && !IsNamed && sentence.Is(Head, "meeting") && First == Head - 1 && !sentence.Is(Head + 1, "of") && !sentence.Is(Next, "of");
        return isMinisterial || isPlain;
    }
}
