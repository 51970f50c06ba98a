namespace Corpus.Tests.Articles.Marks;

/// <summary>Which words of a block quote are quoted, and what at its end says where they are from.</summary>
public sealed class BlockQuotationTests
{
    [Theory]
    // A line of its own, a dash before it, or nothing but the link.
    [InlineData("> We met.\n> — [it](corpus:2025)", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> – [it](corpus:2025)", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> ― [it](corpus:2025)", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> -- The summary, [it](corpus:2025), page 2", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> — The summary of\n> [it](corpus:2025) in Tokyo", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> <corpus:2025>", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n> ([it](corpus:2025))", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n>\n> — [it](corpus:2025)", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n\n— [it](corpus:2025)", "1 block | We met. | corpus:2025")]
    [InlineData("> We met.\n>\n> We left.\n>\n> — [it](corpus:2025)", "1 block | We met. | corpus:2025 ; 3 block | We left. | corpus:2025")]
    // The link at the end of the words, or of some of them.
    [InlineData("> We met. <corpus:2025>", "1 block | We met. | corpus:2025")]
    [InlineData("> We met <corpus:2025>", "1 block | We met | corpus:2025")]
    [InlineData("> We met [them](corpus:2025)", "1 block | We met them | corpus:2025")]
    [InlineData("> We met [them](corpus:2025) there.", "1 block | We met them there. | -")]
    [InlineData("> We met (see [it](corpus:2025))", "1 block | We met (see it) | corpus:2025")]
    // What follows the quote and is no link alone names nothing of it.
    [InlineData("> We met.\n\nSee [it](corpus:2025).", "1 block | We met. | -")]
    [InlineData("> We met.\n\nWe left.\n\n— [it](corpus:2025)", "1 block | We met. | -")]
    [InlineData("> We met.\n> — [it](https://a.example)", "1 block | We met./— it | elsewhere")]
    public void The_end_of_a_block_quote_names_its_source(string article, string quotations) => Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData(".,;!?”\"'’»…-", true)]
    [InlineData("(—–―", false)]
    public void A_link_behind_a_sign_is_none_of_the_words(string signs, bool isOfWords)
    {
        foreach (char sign in signs)
        {
            Assert.Equal($"1 block | We met{(isOfWords ? " " + sign : "")} | corpus:2025", ArticleCases.InMarkdown($"> We met {sign} [it](corpus:2025)"));
        }
    }

    [Theory]
    [InlineData("> (2) We met.", "We met.")]
    [InlineData("> (12) We met.", "We met.")]
    [InlineData("> (iv) We met.", "We met.")]
    [InlineData("> (123) We met.", "(123) We met.")]
    [InlineData("> (2)We met.", "(2)We met.")]
    [InlineData("> 2] We met.", "2] We met.")]
    [InlineData("> () We met.", "() We met.")]
    [InlineData("> (2] We met.", "(2] We met.")]
    [InlineData("> (2)", "(2)")]
    [InlineData("> (2", "(2")]
    public void The_number_of_an_item_is_none_of_the_words(string article, string words) => Assert.Equal($"1 block | {words} | -", ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("> “We met.”\n>\n> — [it](corpus:2025)", "1 curly | We met. | corpus:2025")]
    [InlineData("> “We met ‘them’.” <corpus:2025>", "1 curly | We met ‘them’. | corpus:2025 ; 1 single | them | -")]
    [InlineData("> “We met” there. <corpus:2025>", "1 block | “We met” there. | corpus:2025 ; 1 curly | We met | -")]
    [InlineData("> Then “we met.” <corpus:2025>", "1 curly | we met. | corpus:2025")]
    // With sources of their own they are quoted in it, and it is a report of them.
    [InlineData("> He said “we met” (corpus:2025), and “we left” (corpus:2024).", "1 curly | we met | corpus:2025 ; 1 curly | we left | corpus:2024")]
    [InlineData("> He said “we met” (https://a.example), and “we left”.", "1 curly | we met | elsewhere ; 1 curly | we left | -")]
    // A note or a warning of a page quotes nobody.
    [InlineData("> [!NOTE]\n> He said “we met” (corpus:2025).", "2 curly | we met | corpus:2025")]
    public void Marks_around_all_of_it_are_the_writers_and_others_are_in_it(string article, string quotations) =>
        Assert.Equal(quotations, ArticleCases.InMarkdown(article));
}
