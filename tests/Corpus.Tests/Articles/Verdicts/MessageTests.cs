using Corpus.CompilerServices;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Articles.Verdicts;

/// <summary>What a message says of a quotation, to the word.</summary>
public sealed class MessageTests
{
    private static readonly QuotedTexts Texts = new(
        QuotationIndex.Of(
            [
                new QuotableText("2030-01-01",
                [
                    new QuotablePassage("We met in Paris to talk of the plan.", 3, 1, "A"),
                    new QuotablePassage("It did not rain on 3 days in Japan.", 4, 1, "B"),
                    new QuotablePassage("Later we will talk about the ships.", 5, 2, "A"),
                ]),
                new QuotableText("2030-02-02", [new QuotablePassage("They will build ships of many kinds for all.", 0, 1, "")]),
            ],
            RunTimeLexicon.Names),
        [
            new QuotedTextNames("2030-01-01.txt", null, static () => ["2030-01-01/1/1", "2030-01-01/1/2", "2030-01-01/2/1"]),
            new QuotedTextNames("2030-02-02.txt", null, static () => ["2030-02-02/1/1"]),
        ]);

    [Theory]
    [InlineData("We met in Paris … It did not rain", "; what is left out goes from the words of one speaker to those of another")]
    [InlineData("We met in Paris to talk of the plan … Later we will talk", "; what is left out goes from one section to another")]
    [InlineData("We met in Paris [for a talk] of the plan", "; more of it is in brackets than an editor may put in")]
    [InlineData("It did … rain on 3 days in Japan", "; a negation may not be left out or put in, even where it is marked")]
    [InlineData("It did not rain on … days in Japan", "; a number may not be left out or put in, even where it is marked")]
    [InlineData("It did not rain on 3 days in [China]", "; the name of a country, a place or a person may not be left out or put in, even where it is marked")]
    [InlineData("It did rain on 3 days in Japan", "")]
    [InlineData("We met in Paris to speak of the plan", "")]
    public void What_the_words_do_not_show_is_said(string words, string reason) => Assert.Equal(reason, Found(words, "2030-01-01").Finding.Values[2]);

    [Theory]
    [InlineData("2030-02-02", "We met in Paris to speak of the plan",
        "Nothing like 'We met in Paris to speak of the plan' stands in 2030-02-02.txt", "; the nearest words are in line 3 of 2030-01-01.txt: \"We met in Paris to talk of the plan\"")]
    [InlineData("2030-01-01", "They will build boats of many kinds for all",
        "Nothing like 'They will build boats of many kinds for all' stands in 2030-01-01.txt", "; the nearest words are in 2030-02-02.txt: \"They will build ships of many kinds for all\"")]
    [InlineData("2030-01-01", "nobody of all these saw any of it", "Nothing like 'nobody of all these saw any of it' stands in 2030-01-01.txt", "")]
    [InlineData("2030-01-01", "purple ships sail far away", "'purple ships sail far away' does not stand in 2030-01-01.txt word for word", "")]
    [InlineData("2030-01-01", "…", "There is no word between the marks that could be looked for in 2030-01-01.txt", "")]
    [InlineData("", "purple ships", "'purple ships' does not stand in any text of the corpus word for word", "")]
    [InlineData("2030-01-01/1/2", "purple ships", "'purple ships' does not stand in statement 2030-01-01/1/2 word for word", "")]
    public void What_stands_nowhere_is_told_with_what_is_nearest(string source, string words, string what, string near) =>
        Assert.Equal([what, near], Found(words, source).Finding.Values);

    [Theory]
    [InlineData("2030-02-02", "We met in Paris", "2030-02-02.txt", "line 3 of 2030-01-01.txt", "'2030-01-01'")]
    [InlineData("2030-01-01/1/2", "We met in Paris", "statement 2030-01-01/1/2", "line 3 of 2030-01-01.txt", "'2030-01-01/1/1'")]
    public void What_stands_elsewhere_is_told_where(string source, string words, string named, string place, string right)
    {
        QuotationFinding found = Found(words, source);
        Assert.Equal([words, named, place, right], found.Finding.Values);
        Assert.Equal(right.Trim('\''), found.RightSource);
    }

    [Theory]
    [InlineData("met in Paris to talk of a plan,", "met in Paris to talk of the plan,")]
    [InlineData("Met in Paris to talk of a plan.", "Met in Paris to talk of the plan.")]
    [InlineData("we met in Paris to talk of a plan", "we met in Paris to talk of the plan")]
    [InlineData("us met in Paris to talk of the plan", "met in Paris to talk of the plan")]
    public void The_right_words_begin_and_end_as_the_writer_does(string words, string right) => Assert.EndsWith(right, Found(words, "2030-01-01").RightWords);

    private static QuotationFinding Found(string words, string source) => QuotationVerdicts.Of(
        Texts, words, source.Length == 0 ? NamedSource.AnyText : Texts.ById(source)!, "a.md", default, CancellationToken.None)!;
}
