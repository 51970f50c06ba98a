using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Takes those out of a group who are excepted from it: "The Ministers, with the exception of Minister Lund, agreed", "All agreed, except Minister
/// Lund". Where it is not told who is excepted, the group is nobody.
/// </summary>
internal static class Exceptions
{
    private static readonly PhraseList LeadsIn = new(WordLists.List("function-words: leads in an exception"));

    public static void TakeOut(Sentence sentence, SubjectReader subjects, List<Clause> clauses)
    {
        if (!clauses.Exists(static clause => clause.Speakers.Count > 1))
        {
            return;
        }

        for (int i = 0; i < sentence.Count; i++)
        {
            int behind = sentence.IsAside(i) ? i : LeadsIn.Behind(sentence, i);
            if (behind > i && subjects.ReadAt(sentence, behind) is Subject excepted)
            {
                TakeOut(clauses, excepted.Speakers);
            }
            else if (behind > i && sentence.IsCapitalized(behind))
            {
                // "The Ministers, except Albania's, agreed": before the verb it is one of the group, and behind it what they agreed on.
                TakeOut(clauses.FindAll(clause => clause.Verbs.Count > 0 && clause.Verbs[0].Verb.First > i), EquatableArray<int>.Empty);
            }
        }
    }

    private static void TakeOut(List<Clause> clauses, EquatableArray<int> excepted) => clauses.ForEach(clause => TakeOut(clause, excepted));

    private static void TakeOut(Clause clause, EquatableArray<int> excepted)
    {
        bool isOfGroup = clause.Speakers.Count > 1;
        bool isTold = excepted.Count > 0 && excepted.All(clause.Speakers.Contains) && excepted.Count < clause.Speakers.Count;
        clause.Speakers = !isOfGroup ? clause.Speakers
            : isTold ? SpeakerSet.Of(clause.Speakers.Where(one => !excepted.Contains(one)))
            : EquatableArray<int>.Empty;
    }
}
