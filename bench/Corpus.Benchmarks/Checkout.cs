namespace Corpus.Benchmarks;

/// <summary>The folders of the checkout that the benchmarks read from and write to.</summary>
internal static class Checkout
{
    // From where the program runs: BenchmarkDotNet builds and runs a program of its own below this project's output.
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Artifacts => Path.Combine(Root, "artifacts", "bench");

    public static IEnumerable<string> Summaries =>
        Directory.EnumerateFiles(Path.Combine(Root, "data", "summaries"), "*.txt").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Lexicon =>
        Directory.EnumerateFiles(Path.Combine(Root, "data", "lexicon"), "*.txt").Order(StringComparer.Ordinal);

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The folder with Corpus.sln is not above the benchmarks.");
    }
}
