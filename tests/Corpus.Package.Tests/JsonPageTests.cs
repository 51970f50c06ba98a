using System.Text.Json;
using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>The programs of docs/json.md, as they stand there; what is published natively is in <see cref="NewProjectTests"/>.</summary>
[Collection(PackageTests.Name)]
public sealed class JsonPageTests(PackedCorpus package)
{
    private static readonly Page Json = Page.At("docs/json.md");

    private static readonly string Reference =
        $"<ItemGroup><PackageReference Include=\"Corpus\" Version=\"{Repository.Version}\" /></ItemGroup>";

    /// <summary>In place of the last line of the application, which waits for others to call it.</summary>
    private const string CallsItself =
        """
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using HttpClient client = new(new HttpClientHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
        foreach (string path in new[] { "/topics", "/meetings/2025-03-30", "/people/Austin/statements", "/meetings/2025",
            "/concordance/peace%20and%20stability", "/keywords/2025", "/meetings/2025-10-29/changes", "/meetings/2023-06-01/changes" })
        {
            using HttpResponseMessage response = await client.GetAsync(path);
            Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        await app.StopAsync();
        """;

    [FullFact]
    public async Task The_first_program_prints_what_the_page_shows()
    {
        string folder = package.NewFolder("JsonPage");
        await PageProgram.AssertPrintsAsync(Json, await PageProgram.RunAsync(package, Json, folder));
        using JsonDocument statements = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "statements.json")));
        Assert.Equal(69, statements.RootElement.GetArrayLength());
    }

    [FullFact]
    public async Task A_web_application_answers_with_meetings_topics_and_statements()
    {
        string program = Json.Block("## In a web application\n\nNothing is to be set up:\n\n```csharp\n");
        string[] answers = await AnswersAsync("JsonWeb", program);

        Assert.Equal(["200", "200", "200", "404", "200", "200", "200", "200"], answers.Select(answer => answer.Split(' ')[0]));
        Assert.Contains("TaiwanStrait", Ids(answers[0]));
        Assert.StartsWith("200 {\"id\":\"2025-03-30\",\"title\":\"Japan-U.S. Defense Ministerial Meeting (Summary)\"", answers[1], StringComparison.Ordinal);
        Assert.Equal(38, Ids(answers[2]).Count());
        Assert.StartsWith("200 {\"phrase\":\"peace and stability\",\"count\":3,\"lines\":[{\"statement\":\"2023-06-01/", answers[4], StringComparison.Ordinal);
        Assert.StartsWith("200 [{\"word\":", answers[5], StringComparison.Ordinal);
        Assert.StartsWith("200 {\"beforeMeetings\":[\"2025-03-30\"],\"afterMeetings\":[\"2025-10-29\"]", answers[6], StringComparison.Ordinal);

        string withContext = program.Replace(
            "WebApplication app = WebApplication.CreateBuilder(args).Build();",
            "WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);\n" +
            Json.Block("add the context of the next section:\n\n```csharp\n") + "WebApplication app = builder.Build();",
            StringComparison.Ordinal);
        Assert.NotEqual(program, withContext);
        Assert.Equal(answers, await AnswersAsync("JsonSlimWeb", withContext, "-p:JsonSerializerIsReflectionEnabledByDefault=false"));
    }

    private async Task<string[]> AnswersAsync(string name, string program, params string[] properties)
    {
        string folder = package.NewFolder(name);
        ProjectFiles.Write(folder, new Dictionary<string, string>
        {
            ["Web.csproj"] = ProjectFiles.Project(Reference).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal),
            ["Program.cs"] = program.Replace("app.Run();", CallsItself, StringComparison.Ordinal),
        });
        Dictionary<string, string> quiet = new(package.Environment) { ["Logging__LogLevel__Default"] = "None" };
        string printed = await DotNet.RunAsync(folder, quiet, ["run", "-p:TreatWarningsAsErrors=true", .. properties]);
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> Ids(string answer)
    {
        using JsonDocument list = JsonDocument.Parse(answer[4..]);
        return [.. list.RootElement.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)];
    }
}
