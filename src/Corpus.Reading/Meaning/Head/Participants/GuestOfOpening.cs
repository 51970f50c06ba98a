using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Which of two is the other's guest: whoever calls on somebody, and whom somebody receives.</summary>
internal static class GuestOfOpening
{
    private static readonly WordSet Hosting = WordLists.Set("verb-forms: verbs of a host");
    private static readonly WordSet Calls = WordLists.Set("verb-forms: calls on a host");
    private static readonly WordSet Met = WordLists.Set("verb-forms: verbs of meeting without a noun").And(WordLists.Set("time-and-place: verbs that hold a meeting"));
    private static readonly WordSet Passive = WordLists.Set("verb-forms: auxiliaries of the passive");

    /// <summary>The place of the guest among the two in the order of the text; null where they are not two or the opening does not tell.</summary>
    public static int? Of(OpeningText? opening, MeetingHead head)
    {
        if (opening is null || head.Participants.Count != 2 || !head.AreParticipantsComplete || head.Format is ReadFormat.Telephone or ReadFormat.Video)
        {
            return null;
        }

        for (int i = 0; i < opening.Count; i++)
        {
            if (opening.IsMain(i) && GuestAt(opening, i) is int guest)
            {
                return guest;
            }

            // "met Minister Y and welcomed the plan"
            if (Met.Contains(opening.Plain(i)))
            {
                return null;
            }
        }

        return null;
    }

    private static int? GuestAt(OpeningText text, int index)
    {
        string word = text.Plain(index);
        if (Hosting.Contains(word))
        {
            return Passive.Contains(text.Plain(index - 1)) ? 0 : 1;
        }

        return Calls.Contains(word) && text.Plain(index + 1) == "on" ? 0 : null;
    }
}
