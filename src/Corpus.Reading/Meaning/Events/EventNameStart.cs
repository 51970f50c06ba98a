using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Events;

/// <summary>Where the name of an event begins: what names, ranks or counts it stands before its head. Articles are no part of it.</summary>
internal static class EventNameStart
{
    /// <summary>No event has more words before its head; the bound keeps the reading linear.</summary>
    private const int MostWords = 16;

    private static readonly WordSet OfNext = WordLists.Set("event-nouns: of an event to come");
    private static readonly WordSet OfLast = WordLists.Set("event-nouns: of an event that was");
    private static readonly WordSet Infinitives = WordLists.Set("event-nouns: verbs before an infinitive");
    private static readonly WordSet SmallModifiers = WordLists.Set("event-nouns: inside a name in small letters");
    private static readonly WordSet Joints = WordLists.Set("event-nouns: joins the words of a name");
    private static readonly WordSet OfMinisters = WordLists.Set("event-nouns: ministers meet");

    /// <param name="head">The head, or the bracket before it that stands inside the name.</param>
    public static int Of(Sentence sentence, int head, ReportingVerbs verbs)
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

    /// <summary>True for a word that leads in what is to be done: "agreed to".</summary>
    public static bool IsWill(string word) => Infinitives.Contains(word);

    /// <summary>"Agreed to Resume Staff Talks": a verb in capitals, which ends what was agreed.</summary>
    private static bool IsInfinitive(Sentence sentence, int index) =>
        sentence.Is(index - 1, "to")
        && Infinitives.Contains(sentence.Lower(index - 2))
        && sentence.Text.IndexOf('-', sentence.StartOf(index), sentence[index].Length) < 0;

    /// <summary>Quotes ("“2+2” meeting"), the apostrophe of "Ministers' Meeting" and the dash of "Japan–ROK Meeting".</summary>
    private static bool IsSignInside(Sentence sentence, int index) =>
        sentence.Lower(index) is "\u201C" or "\u201D" or "\""
        || (sentence.Is(index, "'") && sentence.IsWord(index - 1))
        || IsDashInside(sentence, index)
        || IsDashBetween(sentence, index);

    /// <summary>"the Arctic - Pacific Security Conference": a dash with blanks, behind one name that an article leads in, and no second one behind it.</summary>
    private static bool IsDashBetween(Sentence sentence, int index) =>
        sentence.Text[sentence.StartOf(index)] is '-' or '\u2012' or '\u2013'
        && sentence.IsCapitalized(index - 1)
        && sentence.IsCapitalized(index + 1)
        && FunctionWords.IsDeterminer(sentence.Lower(index - 2))
        && sentence.Text.IndexOf(" " + sentence.Text[sentence.StartOf(index)] + " ", sentence.StartOf(index + 1), StringComparison.Ordinal) < 0;

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
}
