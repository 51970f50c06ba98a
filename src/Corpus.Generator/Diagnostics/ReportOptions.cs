namespace Corpus.Generator.Diagnostics;

/// <summary>How the project wants to be told.</summary>
/// <param name="IsStrict">Every gap is an error, unless the project says another severity for its rule.</param>
/// <param name="HelpPage">Where the page that explains each rule is: its address.</param>
internal sealed record ReportOptions(bool IsStrict, string HelpPage)
{
    public static ReportOptions Usual { get; } = new(false, Descriptors.HelpPage);
}
