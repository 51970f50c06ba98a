using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>A main clause: who speaks and with which verbs.</summary>
internal sealed class Clause(EquatableArray<int> speakers, VerbTense tense)
{
    /// <summary>Whom its subject names, without those who are excepted.</summary>
    public EquatableArray<int> Speakers { get; set; } = speakers;

    /// <summary>The tense of its first verb.</summary>
    public VerbTense Tense { get; } = tense;

    public List<ClauseVerb> Verbs { get; } = [];
}

/// <summary>A reporting verb of a main clause, with the characters that are its content before trimming.</summary>
/// <param name="Start">Right behind the verb.</param>
/// <param name="End">Where the next verb, or the next clause, is joined on.</param>
internal sealed record ClauseVerb(VerbMatch Verb, int Start, int End)
{
    /// <summary>Who did it where not all of the clause did; else null.</summary>
    public EquatableArray<int>? Speakers { get; init; }

    /// <summary>True where its content ends where that of the next verb does: "discussed, and agreed to expand, the plan".</summary>
    public bool EndsWithNext { get; init; }
}
