using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>A passive main clause, with the characters that are its content before trimming.</summary>
internal sealed record PassiveClause(EquatableArray<int> Speakers, VerbMatch Verb, int Start, int End)
{
    /// <summary>The token behind its verb and its doer.</summary>
    public int Behind { get; init; }

    /// <summary>True for "Emphasis was placed on speed" and "It was agreed to meet", where a noun or an infinitive behind it is what was said.</summary>
    public bool HasNounBehind { get; init; }

    /// <summary>True for "It was confirmed that" and "It was agreed to".</summary>
    public bool IsImpersonal { get; init; }
}
