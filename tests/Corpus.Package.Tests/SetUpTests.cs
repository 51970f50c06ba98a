using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>Projects that are set up as the package cannot serve them: each is told what to change, in one message, or works.</summary>
[Collection(PackageTests.Name)]
public sealed class SetUpTests(PackedCorpus package)
{
    private const string Text = "texts/2025-03-30.txt";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["OldLanguage/OldLanguage.csproj"] = Project("<LangVersion>10</LangVersion>"),
        ["NoSolution/NoSolution.csproj"] = Project("<RootNamespace>$(NoName).Texts</RootNamespace>"),
        ["OwnTopics/OwnTopics.csproj"] = Project(""),
        ["OwnTopics/Topics.cs"] = "namespace OwnTopics; class Topics { }",
        ["OwnFolder/OwnFolder.csproj"] = Project(""),
        ["OwnFolder/Places/Map.cs"] = "namespace OwnFolder.Places; class Map { }",
        ["Basic/Basic.vbproj"] = Project(""),
        ["Functional/Functional.fsproj"] = Project("", "<Compile Include=\"A.fs\" />"),
        ["Functional/A.fs"] = "module A\n",
        ["Zip/Zip.csproj"] = Project("", "<CorpusDocument Include=\"minutes.docx\" />"),
        ["SameName/SameName.csproj"] = Project("<AssemblyName>Corpus</AssemblyName><PackageId>Other</PackageId>"),
        ["Emitted/Emitted.csproj"] = Project(
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>"),
        [Text] = Repository.Summary("2025-03-30"),
    };

    private static readonly string[] Projects = [.. Files.Keys.Where(file => file.EndsWith("proj", StringComparison.Ordinal))];

    [FullFact]
    public async Task What_cannot_work_is_told_in_one_message_what_to_change()
    {
        string folder = package.NewFolder("SetUps");
        ProjectFiles.Write(folder, Files);
        File.WriteAllBytes(Path.Combine(folder, "Zip", "minutes.docx"), [.. "PK"u8, 3, 4, 0, 0, 0, 0]);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "SetUps.slnx"), $"<Solution>{string.Concat(Projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");

        (_, string printed) = await DotNet.TryAsync("dotnet", folder, package.Environment, "build", "SetUps.slnx");

        ILookup<string, BuildMessage> messages = BuildMessage.In(printed).Where(message => message.Severity == "error").ToLookup(message => message.Project);
        Told("OldLanguage", "CORPUS026", "C# 10.0");
        Told("NoSolution", "CORPUS021", "The property RootNamespace is '.Texts', which is no namespace");
        Told("OwnTopics", "CORPUS021", "because 'OwnTopics.Topics' is there already");
        Told("OwnFolder", "CORPUS021", "because 'OwnFolder.Places' is there already");
        Told("Basic", "CORPUS021", "need a C# project, and the language of this one is VB.");
        Told("Functional", "CORPUS021", "need a C# project, and the language of this one is F#.");
        Told("Zip", "CORPUS009", "'.docx' is no format of plain text");
        Told("SameName", "CORPUS021", "The assembly of this project is called Corpus");
        Assert.Empty(messages["Emitted"]);
        Assert.Contains($"({package.HelpPage}#corpus026)", printed, StringComparison.Ordinal);
        Assert.Equal("minutes.docx", messages["Zip"].Single().File);

        void Told(string project, string id, string what)
        {
            Assert.True(messages[project].Count() == 1, $"{project}:\n{printed}");
            BuildMessage message = messages[project].Single();
            Assert.Equal(id, message.Id);
            Assert.Contains(what, message.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>The second build finds the files of the first in the project's own folder.</summary>
    [FullFact]
    public async Task Generated_files_in_the_projects_folder_are_not_compiled_twice()
    {
        string folder = package.NewFolder("Emitted");
        ProjectFiles.Write(folder, Files.Where(file => file.Key is Text || file.Key.StartsWith("Emitted", StringComparison.Ordinal)).ToDictionary());
        string[] build = ["build", "Emitted", "--no-incremental", "-p:TreatWarningsAsErrors=true"];
        await DotNet.RunAsync(folder, package.Environment, build);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "Emitted", "Generated"), "Meetings.g.cs", SearchOption.AllDirectories));
        await DotNet.RunAsync(folder, package.Environment, build);
    }

    private static string Project(string properties, string items = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Corpus" Version="{Repository.Version}" />
            <CorpusDocument Include="../{Text}" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
