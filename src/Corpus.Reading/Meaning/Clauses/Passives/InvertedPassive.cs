using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>The passive with its verb before its subject: "Also discussed was the plan", "Strongly condemned by Minister Lund were the attacks".</summary>
internal static class InvertedPassive
{
    /// <summary>"at the end of the second round of talks" is eight; the bound keeps the reading linear.</summary>
    private const int MostWordsBetween = 12;

    /// <summary>"Committed to peace were both" says how they are minded.</summary>
    private static readonly WordSet OfState = WordLists.Set("speaking: participles of a state");

    /// <summary>True for the first verb of a sentence behind which nothing but adverbials stands before "was".</summary>
    public static bool IsAt(Sentence sentence, VerbMatch verb) => AuxiliaryBehind(sentence, verb) != null;

    /// <summary>The clause that a sentence begins with; null where it begins with none.</summary>
    public static PassiveClause? Of(Sentence sentence, PassiveForm form, ReportingVerbs verbs)
    {
        int first = Adverbials.Skip(sentence, 0);
        if (!sentence.IsWord(first)
            || verbs.MatchAt(sentence, first) is not VerbMatch verb
            || !verb.IsPast
            || (OfState.Contains(sentence.Lower(verb.First)) && sentence.Is(verb.Next, "to"))
            || AuxiliaryBehind(sentence, verb) is not int auxiliary
            || form.IsAt(auxiliary, out _))
        {
            return null;
        }

        EquatableArray<int> speakers = form.Agent(verb.Next, out _);
        return new PassiveClause(speakers, verb, sentence.EndBefore(auxiliary + 1), sentence.Text.Length) { Behind = auxiliary + 1 };
    }

    private static int? AuxiliaryBehind(Sentence sentence, VerbMatch verb)
    {
        int at = Adverbials.Skip(sentence, verb.Next);
        if (FunctionWords.IsPreposition(sentence.Lower(at)))
        {
            int end = at + MostWordsBetween;
            while (at < end && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Joint | WordClass.Relative))
            {
                at++;
            }
        }

        return sentence.Lower(at) is "was" or "were" ? at : null;
    }
}
