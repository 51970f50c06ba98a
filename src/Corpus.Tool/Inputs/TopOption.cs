using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Output;

namespace Corpus.Tool.Inputs;

/// <summary>How many rows of a long list go out. Without the option a terminal shows the first, and a file or program gets all.</summary>
internal sealed class TopOption
{
    /// <summary>About what fits on a screen.</summary>
    private const int AtTerminal = 40;

    private readonly Option<int?> _top = new("--top") { Description = "Only the first rows.", HelpName = "number" };

    /// <summary>Makes it.</summary>
    public TopOption() => _top.Within(1, int.MaxValue);

    /// <summary>The option itself.</summary>
    public Option Option => _top;

    /// <summary>The rows that are asked for.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, Question question) =>
        question.Given.GetValue(_top) is int top && top < rows.Count ? [.. rows.Take(top)] : rows;

    /// <summary>A table of them.</summary>
    public Table Table<T>(IReadOnlyList<T> rows, Question question, ImmutableArray<Column> columns, Func<T, ImmutableArray<Words>> row) =>
        new(columns, [.. rows.Select(row)]) { MostAtTerminal = question.Given.GetValue(_top) ?? AtTerminal };
}
