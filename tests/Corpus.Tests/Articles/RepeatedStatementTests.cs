using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Articles;

/// <summary>That words stand earlier in a text too makes a citation of the later place no false one.</summary>
public sealed class RepeatedStatementTests
{
    private static readonly QuotedTexts Own = new(
        QuotationIndex.Of([new QuotableText("own", [.. new[] { "They agreed on it.", "They went away then to the sea.", "They agreed on it.", "They went away then to the sea." }.Select((text, i) => new QuotablePassage(text, i + 1, 1, ""))])], QuotationNames.None),
        [new QuotedTextNames("own.txt", null, static () => ["own/1", "own/2", "own/3", "own/4"])]);

    [Theory]
    [InlineData("“They agreed on it. They went away then to the sea” (corpus:own/1)", true)]
    [InlineData("“They agreed on it. They went away then to the sea” (corpus:own/3)", true)]
    [InlineData("“They went away then to the sea” (corpus:own/4)", true)]
    [InlineData("“They agreed on it. They went away then to the sea” (corpus:own/2)", true)]
    [InlineData("“They went away then to the sea” (corpus:own/3)", false)]
    public void A_statement_has_the_words_that_begin_or_end_in_it(string article, bool isRight) =>
        Assert.Equal(isRight, ArticleChecker.Check(new Article("a.md", article, true), Own).IsEmpty);
}
