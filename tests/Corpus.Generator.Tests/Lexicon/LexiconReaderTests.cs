using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Lexicon;

public class LexiconReaderTests
{
    [Fact]
    public void A_heading_begins_an_entry_and_indented_lines_are_its_fields()
    {
        LexiconFile file = LexiconText.Read("offices.txt", "# who\n\nDefense Minister\n  country: Japan\n\talso:  Minister of Defense \n");
        LexiconEntry entry = Assert.Single(file.Entries);
        Assert.Equal("Defense Minister", entry.Heading);
        Assert.Equal(new Fragment(7, 16, 3, 1), entry.Place);
        Assert.Equal(
            [new LexiconField("country", "Japan", new Fragment(35, 5, 4, 12)), new LexiconField("also", "Minister of Defense", new Fragment(49, 19, 5, 9))],
            entry.Fields);
        Assert.Empty(file.Findings);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Every_line_end_counts_one_line(string end)
    {
        LexiconFile file = LexiconText.Read("topics.txt", $"\uFEFFSpace{end}{end}  space{end}  satellite*");
        Assert.Equal([(3, 3), (4, 3)], file.Entries[0].Fields.Select(field => (field.Place.Line, field.Place.Column)));
        Assert.Equal(1, file.Entries[0].Place.Column);
    }

    [Fact]
    public void A_comment_may_be_indented_and_a_number_sign_inside_a_line_is_text()
    {
        LexiconFile file = LexiconText.Read("topics.txt", "Space\n  # not a phrase\n  issue #4\n");
        Assert.Equal("issue #4", Assert.Single(file.Entries[0].Fields).Value);
    }

    [Theory]
    [InlineData("topics.txt", "", "Topics")]
    [InlineData("naval-topics.txt", "", "Topics")]
    [InlineData("C:\\lexicon\\PLACES.TXT", "", "Places")]
    [InlineData("/a/b/our.countries.txt", "", "Countries")]
    [InlineData("anything.txt", "Verbs", "Verbs")]
    [InlineData("topics.txt", "offices", "Offices")]
    [InlineData("hottopics.txt", "", null)]
    [InlineData("words.txt", "", null)]
    [InlineData("topics.txt", "Words", null)]
    public void The_kind_comes_from_the_item_else_from_the_end_of_the_name(string path, string kind, string? expected)
    {
        LexiconFile file = LexiconReader.Read(new TextFile(path, "", kind, IsUtf8: true, IsBuiltIn: false), CancellationToken.None);
        Assert.Equal(expected, file.Kind?.ToString());
        Assert.Equal(expected == null ? ["CORPUS015"] : [], file.Findings.Items.Ids());
    }

    [Theory]
    [InlineData("  country: Japan\nX\n  country: Japan\n", 1, 3, "no entry stands above it")]
    [InlineData("X\n  contry: Japan\n", 2, 3, "'contry' is no field of offices (did you mean 'country'?)")]
    [InlineData("X\n  country:   \n", 2, 11, "'country:' has no value")]
    [InlineData("X\n  Japan\n", 2, 3, "it is no field")]
    [InlineData("X\ncountry: Japan\n", 2, 1, "stands at the left margin")]
    public void A_malformed_line_is_reported_at_its_place_and_the_rest_is_read(string content, int line, int column, string why)
    {
        LexiconFile file = LexiconText.Read("offices.txt", content);
        string shown = Assert.Single(file.Findings.Show());
        Assert.StartsWith($"CORPUS011 ({line},{column}): The line cannot be read: ", shown, StringComparison.Ordinal);
        Assert.Contains(why, shown, StringComparison.Ordinal);
        Assert.Equal("X", Assert.Single(file.Entries).Heading);
    }

    [Theory]
    [InlineData("*", 3)]
    [InlineData("cy*er", 3)]
    [InlineData("cyber **", 3)]
    [InlineData("-", 3)]
    [InlineData("not: *", 8)]
    public void A_phrase_that_can_match_nothing_is_malformed(string phrase, int column)
    {
        LexiconFile file = LexiconText.Read("topics.txt", $"Cyber\n  {phrase}\n  cyber*\n");
        Assert.StartsWith($"CORPUS011 (2,{column})", Assert.Single(file.Findings.Show()), StringComparison.Ordinal);
        Assert.Equal("cyber*", Assert.Single(file.Entries[0].Fields).Value);
    }

    [Fact]
    public void A_file_with_a_NUL_is_unreadable_where_it_stands()
    {
        LexiconFile file = LexiconText.Read("topics.txt", "A\n  b\0c\n");
        Assert.StartsWith("CORPUS009 (2,4): The file cannot be read as text: it holds the character NUL", Assert.Single(file.Findings.Show()), StringComparison.Ordinal);
        Assert.Empty(file.Entries);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_unreadable()
    {
        LexiconFile file = LexiconReader.Read(new TextFile("topics.txt", "A\n  b\n", "", IsUtf8: false, IsBuiltIn: false), CancellationToken.None);
        Assert.Equal(["CORPUS009"], file.Findings.Items.Ids());
        Assert.Empty(file.Entries);
    }

    [Fact]
    public void Reading_stops_when_the_build_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() =>
            LexiconReader.Read(LexiconText.File("topics.txt", "A\n  b\n"), new CancellationToken(canceled: true)));
}
