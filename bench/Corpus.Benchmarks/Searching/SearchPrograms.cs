using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Processes;
using Corpus.Benchmarks.Reading;

namespace Corpus.Benchmarks.Searching;

/// <summary>The three programs that find a phrase in the statements of one corpus, built, with what they search in prepared on disk.</summary>
internal static class SearchPrograms
{
    /// <param name="documents">How many documents the corpus has.</param>
    /// <param name="isPublished">True to have all three compiled ahead of time (ReadyToRun), with the libraries they bring; false for a usual build.</param>
    public static IReadOnlyList<SearchProgram> Build(int documents, bool isPublished)
    {
        string size = documents.ToString(CultureInfo.InvariantCulture);
        string typed = ReadingPrograms.BuildTyped(documents);
        string statements = Path.Combine(Folders.Artifacts, $"statements-{size}.tsv");
        FreshProcess.Run(typed, "statements", statements);
        if (isPublished)
        {
            typed = Published("Reading.Typed", size);
        }

        return
        [
            new SearchProgram("Corpus", [typed, "phrase"], [typed, "warm"]),
            Prepare("Sqlite", statements, Path.Combine(Folders.Artifacts, $"statements-{size}.db"), isPublished),
            Prepare("Lucene", statements, Path.Combine(Folders.Artifacts, $"statements-{size}.lucene"), isPublished),
        ];
    }

    private static SearchProgram Prepare(string engine, string statements, string prepared, bool isPublished)
    {
        string program = isPublished ? Published($"Searching.{engine}", "0") : Built($"Searching.{engine}");
        FreshProcess.Run(program, "prepare", statements, prepared);
        return new SearchProgram(engine, [program, "first", prepared], [program, "warm", prepared]);
    }

    private static string Built(string project)
    {
        string folder = Checkout.PathOf($"bench/{project}");
        FreshProcess.Run("build", folder, "--configuration", "Release", "--nologo");
        return Path.Combine(folder, "bin", "Release", "net10.0", $"{project}.dll");
    }

    /// <summary>With the runtime of the machine, as the built ones: only what the program brings itself is compiled.</summary>
    private static string Published(string project, string documents)
    {
        string output = Path.Combine(Folders.Artifacts, "published", $"{project}-{documents}");
        FreshProcess.Run(
            "publish", Checkout.PathOf($"bench/{project}"), "--configuration", "Release", "--nologo", "--output", output,
            "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", $"-p:ReadingDocuments={documents}");
        return Path.Combine(output, $"{project}.dll");
    }
}
