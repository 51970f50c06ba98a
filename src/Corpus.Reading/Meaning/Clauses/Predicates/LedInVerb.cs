using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// A reporting verb that words of beginning, going on or ending lead in: "took the opportunity to thank", "concluded the talks by reaffirming".
/// What somebody only may do is none: "declined to confirm", "was expected to announce".
/// </summary>
internal static class LedInVerb
{
    /// <summary>"the second bilateral working session" is five; the bound keeps the reading linear.</summary>
    private const int MostWordsOfObject = 5;

    private static readonly PhraseList GoesOn = new(WordLists.List("verbs: leads in an infinitive of saying"));
    private static readonly WordSet Minded = WordLists.Set("verbs: minded to say");
    private static readonly WordSet Takes = WordLists.Set("verbs: takes an occasion");
    private static readonly WordSet Occasions = WordLists.Set("verbs: occasions to say something");
    private static readonly WordSet Begins = WordLists.Set("verbs: begins or ends a meeting");

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        if (BeforeInfinitive(sentence, at) is int to)
        {
            return words.Verbs.MatchAt(sentence, Adverbials.Skip(sentence, to + 1)) is VerbMatch verb && (verb.Tense & VerbTense.Plural) != 0
                ? Of(verb, VerbTense.Past | VerbTense.Plural)
                : null;
        }

        return BeforeGerund(sentence, at) is int by
            && words.Verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, by + 1)) is VerbMatch said
            && !GoesOnWithAnother(words, sentence, said.Next)
                ? Of(said, VerbTense.Past)
                : null;
    }

    /// <summary>Another verb can go on with what leads this one in, or with this one: "to thank the crews and praise them", "… and praised them".</summary>
    private static Predicate Of(VerbMatch verb, VerbTense tense) => new(verb with { Tense = tense }, verb.Next);

    /// <summary>The "to" of "went on to", "was pleased to", "has taken this opportunity to"; null where none stands there.</summary>
    private static int? BeforeInfinitive(Sentence sentence, int index)
    {
        int behind = GoesOn.Behind(sentence, index);
        behind = behind > index ? behind : BehindMinded(sentence, index) ?? BehindOccasion(sentence, index) ?? index;
        return behind > index && sentence.Is(behind, "to") ? behind : null;
    }

    private static int? BehindMinded(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index + 1);
        return FunctionWords.IsAny(sentence.Lower(index), WordClass.Be) && Minded.Contains(sentence.Lower(at)) ? at + 1 : null;
    }

    /// <summary>"took the same opportunity": one word may tell which.</summary>
    private static int? BehindOccasion(Sentence sentence, int index)
    {
        int verb = FunctionWords.IsHave(sentence.Lower(index)) ? Adverbials.Skip(sentence, index + 1) : index;
        int noun = Occasions.Contains(sentence.Lower(verb + 2)) ? verb + 2 : verb + 3;
        return Takes.Contains(sentence.Lower(verb)) && FunctionWords.IsDeterminer(sentence.Lower(verb + 1)) && Occasions.Contains(sentence.Lower(noun)) ? noun + 1 : null;
    }

    /// <summary>The "by" of "concluded by", "opened the meeting by"; null where none stands there.</summary>
    private static int? BeforeGerund(Sentence sentence, int index)
    {
        int at = index + 1;
        while (at <= index + MostWordsOfObject && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Preposition | WordClass.Joint))
        {
            at++;
        }

        return Begins.Contains(sentence.Lower(index)) && sentence.Is(at, "by") ? at : null;
    }

    /// <summary>"began by thanking the crews and praising their work": the second would be part of what the first says.</summary>
    private static bool GoesOnWithAnother(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        for (int i = index; i < sentence.Count && i < index + SubjectsAndVerbs.MostInserted; i++)
        {
            if (sentence.Lower(i) is "and" or "," && words.Verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, i + 1)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
