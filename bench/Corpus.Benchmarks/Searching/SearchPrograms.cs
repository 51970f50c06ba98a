using System.Globalization;
using Corpus.Benchmarks.Processes;
using Corpus.Benchmarks.Reading;

namespace Corpus.Benchmarks.Searching;

/// <summary>The three programs that find a phrase in the statements of one corpus, built, with what they search in prepared on disk.</summary>
internal static class SearchPrograms
{
    public static IReadOnlyList<SearchProgram> Build(int documents)
    {
        string size = documents.ToString(CultureInfo.InvariantCulture);
        string typed = ReadingPrograms.BuildTyped(documents);
        string statements = Path.Combine(Folders.Artifacts, $"statements-{size}.tsv");
        FreshProcess.Run(typed, "statements", statements);
        return
        [
            new SearchProgram("Corpus", [typed, "phrase"], [typed, "warm"]),
            Prepare("Sqlite", statements, Path.Combine(Folders.Artifacts, $"statements-{size}.db")),
            Prepare("Lucene", statements, Path.Combine(Folders.Artifacts, $"statements-{size}.lucene")),
        ];
    }

    private static SearchProgram Prepare(string engine, string statements, string prepared)
    {
        string project = Checkout.PathOf($"bench/Searching.{engine}");
        FreshProcess.Run("build", project, "--configuration", "Release", "--nologo");
        string program = Path.Combine(project, "bin", "Release", "net10.0", $"Searching.{engine}.dll");
        FreshProcess.Run(program, "prepare", statements, prepared);
        return new SearchProgram(engine, [program, "first", prepared], [program, "warm", prepared]);
    }
}
