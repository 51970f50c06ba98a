namespace Corpus.Generator.Tests.Driving;

/// <summary>The files that the built-in corpus is made from.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    public static IReadOnlyList<string> SummaryNames { get; } =
        ["2023-06-01.txt", "2024-05-02.txt", "2024-10-19.txt", "2025-03-30.txt", "2025-10-29.txt"];

    public static IReadOnlyList<string> LexiconNames { get; } =
        ["countries.txt", "offices.txt", "people.txt", "places.txt", "topics.txt", "verbs.txt"];

    public static string Summary(string name) => Checkout.Summary(name);

    public static string Lexicon(string name) => File.ReadAllText(Checkout.PathOf("data/lexicon/" + name));

    public static string Sources() => File.ReadAllText(Checkout.PathOf("data/sources.txt"));
}
