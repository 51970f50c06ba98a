using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>Facts with their names, one below the other.</summary>
internal static class Fact
{
    /// <summary>A table of those that have a value.</summary>
    public static Table Table(IEnumerable<(string Name, string? Value)> facts) => new(
        [new("", ColumnForm.Whole), new("")],
        [.. facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => System.Collections.Immutable.ImmutableArray.Create<Words>(new Ink(fact.Name, Look.Faint), fact.Value!))]);
}
