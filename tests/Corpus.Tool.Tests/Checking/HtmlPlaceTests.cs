using System.Collections.Immutable;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Tool.Checking.Html;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Pages put together at random, the same in every run.</summary>
public class HtmlPlaceTests
{
    private const int Pages = 300;

    private const int PiecesOfAPage = 60;

    private static readonly string[] Pieces =
    [
        "peace", " ", "\r\n", "&amp;", "&ldquo;", "&rdquo;", "“", "”", "‘", "’", "&#8220;", "&#x1F600;", "&nbsp;", "&", "&amp", "&x;", "<", "<p>", "</p>", "<em>", "</em>",
        "<q>", "</q>", "<q cite='corpus:2025-03-30'>", "<a href=corpus:2025-03-30>", "<a href=\"#n\">", "</a>", "<sup>", "</sup>", "<br>", "<blockquote cite=\"corpus:2024-05-02\">",
        "</blockquote>", "<code>", "</code>", "<script>", "</script>", "<pre>", "</pre>", "<!--", "-->", "<!-- corpus:none -->", "corpus:2025-03-30", "(", ")", "<td>", "<title>",
        "</title>", "'", "\"", ">", "=", "\0", "\uFEFF", "😀", "<del>", "</del>", "<svg/>", "<svg>", "</svg>", "https://example.org/a",
    ];

    [Fact]
    public void Every_character_of_a_paragraph_is_what_the_page_has_at_its_place()
    {
        Random random = new(20250330);
        for (int page = 0; page < Pages; page++)
        {
            string text = string.Concat(Enumerable.Range(0, PiecesOfAPage).Select(_ => Pieces[random.Next(Pieces.Length)]));
            ImmutableArray<InlineText> paragraphs = HtmlParagraphs.Read(text, CancellationToken.None);
            Assert.All(paragraphs, paragraph => Check(paragraph, text));
            Assert.Equal(paragraphs.Select(paragraph => paragraph.Start).Order(), paragraphs.Select(paragraph => paragraph.Start));
        }
    }

    private static void Check(InlineText paragraph, string page)
    {
        Assert.Equal((paragraph.Text.Length, paragraph.Text.Length), (paragraph.Starts.Length, paragraph.Ends.Length));
        for (int at = 0; at < paragraph.Text.Length; at++)
        {
            string written = page[paragraph.Starts[at]..paragraph.Ends[at]];
            bool isTag = written.Length > 1 && written[0] == '<';
            Assert.True(isTag || Stands(paragraph.Text[at], written), $"'{paragraph.Text[at]}' for '{written}' in {page}");
            Assert.True(at == 0 || paragraph.Starts[at] >= paragraph.Starts[at - 1], page);
        }

        Assert.All(paragraph.Links, link => Assert.InRange(link.TextEnd, link.TextStart, paragraph.Text.Length));
        Assert.All(paragraph.Addresses, address => Assert.Equal(address.Target.Address, HtmlReference.Decoded(page[address.Target.Start..address.Target.End])));
    }

    /// <summary>A blank stands for blanks, and in code for any mark.</summary>
    private static bool Stands(char character, string written)
    {
        string decoded = HtmlReference.Decoded(written);
        return decoded.Contains(character, StringComparison.Ordinal) || (character == ' ' && !decoded.Any(char.IsLetterOrDigit));
    }
}
