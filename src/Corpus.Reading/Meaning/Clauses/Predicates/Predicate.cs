using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>What follows a subject.</summary>
/// <param name="Verb">Its reporting verb; null where the verb reports nothing ("held discussions").</param>
/// <param name="Next">The token behind the verb.</param>
internal sealed record Predicate(VerbMatch? Verb, int Next)
{
    /// <summary>Who is joined to the subject behind an insertion: "Minister Inada, who …, and Secretary Carter confirmed".</summary>
    public EquatableArray<int> Joined { get; init; } = EquatableArray<int>.Empty;

    /// <summary>The tense that the other verbs of the clause have to share.</summary>
    public VerbTense Tense => Verb?.Tense ?? VerbTense.Past;
}
