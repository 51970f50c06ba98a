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

    private static readonly WordSet OfOne = WordLists.SetIgnoringCase("event-nouns: what a country of a title does");
    private static readonly WordSet OfSeveral = WordLists.SetIgnoringCase("event-nouns: what countries of a title do");
    private static readonly WordSet Joints = WordLists.Set("function-words: joins noun phrases");
    private static readonly WordSet Actors = WordLists.SetIgnoringCase("roles: offices");

    /// <param name="start">Where the country's name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isPair">True for one of two that a sign joins: "Statement on the Japan-Australia Meeting" is of those who met.</param>
    public bool IsAt(int start, int end, bool isPair) => (!isPair && IsBehind(start)) || HasNoun(start, end, isPair);

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

    /// <summary>"Ukraine support group", but not "Norway: support for friends", nor "Japan and Australia Defence Ministers issue statement".</summary>
    private bool HasNoun(int start, int end, bool isPair)
    {
        Word word = Word.Read(title, end, title.Length);
        if (isPair && end < title.Length && title[end] == '-')
        {
            // "Russia-Ukraine war": what stands behind the other is said of both.
            word = Word.Read(title, word.End, title.Length);
        }

        bool isOver = word.IsNone || title[end] is ':' or ',' || IsVerb(word, start, isPair);
        for (int count = 0; count < MostWordsToNoun && !isOver; count++)
        {
            if (Nouns.Contains(word.Core))
            {
                return true;
            }

            isOver = Actors.Contains(word.Core) || Joints.Contains(word.Core) || title[word.End - 1] is ':' or ',';
            word = Word.Read(title, word.End, title.Length);
            isOver |= word.IsNone;
        }

        return false;
    }

    /// <summary>"Norway launches", "Norway and Sweden launch": right behind the name, what is a noun elsewhere is done by its country.</summary>
    private bool IsVerb(Word word, int start, bool isPair) =>
        (isPair || Joints.Contains(Word.ReadBack(title, 0, start).Core) ? OfSeveral : OfOne).Contains(word.Core);

    private static bool Is(Word word, string core) => string.Equals(word.Core, core, StringComparison.OrdinalIgnoreCase);
}
