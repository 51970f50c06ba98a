using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>
/// Documents of a size that no summary has come to an end, from the file to what is read at run time, and the work of the
/// generator grows in step with them. The bound is no measure of speed: what does not come to an end is cut off there.
/// </summary>
[Collection(LargeInput.Name)]
public sealed class LargeDocumentTests
{
    /// <summary>Of a line's length: what is repeated without an end is so many hundred characters, ten megabytes in all.</summary>
    private const int Hundred = 100;

    private const string Title = "Made for tests\n\n";
    private const string Opening =
        "On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions from 11:53 in Hawaii. The summary is as follows.\n\n";

    private static readonly int Many = Extent.Of(full: 100_000, usual: 3_000);
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(10);

    public static TheoryData<string> Parts =>
    [
        "The Ministers confirmed that DICAS and the U.S. Forces, etc. work in Okinawa. ",
        "The Ministers confirmed, and confirmed ",
        "and confirmed the meeting on May 2, 2024, in China, ",
        "x",
        "\"",
        "\\",
        "\u202E",
        "Forum on Acquisition (FOA), ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Megabytes_in_one_line(string part) => Assert.NotNull(Made(many => Title + Opening + Repeat(part, many * Hundred)));

    [Fact]
    public void Megabytes_of_title() => Assert.NotNull(Made(many => Repeat("Meeting ", many * Hundred) + "\n\n" + Opening));

    [Fact]
    public void Very_many_lines() => Assert.Equal(
        Many, Made(many => Title + Opening + Lines(many, i => $"The Ministers confirmed item {i}.\n")).Statements.Length);

    [Fact]
    public void Very_many_headings() => Assert.Equal(
        Many, Made(many => Title + Opening + Lines(many, i => $"{i + 1}. Regional affairs\n\nThe Ministers met.\n\n")).Sections.Length);

    [Fact]
    public void Very_many_headings_each_of_its_own() => Assert.Equal(
        Many, Made(many => Title + Opening + Lines(many, i => $"{i + 1}. Affairs of {i}\n\nThe Ministers met.\n\n")).Sections.Length);

    [Fact]
    public void Very_many_items() => Assert.Equal(
        Many, Made(many => Title + Opening + "1. Overview\n\nThe key points are as follows:\n\n" + Lines(many, i => $"- ({i + 1}) To work on {i}\n")).Statements.Length);

    [Fact]
    public void Very_many_items_without_a_number() => Assert.Equal(
        Many, Made(many => Title + Opening + "1. Overview\n\nThe key points are as follows:\n\n" + Lines(many, _ => "• To work on it\n")).Statements.Length);

    [Fact]
    public void Very_many_terms() => Assert.Single(
        Made(many => Title + Opening + "The Ministers confirmed " + Lines(many, i => $"the Alpha Beta Gamma {Letters(i)} (ABG{Letters(i)}), ")).Statements);

    [Fact]
    public void Very_many_long_forms_of_a_term() => Assert.Single(
        Made(many => Title + Opening + "The Ministers confirmed " + Lines(many, i => $"the Alpha{Letters(i)} Beta Gamma (ABG), ")).Statements);

    [Fact]
    public void Very_many_participants_of_whom_a_hundred_are_read()
    {
        static string Content(int many) => OpeningOf(many, i => $"Australian Defence Minister N{Letters(i).ToLowerInvariant()}") + "The Ministers met.";

        Meeting meeting = Made(Content, out ImmutableArray<Diagnostic> found);

        Assert.Equal(
            ["Austin", .. Enumerable.Range(0, 99).Select(i => $"N{Letters(i).ToLowerInvariant()}")],
            meeting.Participants.Select(participant => participant.Person.Name));
        Diagnostic warning = Assert.Single(found, one => one.Id == "CORPUS017");
        Assert.Contains(found, one => one.Id == "CORPUS028");
        Assert.False(meeting.AreParticipantsComplete);
        Assert.Contains("only the first 100 participants are read", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(
            Content(Many).IndexOf($"Australian Defence Minister N{Letters(99).ToLowerInvariant()}", StringComparison.Ordinal),
            warning.Location.SourceSpan.Start);
    }

    [Fact]
    public void Very_many_who_are_only_named_beside_a_meeting()
    {
        Meeting meeting = Made(many => Title + "On May 2, Defense Minister Kihara and Defense Secretary Austin met in Hawaii and invited "
            + Lines(many, i => $"Australian Defence Minister N{Letters(i).ToLowerInvariant()}, ") + "to Japan.\n\nThe Ministers met.");

        Assert.Equal(["Kihara", "Austin"], meeting.Participants.Select(participant => participant.Person.Name));
        Assert.True(meeting.AreParticipantsComplete);
    }

    /// <summary>An office has one holder: who has the same office and name is the same person, named again.</summary>
    [Fact]
    public void Very_many_participants_of_one_office_and_name()
    {
        Meeting meeting = Made(
            many => OpeningOf(many, _ => "Australian Defence Minister John Kihara") + "The Ministers met.",
            out ImmutableArray<Diagnostic> found);

        Assert.Equal(
            [("Austin", null), ("Kihara", "John")],
            meeting.Participants.Select(participant => (participant.Person.Name, participant.Person.GivenName)));
        Assert.Single(found, one => one.Id == "CORPUS017");
    }

    /// <summary>
    /// Of a second "Defense Minister" neither text nor title says of which country: left out and reported, never guessed.
    /// </summary>
    [Fact]
    public void Very_many_participants_whose_country_nothing_says()
    {
        Meeting meeting = Made(
            many => OpeningOf(many, i => $"Defense Minister N{Letters(i).ToLowerInvariant()}") + "The Ministers met.", out ImmutableArray<Diagnostic> found);

        Assert.Equal(["Austin", $"N{Letters(0).ToLowerInvariant()}"], meeting.Participants.Select(participant => participant.Person.Name));
        Assert.Equal(98 + 1, found.Count(diagnostic => diagnostic.Id == "CORPUS017"));
    }

    [Fact]
    public void Very_many_participants_whom_each_of_many_statements_would_name()
    {
        Meeting meeting = Made(many =>
            OpeningOf(Math.Min(many, 98), i => $"Australian Defence Minister N{Letters(i).ToLowerInvariant()}") + Repeat("The Ministers met.\n\n", many));

        Assert.Equal((100, Many / 20), (meeting.Participants.Length, meeting.Statements.Length));
        Assert.Equal(meeting.Participants.Select(participant => participant.Person), meeting.Statements[^1].Speakers);
    }

    [Fact]
    public void Very_many_NULs()
    {
        using MadeCorpus corpus = Run(many => new string('\0', many));
        Assert.Equal("CORPUS009", corpus.Diagnostics.First().Id);
    }

    [Fact]
    public void Very_many_line_ends_and_nothing_else()
    {
        using MadeCorpus corpus = Run(many => new string('\r', many));
        Assert.Equal("CORPUS009", Assert.Single(corpus.Diagnostics).Id);
    }

    private static Meeting Made(Func<int, string> content) => Made(content, out _);

    private static Meeting Made(Func<int, string> content, out ImmutableArray<Diagnostic> found)
    {
        using MadeCorpus corpus = Run(content);
        found = corpus.Diagnostics;
        Meeting meeting = Assert.Single(corpus.Meetings);
        SourceRules.AssertEveryCharacterIsAccountedFor(Assert.Single(corpus.Parsed), content(Many));
        ReadBackRules.AssertIsReadBack(Assert.Single(corpus.Linked), meeting);
        Assert.Distinct(meeting.Statements.Select(statement => statement.Id));
        return meeting;
    }

    private static MadeCorpus Run(Func<int, string> content)
    {
        Growth.AssertIsLinear(Project);
        using CancellationTokenSource bound = new(Bound);
        return MadeCorpus.Of(Project(Many), bound.Token);

        TestProject Project(int many) => TestProject.Empty.WithDocument("2024-05-02.txt", content(many));
    }

    private static string OpeningOf(int many, Func<int, string> participant) =>
        Title + "On May 2, Defense Secretary Austin met with " + Lines(many, i => participant(i) + " and ") + "Defense Minister Kishi in Hawaii.\n\n";

    private static string Lines(int many, Func<int, string> line)
    {
        StringBuilder lines = new();
        for (int i = 0; i < many; i++)
        {
            lines.Append(line(i));
        }

        return lines.ToString();
    }

    /// <summary>A number in capital letters, all of one length.</summary>
    private static string Letters(int number) =>
        string.Concat(number.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'A')));

    private static string Repeat(string part, int length) => new StringBuilder(length).Insert(0, part, length / part.Length).ToString();
}
