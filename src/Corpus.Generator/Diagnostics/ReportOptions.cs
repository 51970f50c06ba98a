using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>How the project wants to be told.</summary>
/// <param name="IsStrict">Every gap is an error, unless the project says another severity for its rule.</param>
/// <param name="HelpPage">Where the page that explains each rule is: its address.</param>
internal sealed record ReportOptions(bool IsStrict, string HelpPage)
{
    /// <summary>The name of the property CorpusStrict, as a compiler has it.</summary>
    public const string StrictKey = "build_property.CorpusStrict";

    private const string HelpPageKey = "build_property.CorpusHelpPage";

    public static ReportOptions Usual { get; } = new(false, Descriptors.HelpPage);

    /// <summary>What the properties of a project say; what is wrong with them is told elsewhere.</summary>
    public static ReportOptions Read(AnalyzerConfigOptions options) => new(
        Property(options, StrictKey).Equals("true", StringComparison.OrdinalIgnoreCase),
        Uri.TryCreate(Property(options, HelpPageKey), UriKind.Absolute, out Uri? page) ? page.AbsoluteUri : Descriptors.HelpPage);

    private static string Property(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value.Trim() : "";
}
