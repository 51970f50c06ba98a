using Corpus.Reading.Articles.Pairs;

namespace Corpus.Tests.Articles.Marks;

/// <summary>Whether a straight mark begins words or ends them, and what single marks stand around.</summary>
public sealed class MarkSidesTests
{
    [Theory]
    [InlineData("\"a", true, false)]
    [InlineData("a \"b", true, false)]
    [InlineData("(\"a", true, false)]
    [InlineData("\u2014\"a", true, false)]
    [InlineData("a\" b", false, true)]
    [InlineData("a\"", false, true)]
    [InlineData("a\")", false, true)]
    [InlineData("\u2014\"\u2014", true, true)]
    [InlineData("a\"b", false, false)]
    [InlineData("a\"\u0301", false, false)]
    [InlineData("a \" b", false, false)]
    [InlineData("\" a", false, false)]
    [InlineData("\"", false, false)]
    public void A_mark_opens_before_words_and_closes_behind_them(string text, bool opens, bool closes)
    {
        int at = text.IndexOf('"', StringComparison.Ordinal);
        Assert.Equal((opens, closes), (MarkSides.CanOpen(text, at), MarkSides.CanClose(text, at)));
    }

    [Theory]
    [InlineData(".,;!?)]\u2026\u201D\u2019%", false)]
    [InlineData("([{\u2014\u201C\u2018:/", true)]
    public void No_words_begin_right_behind_what_ends_others(string signs, bool opens) =>
        Assert.All(signs, sign => Assert.Equal(opens, MarkSides.CanOpen($"{sign}\"a", 1)));

    [Theory]
    [InlineData("say ‘so’ now", "so")]
    [InlineData("say 'so' now", "so")]
    [InlineData("say ‘so’ and more’ now", "so")]
    [InlineData("say ‘so’ and ‘no’", "so|no")]
    [InlineData("say so’ now", "")]
    [InlineData("say ‘’ now", "")]
    [InlineData("the ‘90s and so’ on", "")]
    [InlineData("‘the ministers’ view’ now", "the ministers’ view")]
    [InlineData("‘THE MINISTERS’  VIEW’ now", "THE MINISTERS’  VIEW")]
    [InlineData("‘the ministers’, and more’", "the ministers")]
    [InlineData("‘the ministers’—view", "the ministers")]
    [InlineData("‘the ministers’", "the ministers")]
    [InlineData("‘the ministers’ ", "the ministers")]
    public void A_single_mark_by_itself_closes_behind_a_plural_where_no_word_follows(string text, string words)
    {
        List<Corpus.Reading.Articles.Pairs.MarkedWords> found = [];
        SingleMarks.FindAlone(text, 0, text.Length, found);

        Assert.Equal(words, string.Join('|', found.Select(one => text[one.Start..one.End])));
    }

    /// <summary>A “ that is never closed may begin a quotation of several paragraphs; one that is closed by another turned the wrong way does not.</summary>
    [Theory]
    [InlineData("say “so", 4)]
    [InlineData("“so", 0)]
    [InlineData("“so” and “no", 9)]
    [InlineData("say “so”", -1)]
    [InlineData("“so“ and “no“", -1)]
    [InlineData("say „so", -1)]
    [InlineData("say so", -1)]
    public void The_first_mark_that_nothing_closes_is_told(string text, int unclosed) => Assert.Equal(unclosed, DoubleMarks.Find(text, []));
}
