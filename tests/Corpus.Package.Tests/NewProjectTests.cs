using System.Runtime.InteropServices;
using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>A new project, <c>dotnet add package Corpus</c>, and a program that reads all five meetings.</summary>
[Collection(PackageTests.Name)]
public sealed class NewProjectTests(PackedCorpus package)
{
    private const string Program =
        """
        using System.Globalization;
        using System.Linq;
        using Corpus;

        foreach (Meeting meeting in Meetings.All)
        {
            string[] cells =
            [
                meeting.Id,
                meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                meeting.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none",
                meeting.Place?.Name ?? "none",
                meeting.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "none",
                meeting.Duration?.TotalMinutes.ToString(CultureInfo.InvariantCulture) ?? "none",
                string.Join(", ", meeting.Participants.Select(participant => participant.Person.Name)),
                meeting.Sections.Count(section => section.Number is not null).ToString(CultureInfo.InvariantCulture),
                meeting.Sections.SelectMany(section => section.Blocks).OfType<Item>().Count().ToString(CultureInfo.InvariantCulture),
                meeting.Statements.Count().ToString(CultureInfo.InvariantCulture),
            ];
            System.Console.WriteLine(string.Join(" | ", cells));
        }

        System.Console.WriteLine(Meetings.On20241019.Statements.First().Text);
        System.Console.WriteLine(string.Join(", ", People.Hegseth.Offices.Select(office => office.Title)));
        """;

    /// <summary>Held, published, at, start, minutes, people, numbered sections, items and statements, as the texts say.</summary>
    private const string Expected =
        """
        2023-06-01 | 2023-06-01 | 2023-06-01 | Japan Ministry of Defense | 09:20 | 75 | Hamada, Austin | 3 | 0 | 22
        2024-05-02 | 2024-05-02 | 2024-05-03 | Hawaii | 11:53 | 45 | Kihara, Austin | 0 | 0 | 9
        2024-10-19 | 2024-10-19 | 2024-10-19 | Napoli | 13:45 | 35 | Nakatani, Austin | 0 | 0 | 8
        2025-03-30 | 2025-03-30 | none | Ministry of Defense | 09:50 | 85 | Nakatani, Hegseth | 4 | 4 | 14
        2025-10-29 | 2025-10-29 | 2025-10-29 | Ministry of Defense | 10:25 | 60 | Koizumi, Hegseth | 3 | 4 | 16
        The Ministers affirmed that they will work together to further reinforce the Alliance capabilities to deter and respond, such as the effective operation of counterstrike capabilities, the upgrading of respective command and control frameworks and expansion of bilateral presence in the southwestern region of Japan.
        Defense Secretary, War Secretary

        """;

    [Fact]
    public async Task A_new_project_reads_the_five_meetings_and_prints_what_the_README_shows()
    {
        string folder = await NewConsoleAsync("Reading");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);
        Assert.Equal(Expected, await DotNet.RunAsync(folder, package.Environment, "run", "-c", "Release", "-p:TreatWarningsAsErrors=true"));

        PageProgram.Write(folder, Page.Readme);
        await PageProgram.AssertPrintsAsync(Page.Readme, PageProgram.Outputs(await DotNet.RunAsync(folder, package.Environment, "run", "-c", "Release")));
        await PageProgram.AssertPrintsAsync(Page.Readme, PageProgram.Outputs(await DotNet.RunAsync(folder, InThailand(), "run", "-c", "Release", "--no-build")));
    }

    [FullFact]
    public async Task A_trimmed_program_reads_the_five_meetings()
    {
        string folder = await NewConsoleAsync("Trimmed");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);

        Assert.Equal(Expected, await PublishAndRunAsync(folder, "trimmed", "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false", "-p:TreatWarningsAsErrors=true"));
        Assert.Equal(Expected, await RunAsync(folder, Path.Combine("bin", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier)));
    }

    [FullFact]
    public async Task The_oldest_runtime_reads_the_five_meetings()
    {
        string folder = await NewConsoleAsync("Net8");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);
        string project = Path.Combine(folder, "Reading.csproj");
        await File.WriteAllTextAsync(project, (await File.ReadAllTextAsync(project)).Replace("net10.0", "net8.0", StringComparison.Ordinal));

        Assert.Equal(Expected, await PublishAndRunAsync(folder, "net8", "-p:TreatWarningsAsErrors=true"));
    }

    [FullFact]
    public async Task A_native_program_reads_the_five_meetings_and_writes_them_as_JSON()
    {
        string page = Page.At("docs/json.md").Block("whatever holds them:\n\n```csharp\n");
        string json = page[page.IndexOf("Console.", StringComparison.Ordinal)..].Replace("Console.", "System.Console.", StringComparison.Ordinal);
        string folder = await NewConsoleAsync("Native");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), $"using System.Text.Json;\n{Program}\n{json}");

        string printed = await PublishAndRunAsync(folder, "native", "-p:PublishAot=true", "-p:TrimmerSingleWarn=false", "-p:TreatWarningsAsErrors=true");
        Assert.StartsWith(Expected, printed, StringComparison.Ordinal);
        string[] written = printed[Expected.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"id\":\"Austin\",\"name\":\"Austin\",\"givenName\":null", written[0], StringComparison.Ordinal);
        Assert.Equal(16, System.Text.Json.Nodes.JsonNode.Parse(written[1])!.AsArray().Count);
        Assert.StartsWith("{\"id\":\"2025-03-30\",\"title\":", written[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"beforeMeetings\":[\"2025-03-30\"],\"afterMeetings\":[\"2025-10-29\"],\"changes\":[{\"kind\":", written[3], StringComparison.Ordinal);
        Assert.Equal(printed, await DotNet.RunAsync(folder, package.Environment, "run", "-c", "Release"));
    }

    /// <summary>Where the year is another one, and a clock is written with a full stop.</summary>
    private Dictionary<string, string> InThailand() => new(package.Environment) { ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = "th_TH.UTF-8" };

    /// <summary>A new console project called Reading, with the package, as the README says.</summary>
    private async Task<string> NewConsoleAsync(string name)
    {
        string folder = package.NewFolder(name);
        await DotNet.RunAsync(folder, package.Environment, "new", "console", "--framework", "net10.0", "--name", "Reading", "--output", ".");
        await DotNet.RunAsync(folder, package.Environment, "add", "package", "Corpus");
        return folder;
    }

    /// <summary>The published program brings its own runtime, so it runs where no .NET is installed, and so does what it was made of.</summary>
    private async Task<string> PublishAndRunAsync(string folder, string output, params string[] properties)
    {
        string printed = await DotNet.RunAsync(
            folder,
            package.Environment,
            ["publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", output, .. properties]);
        Assert.DoesNotContain("warning", printed, StringComparison.OrdinalIgnoreCase);

        return await RunAsync(folder, output);
    }

    private static async Task<string> RunAsync(string folder, string output)
    {
        (int exitCode, string read) = await DotNet.TryAsync(Path.Combine(folder, output, "Reading"), folder, NoDotNet);
        Assert.True(exitCode == 0, read);
        return read;
    }

    private static readonly IReadOnlyDictionary<string, string> NoDotNet = new Dictionary<string, string>
    {
        ["DOTNET_ROOT"] = "/nonexistent",
    };
}
