using System.Globalization;
using Corpus.Benchmarks.Processes;
using Corpus.Benchmarks.Summaries;

namespace Corpus.Benchmarks.Reading;

/// <summary>The typed and the JSON program over a corpus of one size, built from made documents.</summary>
/// <param name="Typed">The program that reads the corpus as the package gives it.</param>
/// <param name="Json">The program that reads the same from an embedded JSON file.</param>
internal sealed record ReadingPrograms(string Typed, string Json)
{
    /// <summary>That of the built-in corpus, for which no document is made.</summary>
    public const int BuiltIn = 5;

    public static ReadingPrograms Build(int documents)
    {
        string typed = BuildTyped(documents);
        string corpus = Path.Combine(Folders.Artifacts, $"corpus-{Text(documents)}.json");
        FreshProcess.Run(typed, "export", corpus);
        return new ReadingPrograms(typed, Build("Reading.Json", documents));
    }

    /// <summary>The typed program alone, over documents that are written anew.</summary>
    public static string BuildTyped(int documents)
    {
        if (documents != BuiltIn)
        {
            WriteDocuments(documents);
        }

        return Build("Reading.Typed", documents);
    }

    /// <summary>The published five, of which the programs read the first statement of one, and made ones.</summary>
    private static void WriteDocuments(int count)
    {
        string folder = Path.Combine(Folders.Artifacts, $"summaries-{Text(count)}");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (string published in Folders.Summaries)
        {
            File.Copy(published, Path.Combine(folder, Path.GetFileName(published)));
        }

        foreach ((string fileName, string text) in new SummaryMaker().Documents(count - BuiltIn))
        {
            File.WriteAllText(Path.Combine(folder, fileName), text);
        }
    }

    private static string Build(string project, int documents)
    {
        FreshProcess.Run(
            "build", Path.Combine(Checkout.Root, "bench", project),
            "--configuration", "Release", "--nologo", $"-p:ReadingDocuments={Text(documents)}");
        return Path.Combine(Folders.Artifacts, "bin", $"{project}-{Text(documents)}", "Release", project + ".dll");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
