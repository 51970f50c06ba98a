namespace Corpus.Reading.Matching.Alignment;

/// <summary>One of two texts that are compared: statements, with what each is about.</summary>
internal sealed class ComparedText(IReadOnlyList<string> statements, MatterNumbers numbers)
{
    public IReadOnlyList<string> Statements { get; } = statements;

    public int[][] Matters { get; } = [.. statements.Select(statement => Matter.Of(statement, numbers))];

    public int Count => Statements.Count;

    /// <summary>True when a statement is about it.</summary>
    public bool Has(int statement, int number) => Array.BinarySearch(Matters[statement], number) >= 0;
}
