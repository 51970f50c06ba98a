namespace Corpus;

/// <summary>The working copy that the tests were built from; a file of every test project and of the benchmarks.</summary>
internal static class Checkout
{
    /// <summary>The folder of the solution, found from where the program runs: a deterministic build hides where it was built.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file, given with "/" from the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A published text, by the name of its file.</summary>
    public static string Summary(string fileName) => File.ReadAllText(PathOf("data/summaries/" + fileName));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds Corpus.sln.");
    }
}
