using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// The verb behind what the subject is or will do: "The Ministers will continue the talks and have agreed to meet". What will be done, or is the case,
/// reports nothing; the perfect that an "and" joins to it does.
/// </summary>
internal static class BehindState
{
    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        int first = Adverbials.Skip(sentence, index);
        bool isPast = FunctionWords.IsPast(sentence.Lower(first)) || FunctionWords.IsHave(sentence.Lower(first));
        int and = first + 1;
        while (!isPast && and < index + SubjectsAndVerbs.MostJoined && GoesOn(sentence, and))
        {
            and++;
        }

        return !isPast && sentence.Is(and, "and")
            && FunctionWords.IsHave(sentence.Lower(Adverbials.Skip(sentence, and + 1)))
            && words.VerbAt(sentence, and + 1) is VerbMatch verb && verb.IsPast
                ? new Predicate(verb, verb.Next)
                : null;
    }

    /// <summary>No clause inside, whose own "and" it could be; the comma before the "and" closes nothing.</summary>
    private static bool GoesOn(Sentence sentence, int index) =>
        sentence.Is(index, ",")
            ? sentence.Is(index + 1, "and")
            : sentence.IsWord(index) && !sentence.IsAside(index) && !sentence.Is(index, "and")
                && (!FunctionWords.IsAny(sentence.Lower(index), WordClass.Relative | WordClass.Subordinator | WordClass.Contrast) || FunctionWords.IsPreposition(sentence.Lower(index)));
}
