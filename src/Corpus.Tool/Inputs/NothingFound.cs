using Corpus.Tool.Output;

namespace Corpus.Tool.Inputs;

/// <summary>What is said at a terminal where nothing was found: in how much it was looked for.</summary>
internal static class NothingFound
{
    /// <summary>In those statements.</summary>
    /// <param name="looked">The statements that the filters left.</param>
    /// <param name="question">What was asked.</param>
    public static Remark In(IReadOnlyCollection<Statement> looked, Question question) => new(looked.Count == 0
        ? $"nothing found: no statement agrees with all options; there are {question.Corpus}"
        : $"nothing found in {Plural.Of(looked.Count, "statement")} of {Plural.Of(looked.Select(statement => statement.Meeting).Distinct().Count(), "meeting")}");
}
