using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>docs/testing-your-corpus.md, done as it says with the code that stands there.</summary>
[Collection(PackageTests.Name)]
public sealed class TestingPageTests(PackedCorpus package)
{
    private const string Added = "The Ministers welcomed the results of the review.";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["Own.csproj"] = ProjectFiles.Project(
            $"""
            <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Corpus" Version="{Repository.Version}" />
              <CorpusDocument Include="texts/*.txt" />
              <CorpusLexicon Include="topics.txt" />
            </ItemGroup>
            """),
        ["Readings.cs"] = Page.At("docs/testing-your-corpus.md").Block("```csharp\n"),
        ["Program.cs"] = "System.Console.WriteLine(string.Join(' ', Readings.Changed(Own.Meetings.All, \"Snapshots\")));",
        ["topics.txt"] = "# none yet\n",
        ["texts/2025-03-30.txt"] = Repository.Summary("2025-03-30"),
    };

    [FullFact]
    public async Task A_snapshot_shows_what_a_text_and_a_lexicon_changed_line_by_line()
    {
        string folder = package.NewFolder("Own");
        ProjectFiles.Write(folder, Files);
        Assert.Equal("2025-03-30", await ChangedAsync(folder));
        Accept(folder);
        Assert.Equal("", await ChangedAsync(folder));

        await File.AppendAllTextAsync(Path.Combine(folder, "texts", "2025-03-30.txt"), "\n" + Added + "\n");
        Assert.Equal("2025-03-30", await ChangedAsync(folder));
        (string[] gone, string[] come) = Difference(folder);
        Assert.Equal(["contents", "source"], gone.Select(FirstWord).Order(StringComparer.Ordinal));
        Assert.Equal(["  act Welcome the results of the review", "  by Nakatani Hegseth"], come.Where(line => line[0] == ' ').Order(StringComparer.Ordinal));
        Assert.Contains(come, line => line.EndsWith(" " + Added, StringComparison.Ordinal));
        Accept(folder);

        await File.WriteAllTextAsync(Path.Combine(folder, "topics.txt"), "Review\n  results of the review\n");
        Assert.Equal("2025-03-30", await ChangedAsync(folder));
        (gone, come) = Difference(folder);
        Assert.Empty(gone);
        Assert.Equal(["  topics Review"], come);
    }

    private async Task<string> ChangedAsync(string folder) =>
        (await DotNet.RunAsync(folder, package.Environment, "run", "-p:TreatWarningsAsErrors=true")).Trim();

    private static void Accept(string folder) => File.Move(Snapshot(folder, "received"), Snapshot(folder, "verified"), overwrite: true);

    private static (string[] Gone, string[] Come) Difference(string folder)
    {
        List<string> come = [.. File.ReadAllLines(Snapshot(folder, "received"))];
        string[] gone = [.. File.ReadAllLines(Snapshot(folder, "verified")).Where(line => !come.Remove(line))];
        return (gone, [.. come.Where(line => line.Length > 0)]);
    }

    private static string Snapshot(string folder, string kind) => Path.Combine(folder, "Snapshots", $"2025-03-30.{kind}.txt");

    private static string FirstWord(string line) => line.Split(' ')[0];
}
