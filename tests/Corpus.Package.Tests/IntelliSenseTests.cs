using System.Collections.Immutable;
using Corpus.Package.Tests.Editing;
using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>What an editor shows of the packed library: exploring it needs no page of documentation.</summary>
[Collection(PackageTests.Name)]
public sealed class IntelliSenseTests(PackedCorpus package)
{
    [Fact]
    public async Task Behind_Meetings_stand_the_five_in_the_order_of_their_days()
    {
        ImmutableArray<CompletionEntry> entries = await BehindAsync("Meetings.");

        Assert.Equal(
            ["On20230601", "On20240502", "On20241019", "On20250330", "On20251029"],
            entries.Select(entry => entry.Name).Where(name => name.StartsWith("On2", StringComparison.Ordinal)));
        AssertOffered(["All", "At", "Between", "ById", "InYear", "Latest", "On", "TryGet", "With"], entries);
    }

    [Theory]
    [InlineData("On20230601", "2023-06-01", "Japan Ministry of Defense", "Hamada", "Austin", "09:20", "75 minutes")]
    [InlineData("On20240502", "2024-05-02", "Hawaii", "Kihara", "Austin", "11:53", "45 minutes")]
    [InlineData("On20241019", "2024-10-19", "Napoli", "Nakatani", "Austin", "13:45", "35 minutes")]
    [InlineData("On20250330", "2025-03-30", "Ministry of Defense", "Nakatani", "Hegseth", "09:50", "85 minutes")]
    [InlineData("On20251029", "2025-10-29", "Ministry of Defense", "Koizumi", "Hegseth", "10:25", "60 minutes")]
    public async Task The_tooltip_of_a_meeting_says_when_where_and_who(string meeting, params string[] said)
    {
        string description = Description(await BehindAsync("Meetings."), meeting);

        Assert.All(said, words => Assert.Contains(words, description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_a_meeting_stand_its_sections_and_what_is_known_of_it()
    {
        ImmutableArray<CompletionEntry> entries = await BehindAsync("Meetings.On20250330.");

        AssertOffered(
            [
                "Overview", "RegionalSecurityEnvironment", "FurtherStrengtheningTheAllianceCapabilitiesToDeterAndRespond",
                "RealignmentOfUSForcesEtc", "Date", "Duration", "Participants", "Place", "Sections", "StartTime", "Statements",
            ],
            entries);
        Assert.Contains(
            "The Ministers exchanged candid views on increasingly severe security situation in the Indo-Pacific.",
            Description(entries, "RegionalSecurityEnvironment"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_People_stand_the_ministers_with_their_offices_and_meetings()
    {
        ImmutableArray<CompletionEntry> entries = await BehindAsync("People.");

        Assert.Equal(
            ["Austin", "Hamada", "Hegseth", "Kihara", "Koizumi", "Nakatani"],
            entries.Select(entry => entry.Name).Except(["All", "ById", "Find", "TryGet", nameof(Equals), nameof(ReferenceEquals)]));
        string hegseth = Description(entries, "Hegseth");
        Assert.All(
            ["Defense Secretary", "War Secretary", "2025-03-30", "2025-10-29"],
            words => Assert.Contains(words, hegseth, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Meetings.")]
    [InlineData("People.")]
    [InlineData("Meetings.On20250330.")]
    [InlineData("Meetings.On20250330.Statements[0].")]
    public async Task Every_entry_of_the_library_has_a_tooltip(string expression)
    {
        // Every object has these, and they mean what they always do.
        string[] ofEveryObject = ["==", "!=", nameof(Equals), nameof(ReferenceEquals), nameof(GetHashCode), nameof(GetType), nameof(ToString)];

        IEnumerable<CompletionEntry> entries = (await BehindAsync(expression)).Where(entry => !ofEveryObject.Contains(entry.Name));

        Assert.NotEmpty(entries);
        Assert.All(
            entries,
            entry => Assert.True(entry.Description.Contains('\n', StringComparison.Ordinal), $"{expression}{entry.Name} shows only '{entry.Description}'."));
    }

    [Fact]
    public async Task What_generated_code_calls_is_hidden()
    {
        // An attribute hides types, not the namespace that they stand in.
        AssertOffered(["CompilerServices"], await BehindAsync("Corpus."));
        Assert.Empty(await BehindAsync("Corpus.CompilerServices."));
    }

    private Task<ImmutableArray<CompletionEntry>> BehindAsync(string expression) => CompletionList.BehindAsync(package.Content, expression);

    private static void AssertOffered(string[] names, ImmutableArray<CompletionEntry> entries) =>
        Assert.Empty(names.Except(entries.Select(entry => entry.Name)));

    private static string Description(ImmutableArray<CompletionEntry> entries, string name) =>
        Assert.Single(entries, entry => entry.Name == name).Description;
}
