using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>
/// What a build prints of texts that are broken, in three projects: Loud has all of them, Quiet has two and has turned
/// their diagnostics down, Bare has switched the built-in lexicon off.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class BrokenDocumentsTests(PackedCorpus package)
{
    private static readonly string Package = $"""<PackageReference Include="Corpus" Version="{Repository.Version}" />""";

    private const string NotUtf8 = "2021-03-16.txt";
    private const byte RightQuoteOfWindows1252 = 0x92;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["Broken.slnx"] = ProjectFiles.Solution("Loud", "Quiet", "Bare"),
        ["Loud/Loud.csproj"] = ProjectFiles.Project(
            $"""
            <ItemGroup>
              {Package}
              <CorpusDocument Include="../texts/*.txt" Exclude="../texts/2025-10-29.txt" />
              <CorpusDocument Include="../texts/2025-10-29.txt" Kind="Dokument" />
              <CorpusDocument Include="{NotUtf8}" />
              <CorpusLexicon Include="offices.txt" />
              <CorpusSources Include="sources.txt" />
            </ItemGroup>
            """),
        ["Loud/Reading.cs"] = "namespace Loud; public static class Reading { public static string Title => Meetings.On20251029.Title!; }",
        ["Loud/offices.txt"] = "Sample Minister\n  country: Japn\n",
        ["Loud/sources.txt"] = "2025-10-29.txt example.org\n2025-10-30.txt https://example.org/\n",
        ["Quiet/Quiet.csproj"] = ProjectFiles.Project(
            $"""
            <PropertyGroup><NoWarn>$(NoWarn);CORPUS007</NoWarn></PropertyGroup>
            <ItemGroup>
              {Package}
              <CorpusDocument Include="../texts/2024-10-19.txt;../texts/2025-03-30.txt" />
            </ItemGroup>
            """),
        ["Quiet/.globalconfig"] = "is_global = true\ndotnet_diagnostic.CORPUS006.severity = warning\n",
        ["Quiet/Nothing.cs"] = "namespace Quiet; public static class Nothing;",
        ["Bare/Bare.csproj"] = ProjectFiles.Project(
            $"""
            <PropertyGroup><CorpusUseBuiltInLexicon>false</CorpusUseBuiltInLexicon></PropertyGroup>
            <ItemGroup>
              {Package}
              <CorpusDocument Include="../texts/2025-10-29.txt" />
            </ItemGroup>
            """),
        ["texts/2023-06-01.txt"] = Break("2023-06-01", "Japan-U.S. Defense Ministerial Meeting (Summary)", ""),
        ["texts/2024-05-01.txt"] = Repository.Summary("2024-05-02"),
        ["texts/2024-10-19.txt"] = Break("2024-10-19", "in Napoli", "in Atlantis"),
        ["texts/2025-03-30.txt"] = Break("2025-03-30", "Defense Minister Nakatani", "Coffee Minister Nakatani"),
        ["texts/2025-10-29.txt"] = Repository.Summary("2025-10-29"),
    };

    [Fact]
    public async Task Each_mistake_is_printed_at_its_place_and_can_be_turned_down()
    {
        string folder = package.NewFolder("Broken");
        ProjectFiles.Write(folder, Files);
        byte[] quoted = [.. "Made for tests\n\nThe Ministers"u8, RightQuoteOfWindows1252, .. " staff met.\n"u8];
        await File.WriteAllBytesAsync(Path.Combine(folder, "Loud", NotUtf8), quoted);

        (int exitCode, string printed) = await DotNet.TryAsync("dotnet", folder, package.Environment, "build", "Broken.slnx", "-c", "Debug");
        IReadOnlyList<BuildMessage> messages = BuildMessage.In(printed);

        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            """
            2021-03-16.txt(3,14): error CORPUS009
            2023-06-01.txt(1,1): warning CORPUS001
            2024-05-01.txt(8,4): error CORPUS004
            2024-10-19.txt(9,144): warning CORPUS007
            2025-03-30.txt(3,1): warning CORPUS028
            2025-03-30.txt(3,14): warning CORPUS006
            2025-10-29.txt(1,1): error CORPUS021
            offices.txt(2,12): error CORPUS012
            sources.txt(1,16): error CORPUS020
            sources.txt(2,1): warning CORPUS022
            """,
            Shown("Loud"));
        Assert.Equal("2025-03-30.txt(3,1): warning CORPUS028\n2025-03-30.txt(3,14): warning CORPUS006", Shown("Quiet"));
        Assert.Contains("2025-10-29.txt(8,16): warning CORPUS006", Shown("Bare"), StringComparison.Ordinal);
        Assert.Contains(messages, message => message.Id == "CORPUS006" && message.Text.Contains("'Coffee Minister'", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Id == "CORPUS021" && message.Text.Contains("'Dokument'", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Id == "CORPUS012" && message.Text.Contains("did you mean 'Japan'?", StringComparison.Ordinal));

        string Shown(string project) => string.Join('\n', messages
            .Where(message => message.Project == project)
            .Select(message => $"{message.File}({message.Line},{message.Column}): {message.Severity} {message.Id}")
            .Order(StringComparer.Ordinal));
    }

    /// <summary>A published text with one part of it replaced wherever it stands.</summary>
    private static string Break(string day, string part, string by)
    {
        string text = Repository.Summary(day);
        Assert.Contains(part, text, StringComparison.Ordinal);
        return text.Replace(part, by, StringComparison.Ordinal);
    }
}
