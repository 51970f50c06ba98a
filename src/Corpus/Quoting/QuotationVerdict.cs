using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>What a quotation is beside the texts of a corpus.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuotationVerdict>))]
public enum QuotationVerdict
{
    /// <summary>The words of the text, one after the other. White space, punctuation and the kinds of marks make no difference.</summary>
    Exact,

    /// <summary>The words of the text, altered as quotations are and marked: "…" and "[…]" for what is left out, "[word]" for what is put in.</summary>
    Altered,

    /// <summary>
    /// Nearly the words of the text, or its words with something left out or put in, marked or not, that says "not", how many, or who: such a
    /// change is no alteration.
    /// </summary>
    Misquoted,

    /// <summary>The words of another text than the one that is named.</summary>
    Misattributed,

    /// <summary>Not near any words of the text that is named, or of any text where none is named.</summary>
    NotFound,
}
