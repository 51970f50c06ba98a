namespace Corpus.Tool.Checking.Quotations;

/// <summary>What a quotation of an article is beside the texts.</summary>
internal enum CheckVerdict
{
    /// <summary>The words of the text.</summary>
    Exact,

    /// <summary>The words of the text, altered and marked so.</summary>
    Altered,

    /// <summary>Nearly the words of the text that is named: CORPUS101.</summary>
    Misquoted,

    /// <summary>The words of another text than the one that is named: CORPUS103.</summary>
    Misattributed,

    /// <summary>Near nothing in the text that is named: CORPUS102.</summary>
    NotFound,

    /// <summary>What is named as source leads nowhere: CORPUS104.</summary>
    UnknownSource,

    /// <summary>Nearly the words of a text, and no source is named: CORPUS105.</summary>
    Unsourced,
}
