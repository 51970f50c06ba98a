using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>
/// A consumer with summaries of its own, in four projects: Direct references the package, Away references Direct,
/// AwayWithDocuments references Away and has a document, Reader has documents of every kind and reads them all.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class OwnDocumentsTests(PackedCorpus package)
{
    private static readonly string Package = $"""<PackageReference Include="Corpus" Version="{Repository.Version}" />""";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["Own.slnx"] = ProjectFiles.Solution("Direct", "Away", "AwayWithDocuments", "Reader"),
        ["Direct/Direct.csproj"] = ProjectFiles.Project($"<ItemGroup>{Package}</ItemGroup>"),
        ["Direct/BuiltIn.cs"] = "namespace Direct; public static class BuiltIn { public static int Count => Corpus.Meetings.All.Count(); }",
        ["Away/Away.csproj"] = ProjectFiles.Project("""<ItemGroup><ProjectReference Include="../Direct/Direct.csproj" /></ItemGroup>"""),
        ["Away/Nothing.cs"] = "namespace Away; public static class Nothing { public static int Count => Direct.BuiltIn.Count; }",
        ["AwayWithDocuments/AwayWithDocuments.csproj"] = ProjectFiles.Project(
            """
            <ItemGroup>
              <ProjectReference Include="../Away/Away.csproj" />
              <CorpusDocument Include="texts/*.txt" />
            </ItemGroup>
            """),
        ["AwayWithDocuments/Reading.cs"] =
            "namespace AwayWithDocuments; public static class Reading { public static string Title => Meetings.On20230603.Title!; }",
        ["AwayWithDocuments/texts/2023-06-03.txt"] =
            """
            Japan-U.S.-Australia Defense Ministers' Meeting (Summary)

            June 3, 2023
            Ministry of Defense

            On June 3, Defense Minister Hamada, Defense Secretary Austin and Australian Defence Minister Marles held discussions from 15:00 for approximately 40 minutes at the Ministry of Defense.

            The Ministers confirmed that this text was made for a test.
            """,
        ["Reader/Reader.csproj"] = ProjectFiles.Project(
            $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <CorpusNamespace>Made.For.Tests</CorpusNamespace>
              <CorpusVisibility>public</CorpusVisibility>
            </PropertyGroup>
            <ItemGroup>
              {Package}
              <ProjectReference Include="../AwayWithDocuments/AwayWithDocuments.csproj" />
              <CorpusDocument Include="texts/**/*.txt" />
              <CorpusDocument Include="../shared/*.txt" Link="shared/%(Filename)%(Extension)" Exclude="../shared/2024-08-05.txt" />
              <CorpusDocument Include="../shared/2024-08-05.txt" Kind="Document" />
              <CorpusLexicon Include="words/topics.txt" />
              <CorpusLexicon Include="words/halls.txt" Kind="Places" />
              <CorpusSources Include="sources.txt" />
              <AdditionalFiles Include="texts/deep/2024-06-01.txt" />
            </ItemGroup>
            """),
        ["Reader/Program.cs"] =
            """
            using System.Globalization;
            using Corpus;

            Print(Made.For.Tests.Meetings.All);
            Print(Corpus.Meetings.All.Take(1));
            Console.WriteLine(string.Join(", ", Made.For.Tests.Topics.SampleRanges.Statements.Select(statement => statement.Id)));
            Console.WriteLine(Made.For.Tests.Topics.TaiwanStrait.Statements.Last().Text);
            Console.WriteLine(AwayWithDocuments.Reading.Title);
            Console.WriteLine(Away.Nothing.Count);
            Console.WriteLine(BothAtOnce.CountRows());

            static void Print(IEnumerable<Meeting> meetings)
            {
                foreach (Meeting meeting in meetings)
                {
                    Console.WriteLine(string.Join(
                        " | ",
                        meeting.Id,
                        meeting.Format?.ToString() ?? "none",
                        meeting.Place is { } place ? $"{place.Name}, {place.City}, {place.Country?.Code}, {place.TimeZoneId}" : "none",
                        meeting.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "none",
                        meeting.Duration?.TotalMinutes.ToString(CultureInfo.InvariantCulture) ?? "none",
                        string.Join(", ", meeting.Participants.Select(participant => participant.Person.Name)),
                        meeting.Statements.Count(),
                        meeting.Source.Url?.ToString() ?? "none"));
                }
            }
            """,
        ["Reader/BothAtOnce.cs"] =
            $$"""
            internal static class BothAtOnce
            {
                public static int CountRows()
                {
            {{Page.Readme.Block("### Both at once\n\n```csharp\n").Replace("MyProject", "Made.For.Tests", StringComparison.Ordinal)}}
                    return System.Text.Json.JsonDocument.Parse(File.ReadAllText("strait.json")).RootElement.GetArrayLength();
                }
            }
            """,
        ["Reader/words/topics.txt"] = "Sample ranges\n  sample range*\n",
        ["Reader/words/halls.txt"] = "Sample Hall\n  city: Tokyo\n  country: Japan\n  time zone: Asia/Tokyo\n",
        ["Reader/sources.txt"] = "2024-06-01.txt https://example.org/2024-06-01.html\n",
        ["Reader/texts/deep/2024-06-01.txt"] =
            """
            Japan-Australia Defense Ministerial Meeting (Summary)

            June 1, 2024
            Ministry of Defense

            On June 1, Defense Minister Kihara and Deputy Prime Minister and Minister for Defence Marles held discussions from 10:15 (local time) for approximately 30 minutes at Sample Hall. The summary is as follows.

            The Ministers confirmed that this text was made for a test. The Ministers welcomed the progress on sample ranges across the Taiwan Strait.
            """,
        ["shared/2024-07-02.txt"] =
            """
            Japan-U.S. Defense Ministerial Telephone Conference (Summary)

            July 2, 2024
            Ministry of Defense

            On July 2, Defense Minister Kihara and Defense Secretary Austin held a telephone conference from 21:00 for approximately 20 minutes. The summary is as follows.

            The Ministers confirmed that this text, too, was made for a test.
            """,
        ["shared/2024-08-05.txt"] =
            """
            Joint Statement Made for a Test

            August 5, 2024

            This statement has no opening sentence. It speaks of the Taiwan Strait all the same.
            """,
    };

    private const string Expected =
        """
        2024-06-01 | InPerson | Sample Hall, Tokyo, JP, Asia/Tokyo | 10:15 | 30 | Kihara, Marles | 2 | https://example.org/2024-06-01.html
        2024-07-02 | Telephone | none | 21:00 | 20 | Kihara, Austin | 1 | none
        2024-08-05 | none | none | none | none |  | 2 | none
        2023-06-01 | InPerson | Japan Ministry of Defense, Tokyo, JP, Asia/Tokyo | 09:20 | 75 | Hamada, Austin | 22 | https://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html
        2024-06-01/2
        It speaks of the Taiwan Strait all the same.
        Japan-U.S.-Australia Defense Ministers' Meeting (Summary)
        5
        6

        """;

    [Fact]
    public async Task Documents_of_a_project_are_read_beside_the_built_in_ones_and_only_where_they_are()
    {
        string folder = package.NewFolder("Own");
        ProjectFiles.Write(folder, Files);

        string printed = await DotNet.RunAsync(folder, package.Environment, "build", "Own.slnx", "-c", "Debug");

        Assert.Equal(
            "2024-08-05.txt: warning CORPUS019",
            string.Join('\n', BuildMessage.In(printed).Select(message => $"{message.File}: {message.Severity} {message.Id}")));
        Assert.Empty(ProjectFiles.GeneratedFiles(folder, "Direct"));
        Assert.Empty(ProjectFiles.GeneratedFiles(folder, "Away"));
        Assert.NotEmpty(ProjectFiles.GeneratedFiles(folder, "AwayWithDocuments"));
        Assert.NotEmpty(ProjectFiles.GeneratedFiles(folder, "Reader"));
        Assert.Equal(
            Expected,
            await DotNet.RunAsync(folder, package.Environment, Path.Combine("Reader", "bin", "Debug", "net10.0", "Reader.dll")));
    }
}
