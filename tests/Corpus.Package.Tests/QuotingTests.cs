using Corpus.Package.Tests.Editing;
using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>
/// What a build says of quotations that are not as published, in five projects: Code quotes in C#, Articles is the sample with a fault planted in
/// each of its articles, Away has articles and gets the package through Direct, Page is the folder of articles of docs/quoting.md, and Right is the sample as it is shipped.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class QuotingTests(PackedCorpus package)
{
    private static readonly string Package = $"""<PackageReference Include="Corpus" Version="{Repository.Version}" />""";

    private const string Articles = """<ItemGroup><CorpusQuoting Include="articles/**/*.md;articles/**/*.txt" /></ItemGroup>""";

    private static readonly Page Quoting = Page.At("docs/quoting.md");

    private static readonly Dictionary<string, string> Files = new()
    {
        ["Quoting.slnx"] = ProjectFiles.Solution("Code", "Articles", "Direct", "Away", "Page", "Right"),
        ["Code/Code.csproj"] = ProjectFiles.Project($"<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup><ItemGroup>{Package}</ItemGroup>"),
        ["Code/Program.cs"] =
            """
            using Corpus;

            Quotation line = Meetings.On20250330.Quote("the importance of peace and security across the Taiwan Strait");
            Console.WriteLine(line.Cite());
            """,
        ["Articles/Articles.csproj"] = ProjectFiles.Project($"<ItemGroup>{Package}</ItemGroup>{Articles}"),
        ["Away/Away.csproj"] = ProjectFiles.Project($"<ItemGroup><ProjectReference Include=\"../Direct/Direct.csproj\" /></ItemGroup>{Articles}"),
        ["Away/articles/away.md"] = "They “reiterated the importance of war and stability across the Taiwan Strait” (corpus:2023-06-01).\n",
        ["Direct/Direct.csproj"] = ProjectFiles.Project($"<ItemGroup>{Package}</ItemGroup>"),
        ["Direct/Nothing.cs"] = "namespace Direct; public static class Nothing { public static int Count => Corpus.Meetings.All.Count; }",
        ["Page/Page.csproj"] = "<Project" + Quoting.Block("```xml\n<Project").Replace("Version=\"*\"", $"Version=\"{Repository.Version}\"", StringComparison.Ordinal),
        ["Page/articles/strait.md"] = Quoting.Block("```markdown\n"),
        ["Page/articles/exempt.md"] = Quoting.Block("```markdown\nA first draft"),
        ["Right/Right.csproj"] = ProjectFiles.Project($"<ItemGroup>{Package}</ItemGroup>{Articles}"),
    };

    [Fact]
    public async Task A_build_fails_at_each_quotation_that_is_not_as_published()
    {
        string folder = package.NewFolder("Quoting");
        ProjectFiles.Write(folder, Files);
        ProjectFiles.Write(folder, Sample("Right", static text => text));
        ProjectFiles.Write(folder, Sample("Articles", static text => text
            .Replace("military situation around Taiwan", "political situation around Taiwan", StringComparison.Ordinal)
            .Replace("including nuclear", "excluding nuclear", StringComparison.Ordinal)));

        (int exitCode, string printed) = await DotNet.TryAsync("dotnet", folder, package.Environment, "build", "Quoting.slnx", "-c", "Debug");
        IReadOnlyList<BuildMessage> messages = BuildMessage.In(printed);

        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            [
                "away.md(1,7): error CORPUS101 Away",
                "notes.txt(3,117): error CORPUS101 Articles",
                "Program.cs(3,44): error CORPUS101 Code",
                "strait.md(1,16): error CORPUS101 Page",
                "taiwan-strait.md(12,3): error CORPUS101 Articles",
            ],
            messages.OrderBy(message => message.File, StringComparer.OrdinalIgnoreCase).Select(message => $"{message.File}({message.Line},{message.Column}): {message.Severity} {message.Id} {message.Project}"));
        Assert.Contains(Shown(messages, "Code", ""), File.ReadAllText(Checkout.PathOf("README.md")), StringComparison.Ordinal);
        Assert.Equal(Shown(messages, "Page", "articles/"), Quoting.Block("```text\narticles/").Insert(0, "articles/"));
    }

    [Fact]
    public async Task An_editor_offers_the_published_words()
    {
        (string title, string code) = await new PackedFixes(package.Content).TakeAsync(
            "class C { object q = Corpus.Meetings.On20250330.Quote(\"the importance of peace and security across the Taiwan Strait\"); }");

        Assert.Equal("Quote as published: \"the importance of peace and stability across the Taiwan Strait\"", title);
        Assert.Equal("class C { object q = Corpus.Meetings.On20250330.Quote(\"the importance of peace and stability across the Taiwan Strait\"); }", code);
    }

    /// <summary>In an article, a text and a lexicon: an editor shows what the analyzers of the package say of a file that is no code, and offers what puts it right.</summary>
    [Theory]
    [InlineData(
        "CorpusQuoting", "strait.md", "They spoke of “the importance of peace and security across the Taiwan Strait” ([March 2025](corpus:2025-03-30)).\n",
        "CORPUS101", "Write 'the importance of peace and stability across the Taiwan Strait'", "strait.md", "security", "stability")]
    [InlineData(
        "CorpusQuoting", "strait.txt", "“the peaceful resolution of cross-Strait issues” (corpus:2025-10-29)\n",
        "CORPUS103", "Write 'corpus:2023-06-01'", "strait.txt", "2025-10-29", "2023-06-01")]
    [InlineData(
        "CorpusQuoting", "strait.txt", "“the peaceful resolution of cross-Strait matters” (corpus:nnoe)\n",
        "CORPUS104", "Write 'corpus:none'", "strait.txt", "nnoe", "none")]
    [InlineData(
        "CorpusQuoting", "strait.md", "They “emphasized the importance of peace and security across the Taiwan Strait”.\n",
        "CORPUS105", "Write 'emphasized the importance of peace and stability across the Taiwan Strait'", "strait.md", "security", "stability")]
    [InlineData(
        "CorpusDocument", "2024-07-28.txt", "Meeting\n\nOn July 28, Japanese Defense Minster Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.\n\nThe Ministers welcomed progress.\n",
        "CORPUS006", "Write 'Defense Minister'", "2024-07-28.txt", "Minster", "Minister")]
    [InlineData(
        "CorpusDocument", "2024-07-29.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.\n\nThe Ministers welcomed progress.\n",
        "CORPUS004", "Rename the file to '2024-07-28.txt'", "2024-07-28.txt", "", "")]
    [InlineData("CorpusLexicon", "my-offices.txt", "Harbour master\n  contry: Japan\n", "CORPUS011", "Write 'country'", "my-offices.txt", "contry", "country")]
    public async Task An_editor_offers_what_is_right_in_files_that_are_no_code(
        string item, string name, string content, string rule, string title, string rightName, string wrong, string right)
    {
        (string Title, string Name, string Content) taken = await new PackedFixes(package.Content).TakeInFileAsync(item, name, content, rule);

        Assert.Equal((title, rightName, wrong.Length == 0 ? content : content.Replace(wrong, right, StringComparison.Ordinal)), taken);
    }

    /// <summary>A message of another rule is left as it is.</summary>
    [Theory]
    [InlineData("CORPUS101", "stability", "prosperity", "2025-10-29")]
    [InlineData("CORPUS103", "security", "prosperity", "2023-06-01")]
    [InlineData("CORPUS105", "security", "stability", "2025-10-29")]
    public async Task An_editor_puts_all_of_one_rule_right_in_all_articles_at_once(string rule, string sourced, string unsourced, string source)
    {
        Dictionary<string, string> articles = new()
        {
            ["a.md"] = ArticleOf("“", "”", "security", "prosperity", "2025-10-29"),
            ["b.txt"] = ArticleOf("\"", "\"", "security", "prosperity", "2025-10-29"),
        };
        Assert.Equal(
            [("a.md", ArticleOf("“", "”", sourced, unsourced, source)), ("b.txt", ArticleOf("\"", "\"", sourced, unsourced, source))],
            await new PackedFixes(package.Content).TakeAllInArticlesAsync(articles, rule));
    }

    private static string ArticleOf(string open, string close, string sourced, string unsourced, string source) =>
        $"""
        They spoke of {open}the importance of peace and {sourced} across the Taiwan Strait{close} (corpus:2025-03-30).

        They {open}emphasized the importance of peace and {unsourced} across the Taiwan Strait{close}.

        They spoke of {open}the peaceful resolution of cross-Strait issues{close} (corpus:{source}), and
        {open}emphasized the importance of peace and {sourced} across the Taiwan Strait{close} (corpus:2025-03-30).

        """;

    [Fact]
    public async Task An_editor_puts_all_quotations_of_a_file_of_code_right_at_once()
    {
        const string Code = "class C { object a = Corpus.Meetings.On20250330.Quote(\"peace and security across the Taiwan Strait\"), b = Corpus.Meetings.Corpus.Quote(\"emphasized the importance of peace and security across the Taiwan Strait\"); }";
        Assert.Equal(Code.Replace("security", "stability", StringComparison.Ordinal), await new PackedFixes(package.Content).TakeAllAsync(Code, "CORPUS101"));
    }

    /// <summary>The message of a project as a page shows it: without the address of its rule.</summary>
    private static string Shown(IReadOnlyList<BuildMessage> messages, string project, string folder)
    {
        BuildMessage one = messages.Single(message => message.Project == project);
        return $"{folder}{one.File}({one.Line},{one.Column}): {one.Severity} {one.Id}: {one.Text[..one.Text.LastIndexOf(" (file:", StringComparison.Ordinal)]}\n";
    }

    private static Dictionary<string, string> Sample(string project, Func<string, string> change) =>
        Directory.GetFiles(Checkout.PathOf("samples/Articles/articles")).ToDictionary(
            path => $"{project}/articles/{Path.GetFileName(path)}", path => change(File.ReadAllText(path)));
}
