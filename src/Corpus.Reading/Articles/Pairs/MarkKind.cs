namespace Corpus.Reading.Articles.Pairs;

/// <summary>What marks words as quoted.</summary>
internal enum MarkKind
{
    /// <summary>“ and ”.</summary>
    Curly,

    /// <summary>" twice.</summary>
    Straight,

    /// <summary>« and ».</summary>
    Guillemets,

    /// <summary>‘ and ’, or ' twice inside of others.</summary>
    Single,

    /// <summary>„ and “, or „ and ”.</summary>
    Low,

    /// <summary>「 and 」, or 『 and 』.</summary>
    Corner,

    /// <summary>A block quote of Markdown.</summary>
    Block,
}

/// <summary>Words between marks.</summary>
/// <param name="Start">Behind the opening mark.</param>
/// <param name="End">Before the closing mark.</param>
internal readonly record struct MarkedWords(int Start, int End, MarkKind Kind);
