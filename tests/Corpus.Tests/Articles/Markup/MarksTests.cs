using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Articles.Markup;

/// <summary>Marks around words, and words written between them.</summary>
public sealed class MarksTests
{
    [Theory]
    [InlineData("say “so” and \"no\"", "so|no")]
    [InlineData("say «so»", "so")]
    [InlineData("say „so“", "so")]
    [InlineData("a 12\" pipe and a 5\" one", "")]
    [InlineData("5'10\" and 6'2\" tall", "")]
    [InlineData("\"the 12\" pipe\"", "the 12\" pipe")]
    [InlineData("\"the (12\" wide) pipe\"", "the (12\" wide) pipe")]
    [InlineData("\"the 3-12\" pipe\"", "the 3-12\" pipe")]
    [InlineData("\"the 5'10\" man\"", "the 5'10\" man")]
    [InlineData("\"the 5’19\" man\"", "the 5’19\" man")]
    [InlineData("\"the 120\" pipe\"", "the 120\" pipe")]
    [InlineData("\"in 2025\" they said\"", "in 2025")]
    [InlineData("\"the A4\" sheet\"", "the A4")]
    [InlineData("\"the sheet\" is\"", "the sheet")]
    [InlineData("\"the 12\" and \"more\"", "the 12|more")]
    [InlineData("\"the 12\"", "the 12")]
    [InlineData("say “so", "")]
    [InlineData("say ”so” and ”no”", "so|no")]
    [InlineData("say “so“ and “no“", "so|no")]
    [InlineData("say „so\" now", "so")]
    [InlineData("say „so“ and „no”", "so|no")]
    [InlineData("say „so “no” too” now", "so “no” too|no")]
    [InlineData("say ”so” or now” too", "so")]
    [InlineData("say “so” and no” more", "so")]
    [InlineData("say so” and then” too", "")]
    [InlineData("say ”so\" now", "")]
    [InlineData("say “one “two” three”", "one “two” three|two")]
    [InlineData("say »so« and »no«", "so|no")]
    [InlineData("say «so» and «no»", "so|no")]
    [InlineData("say «one «two» three»", "one «two» three|two")]
    [InlineData("say so» and no»", "")]
    [InlineData("say ‹so› and ›no‹", "so")]
    [InlineData("say 「so」 and 『no』", "so|no")]
    public void Double_marks_stand_around_words_and_not_behind_a_length(string text, string words) =>
        Assert.Equal(words, string.Join('|', DoubleMarks.In(text).OrderBy(static one => one.Start).Select(one => text[one.Start..one.End])));

    [Theory]
    [InlineData("say ‘so’ now", "so")]
    [InlineData("say ‘so’ and ‘no’", "so|no")]
    [InlineData("the ministers’ view", "")]
    [InlineData("‘the ministers’ view’", "the ministers’ view")]
    [InlineData("say ‘the ministers’ now", "the ministers")]
    [InlineData("say ‘the ministers’ and ‘no’", "the ministers|no")]
    [InlineData("say ‘so now", "")]
    [InlineData("say ‘’ now", "")]
    [InlineData("say 'so' now", "so")]
    [InlineData("say ‘so’ and more’ now", "so")]
    [InlineData("‘the ministers’ and ‘the officers’ view’ now", "the ministers|the officers’ view")]
    [InlineData("‘THE MINISTERS’ VIEW’", "THE MINISTERS’ VIEW")]
    [InlineData("don’t say so’", "")]
    public void Single_marks_close_behind_a_plural_only_where_nothing_else_does(string text, string words)
    {
        List<Corpus.Reading.Articles.Pairs.MarkedWords> found = [];
        SingleMarks.Find(text, 0, text.Length, found);

        Assert.Equal(words, string.Join('|', found.Select(one => text[one.Start..one.End])));
    }

    [Theory]
    [InlineData("a*b_c", false, @"a\*b\_c")]
    [InlineData("2. a", true, @"2\. a")]
    [InlineData("2. a", false, "2. a")]
    [InlineData("0. a", true, @"0\. a")]
    [InlineData("90. a", true, @"90\. a")]
    [InlineData("2. a. b", true, @"2\. a. b")]
    [InlineData("+ a", true, @"\+ a")]
    [InlineData(@"a\b", false, @"a\\b")]
    [InlineData("`a [b] <c> |d| ~e", false, @"\`a \[b\] \<c\> \|d\| \~e")]
    [InlineData("a: https://a.example: b", false, @"a: https\://a.example: b")]
    [InlineData("12) a", true, @"12\) a")]
    [InlineData("2", true, "2")]
    [InlineData("2 a", true, "2 a")]
    [InlineData(". a", true, ". a")]
    [InlineData("# a", true, @"\# a")]
    [InlineData("- a", true, @"\- a")]
    [InlineData("=a", true, @"\=a")]
    [InlineData("a # b", true, "a # b")]
    [InlineData("- a", false, "- a")]
    [InlineData("&amp;", false, @"\&amp;")]
    [InlineData("a & b", false, "a & b")]
    [InlineData("a &", false, "a &")]
    [InlineData("https://a.example", false, @"https\://a.example")]
    [InlineData("corpus:2025-03-30", false, @"corpus\:2025-03-30")]
    [InlineData("corpus: yes", false, "corpus: yes")]
    public void What_Markdown_would_take_for_its_own_is_escaped(string words, bool isAtLineStart, string expected) =>
        Assert.Equal(expected, MarkupWriter.Escape(words, isAtLineStart));

    [Theory]
    [InlineData('-', true)]
    [InlineData('\u2010', true)]
    [InlineData('\u2011', true)]
    [InlineData('\u2013', false)]
    public void A_hyphen_is_no_dash(char sign, bool isHyphen)
    {
        Assert.Equal(isHyphen, Hyphen.Is(sign));
        Assert.Equal(isHyphen, Hyphen.IsBefore($"a{sign}b", 2));
        Assert.False(Hyphen.IsBefore($"{sign}", 0));
    }
}
