using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>
/// Lexicons and lists of sources of a size that no one writes come to an end, the work of the generator grows in step with
/// them, and the built-in entries still work.
/// </summary>
[Collection(LargeInput.Name)]
public sealed class LargeLexiconTests
{
    /// <summary>What is repeated without an end is so many hundred characters, ten megabytes in all.</summary>
    private const int Hundred = 100;

    private static readonly int Many = Extent.Of(full: 100_000, usual: 3_000);
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    public static TheoryData<string> Names => ["my-topics.txt", "my-offices.txt", "my-places.txt", "my-countries.txt", "my-verbs.txt", "my-people.txt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Very_many_entries(string name) => AssertIsRead(many => TestFile.Lexicon(name, Entries(many, number =>
        $"Entry {number}\n  {Field(name)} {number}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Very_many_entries_of_one_name(string name) => AssertIsRead(many => TestFile.Lexicon(name, Entries(many, _ =>
        $"Entry\n  {Field(name)}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Very_many_lines_under_one_entry(string name) => AssertIsRead(many => TestFile.Lexicon(name, "Entry\n" + Entries(many, number =>
        $"  {Field(name)} {number}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Megabytes_in_one_line(string name) => AssertIsRead(many => TestFile.Lexicon(name, "Entry\n  " + Field(name) + Repeat(" word", many * Hundred)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Megabytes_of_one_word_as_a_heading(string name) => AssertIsRead(many => TestFile.Lexicon(name, Repeat("x", many * Hundred) + "\n  " + Field(name) + " y\n"));

    [Fact]
    public void Very_many_phrases_that_begin_alike() => AssertIsRead(many => TestFile.Lexicon(
        "my-topics.txt", "Entry\n" + Entries(many, number => $"  The Ministers confirmed that they {number}\n")));

    [Fact]
    public void Very_many_endings() => AssertIsRead(many => TestFile.Lexicon(
        "my-topics.txt", "Entry\n" + Entries(many, number => $"  {new string('t', 1 + (number % 200))}{number}*\n")));

    [Fact]
    public void Very_many_sources() => AssertIsRead(many => TestFile.Sources(Entries(many, number => $"{number}.txt https://example.org/{number}\n")));

    [Fact]
    public void Megabytes_of_address() => AssertIsRead(many => TestFile.Sources("2024-05-02.txt https://example.org/" + Repeat("x", many * Hundred)));

    private static void AssertIsRead(Func<int, TestFile> file)
    {
        TestProject project = TestProject.Empty.WithDocument("2024-05-02.txt", Repository.Summary("2024-05-02.txt"));
        Growth.AssertIsLinear(many => project.With(file(many)));
        using CancellationTokenSource bound = new(Bound);
        using MadeCorpus corpus = MadeCorpus.Of(project.With(file(Many)), bound.Token);

        Meeting meeting = Assert.Single(corpus.Meetings);
        Assert.Equal(["Kihara", "Austin"], meeting.Participants.Select(participant => participant.Person.Name));
        Assert.Contains("DefenseIndustry", meeting.Statements.SelectMany(statement => statement.Topics).Select(topic => topic.Id));
    }

    private static string Field(string name) => name switch
    {
        "my-topics.txt" => "zebra",
        "my-offices.txt" => "country: Japan\n  also: Keeper",
        "my-places.txt" => "country: Japan\n  also: Fort",
        "my-countries.txt" => "code: XX\n  also: Land",
        "my-people.txt" => "family: Entry\n  given: X\n  country: Japan\n  also: Keeper",
        _ => "forms: zebraed",
    };

    private static string Entries(int many, Func<int, string> entry)
    {
        StringBuilder entries = new();
        for (int i = 0; i < many; i++)
        {
            entries.Append(entry(i));
        }

        return entries.ToString();
    }

    private static string Repeat(string part, int length) => new StringBuilder(length).Insert(0, part, length / part.Length).ToString();
}
