using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Tells where a title names a country as what was talked about, "Defence Ministers discuss support for Ukraine": nobody is known to be of it.
/// </summary>
internal sealed class TopicOfTitle(string title)
{
    /// <summary>"Ukraine Defence Contact Group", "North Korea's latest missile launches"</summary>
    private const int MostWordsToNoun = 3;

    private static readonly WordSet Prepositions = WordLists.SetIgnoringCase("event-nouns: before the topic of a title");
    private static readonly WordSet Verbs = WordLists.SetIgnoringCase("event-nouns: verbs before the topic of a title");
    private static readonly WordSet Nouns = WordLists.SetIgnoringCase("event-nouns: what a title discusses of a country");
    private static readonly WordSet Visits = WordLists.SetIgnoringCase("event-nouns: goes to a country");

    public bool IsAt(int start, int end) => IsBehind(start) || HasNoun(end);

    private bool IsBehind(int start)
    {
        Word before = Word.ReadBack(title, 0, start);
        before = Is(before, "the") ? Word.ReadBack(title, 0, before.Start) : before;
        if (before.IsNone || title[before.End - 1] is ':' or ',')
        {
            return false;
        }

        return Prepositions.Contains(before.Core) || Verbs.Contains(before.Core)
            || (Is(before, "to") && !Visits.Contains(Word.ReadBack(title, 0, before.Start).Core))
            || (Is(before, "of") && Nouns.Contains(Word.ReadBack(title, 0, before.Start).Core));
    }

    private bool HasNoun(int end)
    {
        Word word = Word.Read(title, end, title.Length);
        for (int count = 0; count < MostWordsToNoun && !word.IsNone; count++)
        {
            if (Nouns.Contains(word.Core))
            {
                return true;
            }

            word = Word.Read(title, word.End, title.Length);
        }

        return false;
    }

    private static bool Is(Word word, string core) => string.Equals(word.Core, core, StringComparison.OrdinalIgnoreCase);
}
