using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Lexicon;

public class SourcesReaderTests
{
    [Fact]
    public void A_line_gives_the_address_of_a_document()
    {
        SourceList list = Read("# where\r\n\r\n2023-06-01.txt https://example.org/a.html\r\n  my talks.txt   http://example.org/b?c=d#e  \r\n");
        Assert.Equal(
            [
                new DocumentSource("2023-06-01.txt", "https://example.org/a.html", new Fragment(11, 14, 3, 1)),
                new DocumentSource("my talks.txt", "http://example.org/b?c=d#e", new Fragment(56, 12, 4, 3)),
            ],
            list.Sources);
        Assert.Empty(list.Findings);
    }

    [Theory]
    [InlineData("a.txt", 1, 1, "only one of the two")]
    [InlineData("a.txt  example.org", 1, 8, "'example.org' is no absolute http or https address")]
    [InlineData("a.txt ftp://example.org/", 1, 7, "is no absolute")]
    [InlineData("a.txt javascript:alert(1)", 1, 7, "is no absolute")]
    [InlineData("\nA.txt https://example.org/\n a.txt https://example.org/2", 3, 2, "has an address already")]
    public void A_malformed_line_is_reported_at_its_place(string content, int line, int column, string why)
    {
        string shown = Assert.Single(Read(content).Findings.Show());
        Assert.StartsWith($"CORPUS020 ({line},{column}): The line cannot be read: ", shown, StringComparison.Ordinal);
        Assert.Contains(why, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_list_is_reported() => Assert.Equal(["CORPUS009"], Read("a\0").Findings.Items.Ids());

    private static SourceList Read(string content) =>
        SourcesReader.Read(LexiconText.File("sources.txt", content), CancellationToken.None);
}
