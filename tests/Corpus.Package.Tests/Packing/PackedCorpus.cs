using System.IO.Compression;

namespace Corpus.Package.Tests.Packing;

/// <summary>
/// The package, made once for all tests, in a feed of its own. <c>CORPUS_PACKAGE_DIR</c> names a folder where it has been
/// packed already; without it the tests pack what was built before them, in the configuration that they were built in.
/// </summary>
public sealed class PackedCorpus : IAsyncLifetime
{
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("corpus-package-");

    /// <summary>The folder that serves as the local feed.</summary>
    public string Feed => Path.Combine(_work.FullName, "feed");

    /// <summary>The package file.</summary>
    public string Package => Path.Combine(Feed, $"Corpus.{Repository.Version}.nupkg");

    /// <summary>The file of symbols.</summary>
    public string Symbols => Path.Combine(Feed, $"Corpus.{Repository.Version}.snupkg");

    /// <summary>The content of the package, unpacked.</summary>
    public string Content => Path.Combine(_work.FullName, "content");

    /// <summary>
    /// What the consumers' restores need to know. Their packages folder is the tests' own, because an older build of the
    /// same version in the user's would be taken for this one; it stays, so that the runtime is fetched only once.
    /// </summary>
    internal IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Checkout.Root, "artifacts", "package-tests"),
    };

    /// <summary>The page that a consumer's messages lead to, in the consumer's packages folder.</summary>
    internal Uri HelpPage => new(Path.Combine(Environment["NUGET_PACKAGES"], "corpus", Repository.Version, "docs", "diagnostics.md"));

    /// <summary>A new empty folder for a consumer, where the local feed is known.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_work.FullName, name)).FullName;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        if (System.Environment.GetEnvironmentVariable("CORPUS_PACKAGE_DIR") is { Length: > 0 } packed)
        {
            foreach (string file in Directory.EnumerateFiles(packed, $"Corpus.*{Repository.Version}.*nupkg"))
            {
                File.Copy(file, Path.Combine(Feed, Path.GetFileName(file)));
            }
        }
        else
        {
            foreach (string project in new[] { "Corpus", "Corpus.Tool" })
            {
                await DotNet.RunAsync(
                    Checkout.Root, new Dictionary<string, string>(), "pack", Path.Combine("src", project), "--no-build", "-c", Repository.Configuration, "-o", Feed);
            }
        }

        Assert.True(File.Exists(Package), $"There is no {Package}.");
        await ZipFile.ExtractToDirectoryAsync(Package, Content);
        ForgetOlderBuild();
        await File.WriteAllTextAsync(Path.Combine(_work.FullName, "NuGet.config"), Configuration(await OtherSourcesAsync()));
    }

    public Task DisposeAsync()
    {
        _work.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private void ForgetOlderBuild()
    {
        string older = Path.Combine(Environment["NUGET_PACKAGES"], "corpus");
        if (Directory.Exists(older))
        {
            Directory.Delete(older, recursive: true);
        }
    }

    /// <summary>The names of the sources that this machine is set up with: "  1.  name [Enabled]".</summary>
    private async Task<IEnumerable<string>> OtherSourcesAsync()
    {
        string listed = await DotNet.RunAsync(_work.FullName, Environment, "nuget", "list", "source", "--format", "Detailed");
        return listed.Split('\n')
            .Where(line => line.EndsWith(" [Enabled]", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf('.', StringComparison.Ordinal) + 1)..line.LastIndexOf(" [", StringComparison.Ordinal)].Trim());
    }

    /// <summary>
    /// Adds the local feed to the machine's sources. Corpus comes from the feed alone, whatever else carries that name.
    /// </summary>
    private string Configuration(IEnumerable<string> others) =>
        $"""
        <configuration>
          <packageSources>
            <add key="corpus-under-test" value="{Feed}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="corpus-under-test">
              <package pattern="Corpus" />
              <package pattern="Corpus.Tool" />
            </packageSource>
        {string.Join('\n', others.Select(name => $"""
                <packageSource key="{name}">
                  <package pattern="*" />
                </packageSource>
            """))}
          </packageSourceMapping>
        </configuration>
        """;
}
