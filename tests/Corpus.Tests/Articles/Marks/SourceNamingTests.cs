namespace Corpus.Tests.Articles.Marks;

/// <summary>Which quotation a link names the source of.</summary>
public sealed class SourceNamingTests
{
    [Theory]
    [InlineData("“We met” (corpus:2025).", "1 curly | We met | corpus:2025")]
    [InlineData("“We met”, he said in [it](corpus:2025).", "1 curly | We met | corpus:2025")]
    [InlineData("“We met” and “we left” (corpus:2025).", "1 curly | We met | - ; 1 curly | we left | corpus:2025")]
    [InlineData("“We met” (corpus:2025, corpus:2024).", "1 curly | We met | corpus:2025")]
    // A stop ends the sentence, and what the link could name with it; one within the brackets behind the words does not.
    [InlineData("“We met”. See [it](corpus:2025).", "1 curly | We met | -")]
    [InlineData("“We met”! <corpus:2025>", "1 curly | We met | -")]
    [InlineData("“We met”? <corpus:2025>", "1 curly | We met | -")]
    [InlineData("“We met”. <corpus:2025>", "1 curly | We met | -")]
    [InlineData("“We met”, he said. <corpus:2025>", "1 curly | We met | -")]
    [InlineData("“We met.” <corpus:2025>", "1 curly | We met. | corpus:2025")]
    [InlineData("“We met”.<corpus:2025>", "1 curly | We met | corpus:2025")]
    [InlineData("“We met” (Tokyo. <corpus:2025>)", "1 curly | We met | -")]
    [InlineData("“We met” (2. <corpus:2025>)", "1 curly | We met | -")]
    [InlineData("“We met” (. <corpus:2025>)", "1 curly | We met | corpus:2025")]
    // A colon behind a link leads in what follows.
    [InlineData("“We met.” [It](corpus:2025): “we left”", "1 curly | We met. | - ; 1 curly | we left | corpus:2025")]
    [InlineData("[It](corpus:2025): “we left”", "1 curly | we left | corpus:2025")]
    [InlineData("[It](corpus:2025) “we left”", "1 curly | we left | -")]
    [InlineData("[It](corpus:2025): so “we left”", "1 curly | we left | -")]
    // A link around all of the words, and around some of them.
    [InlineData("[“We met”](corpus:2025)", "1 curly | We met | corpus:2025")]
    [InlineData("“Before”, and [“we met”](corpus:2025)", "1 curly | Before | - ; 1 curly | we met | corpus:2025")]
    [InlineData("“Before”, and [so “we met”](corpus:2025)", "1 curly | Before | corpus:2025 ; 1 curly | we met | -")]
    [InlineData("[“We met” there](corpus:2025)", "1 curly | We met | -")]
    // What stands between the marks of another says nothing of one before it.
    [InlineData("“Before” and “we met (corpus:2025) them”", "1 curly | Before | - ; 1 curly | we met () them | -")]
    [InlineData("“Before” and “we ‘met’ (corpus:2025) them”", "1 curly | Before | - ; 1 curly | we ‘met’ () them | - ; 1 single | met | corpus:2025")]
    // A picture is no text, and names nothing; brackets that are no link's are none of its.
    [InlineData("“We met” ![it](corpus:2024) (corpus:2025).", "1 curly | We met | corpus:2025")]
    [InlineData("“We met” ![<corpus:2024>](a.png) (corpus:2025).", "1 curly | We met | corpus:2025")]
    [InlineData("“We met” [see <corpus:2025>].", "1 curly | We met | corpus:2025")]
    // Others' pages, and none at all.
    [InlineData("“We met” (https://a.example).", "1 curly | We met | elsewhere")]
    [InlineData("“We met” (https://a.example, corpus:2025).", "1 curly | We met | corpus:2025")]
    public void A_link_names_the_source_of_the_last_quotation_before_it_in_its_sentence(string article, string quotations) =>
        Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("“We met.\n\n“We left.” (corpus:2025)", "1 curly | We met. | corpus:2025 ; 3 curly | We left. | corpus:2025")]
    [InlineData("“We met.\n\n“We ate.\n\n“We left.” (corpus:2025)", "1 curly | We met. | corpus:2025 ; 3 curly | We ate. | corpus:2025 ; 5 curly | We left. | corpus:2025")]
    [InlineData("“We met.\n\n“We left.” (https://a.example)", "1 curly | We met. | elsewhere ; 3 curly | We left. | elsewhere")]
    [InlineData("“We met.\n\n“We left.” (corpus:2025)\n\n“We ate.” (corpus:2024)", "1 curly | We met. | corpus:2025 ; 3 curly | We left. | corpus:2025 ; 5 curly | We ate. | corpus:2024")]
    [InlineData("Then “we met «them».\n\n“We left.” (corpus:2025)", "1 curly | we met «them». | corpus:2025 ; 1 guillemets | them | - ; 3 curly | We left. | corpus:2025")]
    // Closed nowhere, forgotten to be closed, or with another paragraph between: no quotation.
    [InlineData("“We met.\n\nWe left.” (corpus:2025)", "")]
    [InlineData("“We met.\n\nThen.\n\n“We left.” (corpus:2025)", "5 curly | We left. | corpus:2025")]
    [InlineData("“We met (corpus:2024).\n\n“We left.” (corpus:2025)", "3 curly | We left. | corpus:2025")]
    [InlineData("“We met.\n\nThen “we left.” (corpus:2025)", "3 curly | we left. | corpus:2025")]
    [InlineData("“We met.", "")]
    public void Paragraphs_that_each_begin_with_a_mark_have_the_source_of_the_last(string article, string quotations) =>
        Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("‘We met’ (corpus:2025)", "1 single | We met | corpus:2025")]
    [InlineData("'We met' (corpus:2025)", "1 single | We met | corpus:2025")]
    [InlineData("‘We met’", "")]
    [InlineData("‘We met them there’", "1 single | We met them there | -")]
    [InlineData("‘We met’ says [it](corpus:2025)", "")]
    [InlineData("“Before”, ‘we met’ (corpus:2025) and “behind”", "1 curly | Before | - ; 1 single | we met | corpus:2025 ; 1 curly | behind | -")]
    [InlineData("“Before ‘we met’ and” (corpus:2025)", "1 curly | Before ‘we met’ and | corpus:2025 ; 1 single | we met | -")]
    [InlineData("> ‘We met’ (corpus:2025)", "1 block | ‘We met’ | corpus:2025")]
    public void Single_marks_quote_some_words_or_what_has_its_link_right_behind(string article, string quotations) =>
        Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    /// <summary>Four in each other; what lies deeper is words of the fourth.</summary>
    [Fact]
    public void What_is_quoted_in_a_quotation_is_found_four_deep() => Assert.Equal(
        "1 corner | a 「b 「c 「d 「e」」」」 | - ; 1 corner | b 「c 「d 「e」」」 | - ; 1 corner | c 「d 「e」」 | - ; 1 corner | d 「e」 | -",
        ArticleCases.InMarkdown("「a 「b 「c 「d 「e」」」」」"));
}
