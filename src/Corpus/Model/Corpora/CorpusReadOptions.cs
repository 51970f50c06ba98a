using System.Collections.Immutable;

namespace Corpus;

/// <summary>With what texts are read at run time: what the items and properties of a project are to a build. Immutable.</summary>
/// <example><code>var options = new CorpusReadOptions { Lexicons = [CorpusText.FromFile("my-topics.txt")] };</code></example>
public sealed record CorpusReadOptions
{
    internal static CorpusReadOptions Usual { get; } = new();

    /// <summary>Lexicons of one's own, beside the built-in one; the end of a name says what is in it ("my-topics.txt"). None by default.</summary>
    public ImmutableArray<CorpusText> Lexicons { get; init; } = [];

    /// <summary>Lists of where each text is published: file name, blank, address. None by default.</summary>
    public ImmutableArray<CorpusText> Sources { get; init; } = [];

    /// <summary>False to read with <see cref="Lexicons"/> only; the reporting verbs stay. True by default.</summary>
    public bool UsesBuiltInLexicon { get; init; } = true;

    /// <summary>How many texts are read at a time; as many as there are processors when null, which is the default. A reading with 0 throws an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public int? MaxDegreeOfParallelism { get; init; }
}
