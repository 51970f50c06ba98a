using System.Globalization;
using Corpus.Analyzers.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests.Quotations;

/// <summary>What C# quotes of a meeting is what its text has, or does not compile.</summary>
public sealed class QuotedConstantsTests
{
    private const string Strait = "the importance of peace and stability across the Taiwan Strait";

    [Theory]
    [InlineData($"Meetings.On20250330.Quote(\"{Strait}\")")]
    [InlineData($"Meetings.Corpus.Quote(\"{Strait}\")")]
    [InlineData("Meetings.On20250330.Quote(\"the importance of […] stability across the Taiwan Strait\")")]
    [InlineData("Meetings.On20250330.Quote(@\"the importance of peace and stability across the Taiwan Strait\")")]
    [InlineData("Meetings.On20250330.Quote(\"the importance of peace \" + \"and stability across the Taiwan Strait\")")]
    public async Task What_is_as_published_has_no_message(string quotation) => Assert.Empty(await Messages(quotation));

    [Theory]
    [InlineData("Meetings.On20250330.Quote(\"the importance of peace and security across the Taiwan Strait\")")]
    [InlineData("Meetings.Corpus.Quote(\"reiterated the importance of peace and security across the Taiwan Strait\")")]
    [InlineData("Meetings.Latest.Quote(\"the importance of peace and security across the Taiwan Strait\")", "CORPUS102")]
    [InlineData("Meetings.On20251029.Quote(\"the peaceful resolution of cross-Strait issues\")", "CORPUS103")]
    [InlineData("Meetings.On20250330.Quote(\"the moon is made of green cheese\")", "CORPUS102")]
    [InlineData("Meetings.Corpus.Quote(\"the moon is made of green cheese\")", "CORPUS102")]
    [InlineData("Meetings.On20250330?.Quote(\"the importance of peace and security across the Taiwan Strait\")!")]
    [InlineData("Meetings.Corpus.Quote(\"\")", "CORPUS106")]
    [InlineData("Meetings.On20250330.Quote(\" … \")", "CORPUS106")]
    public async Task What_is_not_as_published_is_an_error(string quotation, string rule = "CORPUS101")
    {
        string message = Assert.Single(await Messages(quotation));
        Assert.Contains($"error {rule}: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_stands_at_the_words_and_has_the_right_ones() => Assert.Equal(
        ["Program.cs(2,51): error CORPUS101: not as published: line 13 of 2025-03-30.txt has \"the importance of peace and stability across the Taiwan Strait\""],
        (await AnalyzedProject.Of("class C { Quotation q = Meetings.On20250330.Quote(\"the importance of peace and security across the Taiwan Strait\"); }").AnalyzeAsync()).Lines());

    [Fact]
    public async Task Behind_the_rarer_line_ends_too_the_message_stands_at_the_words() => Assert.StartsWith(
        "Program.cs(5,51): error CORPUS101: ",
        Assert.Single((await AnalyzedProject.Of("// a\u2028// b\u0085// c\u2029class C { Quotation q = Meetings.On20250330.Quote(@\"the importance of peace\u2028and security across the Taiwan Strait\"); }").AnalyzeAsync()).Lines()),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_no_lookup_names_is_left_to_run_time() => Assert.Empty(await AnalyzedProject.Of(
        "class C { void M(Meeting m, string words) { m.Quote(\"no such words at all\"); Meetings.On20250330.Quote(words); Meetings.All[0].Quote(\"no such words at all\"); } }").AnalyzeAsync());

    [Theory]
    [InlineData("class C { void M() => Show(\"{0}\"); void Show([Quoted] string words) { } }")]
    [InlineData("class C { void M(bool b) => Show(b ? \"{0}\" : null!); void Show([Quoted] string words) { } }")]
    [InlineData("class C { void M(int i) => Show(i switch { 1 => \"{0}\", _ => \"peace and stability across the Taiwan Strait\" }); void Show([Quoted] string words) { } }")]
    [InlineData("class C { void M(string? s) => Show(s ?? \"{0}\"); void Show([Quoted] string words) { } }")]
    [InlineData("class C { [Quoted] string? words; void M() { words ??= \"{0}\"; } }")]
    [InlineData("class C { void Show([Quoted] string words = \"{0}\") { } }")]
    [InlineData("class C { [Quoted] string Words = \"{0}\"; }")]
    [InlineData("class C { [Quoted] string Words { get; } = \"{0}\"; }")]
    [InlineData("class C { [Quoted] public string? Words { get; set; } static C Make() => new C { Words = \"{0}\" }; }")]
    [InlineData("class C { [Quoted] string? words; void M() { words = \"{0}\"; } }")]
    [InlineData("class C([Quoted] string words) { static C Make() => new(\"{0}\"); string W => words; }")]
    [InlineData("record R([Quoted] string Words) { static R Make() => new R(Words: \"{0}\"); }")]
    [InlineData("class C { const string Words = \"{0}\"; void M() => Show(Words); void Show([Quoted] string words) { } }")]
    [InlineData("class C { [Quoted] string Words => \"{0}\"; }")]
    [InlineData("class C { [Quoted] string Words { get => \"{0}\"; } }")]
    [InlineData("class C { bool b; [Quoted] string Words { get { return b ? \"{0}\" : \"\" + Words; } } }")]
    [InlineData("class C { void M() => Show(1, \"peace and stability across the Taiwan Strait\", \"{0}\"); void Show(int i, [Quoted] params string[] words) { } }")]
    [InlineData("class C { void M() => Show(\"{0}\"); void Show([Quoted] params System.Collections.Generic.IEnumerable<string> words) { } }")]
    [InlineData("class C { void M() => Show(new[] { \"{0}\" }); void Show([Quoted] params string[] words) { } }")]
    [InlineData("class C { void M() => Show([\"{0}\"]); void Show([Quoted] params string[] words) { } }")]
    [InlineData("record R([property: Quoted] string Words) { static R Make() => new R(\"{0}\"); }")]
    [InlineData("record R([property: Quoted] string Words = \"{0}\");")]
    [InlineData("record R([property: Quoted] string Words) { static R Make(R r) => r with { Words = \"{0}\" }; }")]
    [InlineData("record struct R([property: Quoted] string Words) { static R Make() => new(\"{0}\"); }")]
    public async Task What_is_marked_quoted_is_checked(string code)
    {
        Assert.Empty(await AnalyzedProject.Of(code.Replace("{0}", Strait, StringComparison.Ordinal)).AnalyzeAsync());
        string message = Assert.Single((await AnalyzedProject.Of(code.Replace("{0}", "peace and security across the Taiwan Strait and the sea", StringComparison.Ordinal)).AnalyzeAsync()).Lines());
        Assert.Contains("error CORPUS101: ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class C { [Quoted] string Words { get { System.Func<string> other = () => \"{0}\"; return other(); } } }")]
    [InlineData("class C { [Quoted] string Words { get { return Other(); string Other() => \"{0}\"; } } }")]
    [InlineData("record R([property: Quoted] string Words, string Other) { static R Make() => new R(null!, \"{0}\"); }")]
    [InlineData("class C { [Quoted] string Words { set { string other = \"{0}\"; } } }")]
    public async Task What_is_not_marked_is_nobodys_business(string code) => Assert.Empty(
        await AnalyzedProject.Of(code.Replace("{0}", "peace and security across the Taiwan Strait and the sea", StringComparison.Ordinal)).AnalyzeAsync());

    [Theory]
    [InlineData("class C\n{\n#pragma warning disable CORPUS101 // An earlier draft.\n    object q = Meetings.On20250330.Quote(\"{0}\");\n#pragma warning restore CORPUS101\n}")]
    [InlineData("class C { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Corpus\", \"CORPUS101\", Justification = \"An earlier draft.\")] object M() => Meetings.On20250330.Quote(\"{0}\"); }")]
    public async Task One_quotation_is_exempt_as_from_any_analyzer(string code) => Assert.Empty(
        await AnalyzedProject.Of(code.Replace("{0}", "the importance of peace and security across the Taiwan Strait", StringComparison.Ordinal)).AnalyzeAsync());

    [Fact]
    public async Task The_texts_of_the_project_are_quoted_too()
    {
        AnalyzedProject project = AnalyzedProject.Of(
            "class C { object a = Mine.Meetings.On20240728.Quote(\"welcomed the marvellous progress\"), b = Mine.Meetings.Corpus.Quote(\"welcomed the splendid and marvellous regress of work\"); }")
            .With("CorpusDocument", "2024-07-28.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.\n\nThe Ministers welcomed the marvellous progress of work.\n")
            .WithLexicon();

        string message = Assert.Single((await project.AnalyzeAsync()).Lines());
        Assert.StartsWith("Program.cs(2,121): error CORPUS102: Nothing like 'welcomed the splendid", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_files_of_one_name_the_message_says_which_it_means_and_no_fix_leads_in_a_circle()
    {
        AnalyzedProject project = AnalyzedProject.Of("class C { object a = Corpus.Meetings.On20251029.Quote(\"The Ministers welcomed the marvellous progress of work\"), b = Mine.Meetings.On20250330.Quote(\"The Ministers exchanged candid views on increasingly severe security situation\"); }")
            .With("CorpusDocument", "2025-03-30.txt", "Meeting\n\nOn March 30, Japanese Defense Minister Nakatani and U.S. Secretary of Defense Hegseth held a meeting in Tokyo.\n\nThe Ministers welcomed the marvellous progress of work.\n")
            .WithLexicon();

        Diagnostic[] found = [.. (await project.AnalyzeAsync()).OrderBy(one => one.Location.SourceSpan.Start)];

        Assert.Equal(["CORPUS103", "CORPUS103"], found.Select(one => one.Id));
        Assert.Contains("line 5 of 2025-03-30.txt has it", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("line 11 of the built-in 2025-03-30.txt has it", found[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.All(found, one => Assert.Empty(one.Properties));
    }

    private static async Task<IEnumerable<string>> Messages(string quotation) =>
        (await AnalyzedProject.Of($"class C {{ Quotation q = {quotation}; }}").AnalyzeAsync()).Lines();
}
