using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Takes out of a group whom its act is done to: in "Both Ministers thanked the Secretary" he is none of them. Where only one is left, it is not
/// told who is meant.
/// </summary>
internal static class OwnObject
{
    private const WordClass Verbs = WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.IrregularPast;

    public static void TakeOut(Sentence sentence, SubjectReader subjects, List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            for (int i = 0; i < clause.Verbs.Count && clause.Speakers.Count > 1; i++)
            {
                if (ObjectOf(sentence, subjects, clause.Verbs[i].Verb) is int one && clause.Speakers.Contains(one))
                {
                    EquatableArray<int> others = SpeakerSet.Of(clause.Speakers.Where(speaker => speaker != one));
                    clause.Verbs[i] = clause.Verbs[i] with { Speakers = others.Count > 1 ? others : EquatableArray<int>.Empty };
                }
            }

            if (clause.Verbs.Count > 0 && clause.Verbs.TrueForAll(static verb => verb.Speakers != null))
            {
                clause.Speakers = clause.Verbs.Select(static verb => verb.Speakers!.Value).Aggregate(SpeakerSet.Union);
            }
        }
    }

    /// <summary>Who stands right behind a verb; null where nobody does, or where a clause begins with him: "said Minister Lund would come".</summary>
    private static int? ObjectOf(Sentence sentence, SubjectReader subjects, VerbMatch verb) =>
        subjects.ReadAt(sentence, verb.Next) is { Kind: SubjectKind.Participant } found
        && !FunctionWords.IsAny(sentence.Lower(found.Next), Verbs)
        && !FunctionWords.EndsInEd(sentence.Lower(found.Next))
            ? found.Speakers.Count == 1 && !PronounReader.IsAt(sentence, verb.Next) ? found.Speakers[0] : subjects.OnlyNamed(sentence, found.First, found.Next)
            : null;
}
