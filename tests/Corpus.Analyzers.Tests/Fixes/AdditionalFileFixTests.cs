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

    [Theory]
    [InlineData("2024-07-29-telephone.txt", "2024-07-28-telephone.txt")]
    [InlineData("2024-7-29.txt", "2024-07-28.txt")]
    [InlineData("20240729.txt", "2024-07-28.txt")]
    [InlineData("2024_07_29 at noon.txt", "2024-07-28 at noon.txt")]
    public async Task A_file_is_named_after_the_day_that_its_text_gives(string name, string right)
    {
        (string offered, ImmutableDictionary<string, string> files) = await FixedFiles.OneAsync(Document(name, "Defense Minister", "Tokyo"), "CORPUS004");

        Assert.Equal($"Rename the file to '{right}'", offered);
        Assert.Equal(Format("Defense Minister", "Tokyo"), files[right]);
        Assert.False(files.ContainsKey(name));
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
        Assert.Equal(Format("Defence Minister", "Tokyo"), files["2024-07-28-again.txt"]);
    }

    private static AnalyzedProject Document(string name, string office, string place) =>
        AnalyzedProject.Empty.With("CorpusDocument", name, Format(office, place)).WithLexicon();

    private static string Format(string office, string place) =>
        Text.Replace("{0}", office, StringComparison.Ordinal).Replace("{1}", place, StringComparison.Ordinal);
}
