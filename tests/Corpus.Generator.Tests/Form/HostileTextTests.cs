using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>Texts that are no texts, that hide something, or that are far too long.</summary>
[Collection(LargeInput.Name)]
public class HostileTextTests
{
    [Fact]
    public void A_file_with_NUL_is_unreadable_at_the_character()
    {
        ParsedDocument document = Parse("Title\nOn May\0 2");

        ReadFinding diagnostic = Assert.Single(document.Findings);
        Assert.Equal(("CORPUS009", new Fragment(12, 1, 2, 7)), (diagnostic.Id, diagnostic.Place));
        Assert.Equal([PieceKind.Unclassified, PieceKind.Unclassified], document.Pieces.Select(piece => piece.Kind));
        Assert.Empty(document.Sections);
        Assert.Null(document.Title);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_unreadable_at_its_first_character_that_is_not_ASCII()
    {
        ParsedDocument document = ParsedText.Of(
            new TextFile("a.txt", "Title\nRussia\u0092s", "", IsUtf8: false, IsBuiltIn: false));

        ReadFinding diagnostic = Assert.Single(document.Findings);
        Assert.Equal(("CORPUS009", new Fragment(12, 1, 2, 7)), (diagnostic.Id, diagnostic.Place));
    }

    [Fact]
    public void Hidden_characters_are_kept_and_reported_once_a_file()
    {
        ParsedDocument document = Parse(
            "Meeting\n\nOn May 2, Minister Kihara held talks.\n\nThe Ministers \u202Eagreed\u202C.\nThey\u200B left.");

        Assert.Equal(
            [("CORPUS016", 5, 15, "U+202E RIGHT-TO-LEFT OVERRIDE", "; one more line has such a character")],
            document.Findings.Select(diagnostic =>
                (diagnostic.Id, diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Values[0], diagnostic.Values[1])));
        Assert.Contains("\u202Eagreed\u202C.", document.Sections[0].Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_hidden_characters_is_reported_as_that_and_cuts_nothing()
    {
        ParsedDocument document = Parse("Meeting\n\nOn May 2, Minister Kihara held talks.\n\nThe Ministers\n\u200B\nagreed.");

        Assert.Equal("CORPUS016", Assert.Single(document.Findings).Id);
        Assert.Equal("The Ministers agreed.", Assert.Single(document.Sections[0].Blocks).Text);
    }

    [Theory]
    [InlineData("-=-=-")]
    [InlineData("**")]
    [InlineData("§")]
    public void A_line_without_letters_is_reported_and_kept_out_of_the_statements(string line)
    {
        ParsedDocument document = Parse($"Meeting\n\nOn May 2, Minister Kihara held talks.\n\nThe Ministers agreed.\n{line}\nThey left.");

        ReadFinding diagnostic = Assert.Single(document.Findings);
        Assert.Equal(("CORPUS010", 6, 1, line), (diagnostic.Id, diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Values[0]));
        Assert.Equal(["The Ministers agreed.", "They left."], document.Sections[0].Blocks.Select(block => block.Text));
    }

    public static TheoryData<string> Repeated() =>
    [
        "a", "word ", "etc. ", "etc. Minister ", "The Ministers confirmed the U.S. The Ministers met. ", ".", ".\"", "(", "- ",
        "word\n\n", "Futenma Replacement\n\n", "The Ministers met.\n", "1. Regional Security\n\nThe Ministers met.\n\n",
        "1 Overview\n\n", "- (1) To work\n", "  - item\n", "1\n", "a.\n", "\r", "\u200B", "Meeting (PDF)\n", "May 3, 2024\n\n",
        "Japan-U.S. Meeting (Summary)\n", "On May 2, Minister Kihara held talks. ", "The Ministers, ", "1. a ", "\f", "\uD800",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_text_of_very_many_characters_is_read_to_its_end(string part)
    {
        Growth.AssertIsLinearInText(Text);
        string text = Text(Extent.Of(full: 1_000_000, usual: 50_000));

        Assert.Equal(text.Count(c => !Blank.Is(c)), Ending.Of(() => Parse(text)).Pieces.Sum(piece => CountOf(text, piece.Place)));

        string Text(int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
    }

    [Fact]
    public void Megabytes_in_one_line_are_read_to_their_end()
    {
        string line = "Meeting\n\n" + string.Concat(Enumerable.Repeat("The Ministers confirmed that U.S. Forces, etc. will work. ", Extent.Of(full: 180_000, usual: 6_000)));

        Assert.NotEmpty(Ending.Of(() => Parse(line)).Pieces);
    }

    [Fact]
    public void Very_many_headings_make_as_many_sections()
    {
        int many = Extent.Of(full: 100_000, usual: 5_000);
        string text = "Meeting\n\nOn May 2, Minister Kihara held talks.\n\n"
            + string.Concat(Enumerable.Range(0, many).Select(i => $"{(i % 90) + 1}. Regional affairs\n\nThe Ministers met.\n\n"));

        Assert.Equal(many, Parse(text).Sections.Count);
    }

    private static int CountOf(string text, Fragment place) => text.AsSpan(place.Start, place.Length).ToArray().Count(c => !Blank.Is(c));

    private static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("a.txt", content, "", true, false));
}
