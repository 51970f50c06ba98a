using System.Globalization;
using Corpus.Benchmarks.Processes;
using Corpus.Benchmarks.Summaries;

namespace Corpus.Benchmarks.Building;

/// <summary>A console project with so many texts, which the package makes a corpus of or the compiler only embeds.</summary>
internal sealed class BuiltProject
{
    private const int EditedTexts = 3;

    private readonly string _folder;

    /// <param name="documents">How many texts.</param>
    /// <param name="item">The items that the texts are: CorpusDocument or EmbeddedResource.</param>
    /// <param name="feed">Where the package is.</param>
    public BuiltProject(int documents, string item, PackedFeed feed)
    {
        _folder = Directory.CreateDirectory(Path.Combine(Folders.Artifacts, "building", string.Create(CultureInfo.InvariantCulture, $"{item}-{documents}"))).FullName;
        Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(_folder, "texts"));
        foreach ((string fileName, string text) in new SummaryMaker().Documents(documents))
        {
            File.WriteAllText(Path.Combine(_folder, "texts", fileName), text);
        }

        File.WriteAllText(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine();\n");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />\n");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />\n");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />\n");
        File.WriteAllText(Path.Combine(_folder, "Built.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RestoreAdditionalProjectSources>{PackedFeed.Folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{PackedFeed.Packages}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="{feed.Version}" />
                <{item} Include="texts/*.txt" />
              </ItemGroup>
            </Project>
            """);
        FreshProcess.Run("restore", _folder);
    }

    /// <summary>A build of everything, by a compiler that is started for it.</summary>
    public BuildCost Rebuild() => BuildCost.Of(_folder, "--no-incremental");

    /// <summary>A build behind an edit to three of the texts.</summary>
    public BuildCost BuildEdited()
    {
        foreach (string text in Directory.EnumerateFiles(Path.Combine(_folder, "texts")).Order(StringComparer.Ordinal).Take(EditedTexts))
        {
            File.AppendAllText(text, "\nThe Ministers concurred to work together on unmanned systems.\n");
        }

        return BuildCost.Of(_folder);
    }
}
