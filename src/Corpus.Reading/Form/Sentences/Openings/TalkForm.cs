using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Tells that two persons who are named met by what they did together: "Minister X of C and Minister Y discussed the ships in a
/// video call", "… signed a letter of intent in Oslo".
/// </summary>
internal sealed class TalkForm(PersonForm persons)
{
    private const int MostWordsOfSubject = 80;
    private const int MostWordsBeforeOccasion = 60;
    private const int MostWordsOfOccasion = 5;

    private static readonly WordSet Verbs = WordLists.Set("verb-forms: pasts of what two did when they met");
    private static readonly WordSet Together = WordLists.Set("verb-forms: pasts of what two did when they met, without its occasion");
    private static readonly WordSet LeadsIn = WordLists.Set("verb-forms: leads in the occasion of a talk");
    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");
    private static readonly WordSet ByTelephone = WordLists.Set("event-nouns: what else is held in an opening");

    /// <summary>True where the subject before the verb is two persons, each with an office and a name, and the occasion stands behind.</summary>
    public bool Is(string text, int start, Word verb, int end) =>
        (Together.Contains(verb.Core) || (Verbs.Contains(verb.Core) && HasOccasion(text, verb.End, end))) && AreTwo(text, start, verb.Start);

    /// <summary>"in a video call", "during their meeting", "by telephone".</summary>
    private static bool HasOccasion(string text, int start, int end)
    {
        int left = 0;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsBeforeOccasion && !word.IsNone; count++)
        {
            if (left > 0 && (Meetings.Contains(word.Core) || ByTelephone.Contains(word.Core)))
            {
                return true;
            }

            left = LeadsIn.Contains(word.Core) ? MostWordsOfOccasion : left - 1;
            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>
    /// An office on both sides of "and", and no office right before it: "Deputy Prime Minister and Minister of Defence X" is one person.
    /// </summary>
    private bool AreTwo(string text, int start, int verb)
    {
        bool hasFirst = false;
        bool isBehindAnd = false;
        string before = "";
        Word word = Word.Read(text, start, verb);
        for (int count = 0; count < MostWordsOfSubject && !word.IsNone; count++)
        {
            bool isOffice = persons.IsOfficeOfOne(word.Core);
            if (isOffice && isBehindAnd)
            {
                return true;
            }

            isBehindAnd |= word.Core == "and" && hasFirst && before.Length > 0 && char.IsUpper(before[0]) && !persons.IsOffice(before);
            hasFirst |= isOffice;
            before = word.Core;
            word = Word.Read(text, word.End, verb);
        }

        return false;
    }
}
