using System.Collections.Immutable;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>What came of reading one text: what all rows of it are made of.</summary>
/// <param name="Name">What the text is called.</param>
/// <param name="Meeting">The meeting; null for a text with an error, which is left out.</param>
/// <param name="Findings">What was found wrong.</param>
internal sealed record TextReading(string Name, Meeting? Meeting, ImmutableArray<Finding> Findings)
{
    /// <summary>The statements; none of a text that is left out.</summary>
    public IEnumerable<Statement> Statements => Meeting is null ? [] : Meeting.Statements;
}
