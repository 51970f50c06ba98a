namespace Corpus.Benchmarks;

/// <summary>The folders of the checkout that the benchmarks read from and write to.</summary>
internal static class Folders
{
    public static string Artifacts => Checkout.PathOf("artifacts/bench");

    public static IEnumerable<string> Summaries => TextsOf("data/summaries");

    public static IEnumerable<string> Lexicon => TextsOf("data/lexicon");

    private static IEnumerable<string> TextsOf(string folder) =>
        Directory.EnumerateFiles(Checkout.PathOf(folder), "*.txt").Order(StringComparer.Ordinal);
}
