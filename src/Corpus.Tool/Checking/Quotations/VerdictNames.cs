using Corpus.Tool.Output;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>What a reader and a program call a verdict.</summary>
internal static class VerdictNames
{
    /// <summary>As a table has it.</summary>
    public static Words Of(CheckedQuotation quotation) => quotation switch
    {
        { IsMended: true } => new Ink("mended", Look.Good),
        { Verdict: CheckVerdict.Unsourced } => new Ink(NameOf(CheckVerdict.Unsourced), Look.Strong),
        { Finding: null } => new Ink(NameOf(quotation.Verdict), Look.Good),
        _ => new Ink(NameOf(quotation.Verdict), Look.Bad),
    };

    /// <summary>In words.</summary>
    public static string NameOf(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Exact => "exact",
        CheckVerdict.Altered => "altered",
        CheckVerdict.Misquoted => "misquoted",
        CheckVerdict.Misattributed => "misattributed",
        CheckVerdict.NotFound => "not found",
        CheckVerdict.UnknownSource => "unknown source",
        _ => "unsourced",
    };
}
