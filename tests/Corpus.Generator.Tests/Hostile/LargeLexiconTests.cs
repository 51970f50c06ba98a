using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Lexicons and lists of sources of a size that no one writes come to an end, and the built-in entries still work.</summary>
[Collection(LargeInput.Name)]
public sealed class LargeLexiconTests
{
    private const int Many = 100_000;

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    public static TheoryData<string> Names => ["my-topics.txt", "my-offices.txt", "my-places.txt", "my-countries.txt", "my-verbs.txt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hundred_thousand_entries(string name) => AssertIsRead(TestFile.Lexicon(name, Entries(number =>
        $"Entry {number}\n  {Field(name)} {number}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hundred_thousand_entries_of_one_name(string name) => AssertIsRead(TestFile.Lexicon(name, Entries(_ =>
        $"Entry\n  {Field(name)}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hundred_thousand_lines_under_one_entry(string name) => AssertIsRead(TestFile.Lexicon(name, "Entry\n" + Entries(number =>
        $"  {Field(name)} {number}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_megabytes_in_one_line(string name) => AssertIsRead(TestFile.Lexicon(name, "Entry\n  " + Field(name) + Repeat(" word", 10_000_000)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_megabytes_of_one_word_as_a_heading(string name) => AssertIsRead(TestFile.Lexicon(name, Repeat("x", 10_000_000) + "\n  " + Field(name) + " y\n"));

    [Fact]
    public void A_hundred_thousand_phrases_that_begin_alike() => AssertIsRead(TestFile.Lexicon(
        "my-topics.txt", "Entry\n" + Entries(number => $"  The Ministers confirmed that they {number}\n")));

    [Fact]
    public void A_hundred_thousand_endings() => AssertIsRead(TestFile.Lexicon(
        "my-topics.txt", "Entry\n" + Entries(number => $"  {new string('t', 1 + (number % 200))}{number}*\n")));

    [Fact]
    public void A_hundred_thousand_sources() => AssertIsRead(TestFile.Sources(Entries(number => $"{number}.txt https://example.org/{number}\n")));

    [Fact]
    public void Ten_megabytes_of_address() => AssertIsRead(TestFile.Sources("2024-05-02.txt https://example.org/" + Repeat("x", 10_000_000)));

    private static void AssertIsRead(TestFile file)
    {
        using CancellationTokenSource bound = new(Bound);
        using MadeCorpus corpus = MadeCorpus.Of(
            TestProject.Empty.WithDocument("2024-05-02.txt", Repository.Summary("2024-05-02.txt")).With(file), bound.Token);

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
        _ => "forms: zebraed",
    };

    private static string Entries(Func<int, string> entry)
    {
        StringBuilder entries = new();
        for (int i = 0; i < Many; i++)
        {
            entries.Append(entry(i));
        }

        return entries.ToString();
    }

    private static string Repeat(string part, int length) => new StringBuilder(length).Insert(0, part, length / part.Length).ToString();
}
