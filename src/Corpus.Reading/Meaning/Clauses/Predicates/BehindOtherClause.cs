using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// The clause that an "and" without a comma joins to one that reports nothing and is nobody's who took part: "The ships were sunk and Minister Lund
/// condemned the attack".
/// </summary>
internal static class BehindOtherClause
{
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");

    /// <summary>The subject with its verb; null where no such clause is joined.</summary>
    public static (Subject Subject, VerbMatch Verb)? Of(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        bool hasVerb = false;
        for (int i = 1; i < sentence.Count && IsPlain(sentence, i) && predicates.VerbAt(sentence, i) is null; i++)
        {
            hasVerb |= IsFinite(sentence, i);
            if (hasVerb && sentence.Is(i, "and") && Start(sentence, Adverbials.Skip(sentence, i + 1), subjects, predicates) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>No sign and no clause inside, whose own subject it could be.</summary>
    private static bool IsPlain(Sentence sentence, int index) =>
        sentence.IsWord(index) && !sentence.IsAside(index)
        && (!FunctionWords.IsAny(sentence.Lower(index), WordClass.Relative | WordClass.Subordinator | WordClass.Contrast) || FunctionWords.IsPreposition(sentence.Lower(index)));

    /// <summary>"were sunk", "The talks ended and"; any other past can be a participle, "the plan drafted by envoys".</summary>
    private static bool IsFinite(Sentence sentence, int index) =>
        ((FunctionWords.IsPast(sentence.Lower(index)) && sentence.Is(index + 1, "and")) || FunctionWords.IsAny(sentence.Lower(index), WordClass.Be | WordClass.Have))
        && !FunctionWords.IsAny(sentence.Lower(index - 1), WordClass.Determiner | WordClass.Preposition);

    private static (Subject Subject, VerbMatch Verb)? Start(Sentence sentence, int index, SubjectReader subjects, PredicateReader predicates) =>
        !Pronouns.Contains(sentence.Lower(index))
        && subjects.ReadAt(sentence, index) is { Kind: SubjectKind.Participant } subject
        && predicates.Direct(sentence, subject) is VerbMatch verb
        && verb.IsPast && !sentence.Is(verb.Next, "by")
            ? (subject, verb)
            : null;
}
