using System.Collections.Immutable;
using Corpus.Analyzers.Tests.Driving;

namespace Corpus.Analyzers.Tests.Fixes;

/// <summary>Where a message has the right words, an editor offers to write them, in texts and lexicons as in articles.</summary>
public sealed class AdditionalFileFixTests
{
    private const string Text = "Meeting\n\nOn July 28, Japanese {0} Kihara and U.S. Secretary of Defense Austin held a meeting in {1}.\n\nThe Ministers welcomed progress.\n";

    [Fact]
    public void It_is_offered_in_files_that_are_no_code() => Assert.True(FixedFiles.IsOfferedInAdditionalFiles());

    [Theory]
    [InlineData("CORPUS006", "Defense Minster", "Tokyo", "Write 'Defense Minister'", "Defense Minister", "Tokyo")]
    [InlineData("CORPUS007", "Defense Minister", "Tokoyo", "Write 'Tokyo'", "Defense Minister", "Tokyo")]
    public async Task A_misspelt_office_or_place_becomes_that_of_the_lexicon(string rule, string office, string place, string title, string rightOffice, string rightPlace)
    {
        AnalyzedProject project = Document("2024-07-28.txt", office, place);

        (string offered, ImmutableDictionary<string, string> files) = await FixedFiles.OneAsync(project, rule);

        Assert.Equal(title, offered);
        Assert.Equal(Format(rightOffice, rightPlace), files["2024-07-28.txt"]);
        Assert.DoesNotContain(await Document("2024-07-28.txt", rightOffice, rightPlace).AnalyzeAsync(), found => found.Id == rule);
    }

    [Fact]
    public async Task A_file_is_named_after_the_day_that_its_text_gives()
    {
        AnalyzedProject project = Document("2024-07-29-telephone.txt", "Defense Minister", "Tokyo");

        (string offered, ImmutableDictionary<string, string> files) = await FixedFiles.OneAsync(project, "CORPUS004");

        Assert.Equal("Rename the file to '2024-07-28-telephone.txt'", offered);
        Assert.Equal(Format("Defense Minister", "Tokyo"), files["2024-07-28-telephone.txt"]);
        Assert.False(files.ContainsKey("2024-07-29-telephone.txt"));
    }

    [Fact]
    public async Task A_misspelt_field_of_a_lexicon_becomes_the_field()
    {
        AnalyzedProject project = AnalyzedProject.Empty.With("CorpusLexicon", "my-offices.txt", "Harbour master\n  contry: Japan\n");

        (_, ImmutableDictionary<string, string> files) = await FixedFiles.OneAsync(project, "CORPUS011");

        Assert.Equal("Harbour master\n  country: Japan\n", files["my-offices.txt"]);
    }

    [Fact]
    public async Task All_of_a_kind_are_put_right_at_once()
    {
        AnalyzedProject project = AnalyzedProject.Empty
            .With("CorpusDocument", "2024-07-28.txt", Format("Defense Minster", "Tokyo"))
            .With("CorpusDocument", "2024-07-28-again.txt", Format("Defence Ministr", "Tokyo"))
            .WithLexicon();

        ImmutableDictionary<string, string> files = await FixedFiles.AllAsync(project, "CORPUS006");

        Assert.Equal(Format("Defense Minister", "Tokyo"), files["2024-07-28.txt"]);
        Assert.Contains("Minister Kihara", files["2024-07-28-again.txt"], StringComparison.Ordinal);
    }

    private static AnalyzedProject Document(string name, string office, string place) =>
        AnalyzedProject.Empty.With("CorpusDocument", name, Format(office, place)).WithLexicon();

    private static string Format(string office, string place) =>
        Text.Replace("{0}", office, StringComparison.Ordinal).Replace("{1}", place, StringComparison.Ordinal);
}
