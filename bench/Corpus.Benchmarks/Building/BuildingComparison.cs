using System.Globalization;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// Builds projects of 0, 5, 100 and 1,000 texts, as a corpus and as embedded resources by turns, without a compiler that is warm:
/// what a project pays in a cold build.
/// </summary>
internal static class BuildingComparison
{
    private const int Turns = 3;

    private const string Head =
        """
        | documents | built from nothing, s | as resources, s | more, s | after an edit to three, s | as resources, s | more, s | most memory of the compiler, MB | as resources, MB |
        | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <param name="sizes">Numbers of documents; 0, 5, 100 and 1,000 when empty.</param>
    public static void Run(string[] sizes)
    {
        int[] counts = sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [0, 5, 100, 1000];
        var feed = new PackedFeed();
        Console.WriteLine(Head);
        foreach (int documents in counts)
        {
            BuiltProject[] projects = [new(documents, "CorpusDocument", feed), new(documents, "EmbeddedResource", feed)];
            List<(BuildCost[] Rebuilt, BuildCost[] Edited)> turns = [];
            for (int turn = 0; turn < Turns; turn++)
            {
                turns.Add(([.. projects.Select(static project => project.Rebuild())], [.. projects.Select(static project => project.BuildEdited())]));
            }

            BuildCost[] rebuilt = [.. projects.Select((_, i) => BuildCost.Cheapest(turns.Select(turn => turn.Rebuilt[i])))];
            BuildCost[] edited = [.. projects.Select((_, i) => BuildCost.Cheapest(turns.Select(turn => turn.Edited[i])))];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {documents:N0} | {Both(rebuilt)} | {Both(edited)} | {rebuilt[0].Megabytes:N0} | {rebuilt[1].Megabytes:N0} |"));
        }
    }

    private static string Both(BuildCost[] costs) =>
        string.Create(CultureInfo.InvariantCulture, $"{costs[0].Seconds:0.0} | {costs[1].Seconds:0.0} | {costs[0].Seconds - costs[1].Seconds:0.0}");
}
