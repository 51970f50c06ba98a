using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Form;

/// <summary>The texts that the parser is tested on.</summary>
internal static class RepositoryFiles
{
    /// <summary>Texts of every published variation, each with the form that a reader sees in it.</summary>
    public static string TextsFolder { get; } = Path.Combine(Repository.Root, "tests", "Corpus.Generator.Tests", "Form", "Texts");

    /// <summary>The five summaries, by file name.</summary>
    public static string Summary(string fileName) => Repository.Summary(fileName);

    public static string[] SummaryNames() => [.. Repository.SummaryNames];
}
