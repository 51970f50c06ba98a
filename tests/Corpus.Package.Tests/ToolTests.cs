using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>The command as a user has it: installed from the package, and compiled to a native program.</summary>
[Collection(PackageTests.Name)]
public sealed class ToolTests(PackedCorpus packed)
{
    private const string List =
        """
        2023-06-01	Japan Ministry of Defense	Hamada, Austin	22
        2024-05-02	Hawaii	Kihara, Austin	9
        2024-10-19	Napoli	Nakatani, Austin	8
        2025-03-30	Ministry of Defense	Nakatani, Hegseth	14
        2025-10-29	Ministry of Defense	Koizumi, Hegseth	16

        """;

    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task The_package_installs_as_a_tool_that_answers_in_a_new_folder()
    {
        string folder = packed.NewFolder("tool");
        await DotNet.RunAsync(folder, Nothing, "tool", "install", "Corpus.Tool", "--tool-path", "bin", "--version", Repository.Version);
        string corpus = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");

        Assert.Equal((0, List), await DotNet.TryAsync(corpus, folder, Nothing, "list"));
        Assert.Equal((1, ""), await DotNet.TryAsync(corpus, folder, Nothing, "find", "peace and security"));
        Assert.Equal((2, "corpus: no topic 'taiwan-strat'; did you mean 'TaiwanStrait'?\n"), await DotNet.TryAsync(corpus, folder, Nothing, "topic", "taiwan-strat"));
        await File.WriteAllTextAsync(Path.Combine(folder, "2025-03-30.txt"), Checkout.Summary("2025-03-30.txt"));
        Assert.Equal((0, "2025-03-30\tMinistry of Defense\tNakatani, Hegseth\t14\n"), await DotNet.TryAsync(corpus, folder, Nothing, "list", "--texts", "*.txt"));
    }

    /// <summary>Every verb and format: libraries that the command uses look at types by reflection, and only a run shows that they find them.</summary>
    [FullFact]
    public async Task The_command_compiles_to_a_native_program_that_does_all_it_does()
    {
        string folder = packed.NewFolder("native-tool");
        await DotNet.RunAsync(
            folder, Nothing, "publish", Checkout.PathOf("src/Corpus.Tool"), "-c", "Release", "--use-current-runtime", "-p:CorpusNative=true", "-p:RunAnalyzers=false",
            "--artifacts-path", Path.Combine(folder, "build"), "-o", Path.Combine(folder, "out"));
        string corpus = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Corpus.Tool.exe" : "Corpus.Tool");
        string articles = Checkout.PathOf("docs/articles");

        Assert.Equal((0, List), await DotNet.TryAsync(corpus, folder, Nothing, "list"));
        foreach (string line in new[]
        {
            "show 2025-03-30", "find peace --markdown", "acts peace --json", "words", "keyness 2025-10-29", "collocates alliance", "dispersion peace", "topics --json", "topic China",
            "redline 2025-03-30 2025-10-29 --json", "report -o report.html", "export --format json -o all.json", "export --format csv -o csv",
            "export --format parquet -o parquet", "export --format sqlite -o all.sqlite", "export --format tei -o tei", "completions bash",
        })
        {
            (int code, string written) = await DotNet.TryAsync(corpus, folder, Nothing, line.Split(' '));
            Assert.True(code == 0, $"{line}: {code}\n{written}");
        }

        (int found, string verdicts) = await DotNet.TryAsync(
            corpus, folder, Nothing, "check", Path.Combine(articles, "strait.md"), Path.Combine(articles, "strait.html"), Path.Combine(articles, "strait.docx"));
        Assert.Equal(1, found);
        Assert.Equal(3, verdicts.Split("misquoted\t").Length - 1);
    }
}
