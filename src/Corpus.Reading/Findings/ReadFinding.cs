using Corpus.Reading.Collections;
using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>What was found wrong: a rule, a place and the values of its message. Whoever reads texts shows it in its own way.</summary>
/// <param name="Id">That of a rule in <see cref="Rules"/>.</param>
/// <param name="Path">The file, as the path was given; empty for what stands in no file, as a property of a project.</param>
/// <param name="Values">What stands in the message for "{0}" and its like, as it is in the text.</param>
internal sealed record ReadFinding(string Id, string Path, Fragment Place, EquatableArray<string> Values)
{
    /// <summary>What an editor offers to put right; null where nothing is sure enough.</summary>
    public Replacement? Replacement { get; init; }

    public static ReadFinding Create(Rule rule, string path, Fragment place, params string[] values) =>
        new(rule.Id, path, place, values.ToEquatableArray());
}
