namespace Corpus.Reading.Matching.Quotations;

/// <summary>What a quotation is beside the texts.</summary>
internal enum MatchVerdict
{
    /// <summary>The words of a text.</summary>
    Exact,

    /// <summary>The words of a text, altered as quotations are and marked.</summary>
    Altered,

    /// <summary>Nearly the words of a text.</summary>
    Misquoted,

    /// <summary>The words of another text than the one that is named.</summary>
    Misattributed,

    /// <summary>Not near the words of the text that is named; of any text where none is.</summary>
    NotFound,
}
