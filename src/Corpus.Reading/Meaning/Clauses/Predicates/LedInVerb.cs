using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// A reporting verb that words of beginning, going on or ending lead in: "took the opportunity to thank", "concluded by reaffirming".
/// What somebody only may do is none: "declined to confirm", "was expected to announce".
/// </summary>
internal static class LedInVerb
{
    private static readonly PhraseList BeforeInfinitive = new(WordLists.List("verbs: leads in an infinitive of saying"));
    private static readonly PhraseList BeforeGerund = new(WordLists.List("verbs: leads in a gerund of saying"));

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        if (BeforeInfinitive.Behind(sentence, at) is var infinitive && infinitive > at)
        {
            return words.Verbs.MatchAt(sentence, Adverbials.Skip(sentence, infinitive)) is VerbMatch verb && (verb.Tense & VerbTense.Plural) != 0
                ? Of(verb, VerbTense.Past | VerbTense.Plural)
                : null;
        }

        return BeforeGerund.Behind(sentence, at) is var gerund && gerund > at
            && words.Verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, gerund)) is VerbMatch said
            && !GoesOnWithAnother(words, sentence, said.Next)
                ? Of(said, VerbTense.Past)
                : null;
    }

    /// <summary>Another verb can go on with what leads this one in, or with this one: "to thank the crews and praise them", "… and praised them".</summary>
    private static Predicate Of(VerbMatch verb, VerbTense tense) => new(verb with { Tense = tense }, verb.Next);

    /// <summary>"began by thanking the crews and praising their work": the second would be part of what the first says.</summary>
    private static bool GoesOnWithAnother(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        for (int i = index; i < sentence.Count; i++)
        {
            if (sentence.Lower(i) is "and" or "," && words.Verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, i + 1)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
