using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Tells a meeting of more than those who are named: "co-chaired the Ukraine Defence Contact Group", "attended the meeting of NATO defence ministers".
/// What is chaired "with Minister Y" is a meeting of those two.
/// </summary>
internal static class OpenMeeting
{
    /// <summary>"the first informal ministerial meeting of the Nordic and Baltic defence ministers" is eleven.</summary>
    private const int MostWords = 12;

    private static readonly WordSet Verbs = WordLists.Set("verb-forms: verbs of who is at a meeting of many");
    private static readonly WordSet OfGuests = WordLists.Set("verb-forms: verbs of who comes to a meeting of many");
    private static readonly WordSet Bodies = WordLists.Set("event-nouns: bodies of many");
    private static readonly WordSet Holders = WordLists.Set("roles: all who took part");
    private static readonly WordSet Ends = WordLists.Set("function-words: leads in participants");

    /// <summary>The tokens from the verb to the words that tell of many; null where none do.</summary>
    /// <param name="hasPair">True where two are named: those who chair or host something together are "the Ministers" of their text.</param>
    public static (int First, int Next)? In(OpeningText text, bool hasPair)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text.IsMain(i) && ((hasPair ? OfGuests : Verbs).Contains(text.Plain(i)) || text.Follows(i, "took", "part", "in")) && EndOfMany(text, i + 1) is int next)
            {
                return (i, next);
            }
        }

        return null;
    }

    private static int? EndOfMany(OpeningText text, int first)
    {
        for (int i = first; i < first + MostWords && text.Word(i).Length > 0 && !Ends.Contains(text.Plain(i)); i++)
        {
            // "the Joint Working Group of India and Japan" is of two.
            if (text.Plain(i) is "joint" or "two" or "both")
            {
                return null;
            }

            bool isOfMany = text.IsCapitalized(i) && Bodies.Contains(text.Word(i));
            if (isOfMany || (Holders.Contains(text.Plain(i)) && !text.IsPossessive(i) && i > first + 1))
            {
                return i + 1;
            }
        }

        return null;
    }
}
