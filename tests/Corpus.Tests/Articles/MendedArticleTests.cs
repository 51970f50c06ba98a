using System.Collections.Immutable;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Reading.Matching;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Articles;

/// <summary>What a fix leaves of an article: the words are right and nothing more is to be said, what stood around them stands there, and so do the marks.</summary>
public sealed class MendedArticleTests
{
    /// <summary>What a ministry may publish and markup may take for its own.</summary>
    private static readonly string[] Awkward =
    [
        "The full text of the joint statement is at https://www.mod.example/en/a_b*c*.html and on paper.",
        "Send what you have to say about the plan to http://mod.example/form?a=1&b=2 before the summer.",
        "They cited the earlier summary (corpus:2025-03-30) and the one before it in corpus:2024-05-02 as their sources.",
        "They cited a summary that nobody has, corpus:9999-99-99, beside the others that they had read.",
        "They put the *greatest* effort into the _joint_plan_ and its `annex` [sic] of ~~ten~~ pages & more.",
        "\"Free and Open\" waters, so the Ministers said to each other, are the \"common\" aim of the \"two partners\"",
        "The Ministers said in one voice that the aim of both is a “free and open” sea for “all of them”.",
        "The gun has a barrel of 12\" and a range of 5'10\" more than the older one that it replaces.",
        "The Ministers’ and the officers' own view of the people's needs is that of the two countries’ forces",
        "2. The second of their plans stands here as an item without a list around it, so they say.",
        "# The plan has a number sign before it, - and a hyphen, + a plus, > a larger sign, <b>a tag</b> and &amp; more.",
        "A line | of a table \\ with a | stroke! [It](is) ![no](image) and [^1] no footnote of any text either.",
    ];

    private static readonly QuotedTexts Own = new(
        QuotationIndex.Of([new QuotableText("2030-01-01", [.. Awkward.Select(static (text, i) => new QuotablePassage(text, i + 1, 1, ""))])], QuotationNames.None),
        [new QuotedTextNames("2030-01-01.txt", null, static () => [.. Awkward.Select(static (_, i) => $"2030-01-01/1/{i + 1}")])]);

    /// <summary>Around "@" stand the marks; the source that is named stands at "#".</summary>
    public static TheoryData<string> Articles =>
    [
        "They said “@” (#).", "They said \"@\" (#).", "They said «@» (#).", "He said “she told me ‘@’ (#) once over a lunch of noodles” again.",
        "“@” (#), and “one more” with it.", "Before it “one more”, and then “@” (#).", "They said **“@”** (#) _so_.", "They said “**@**” (#).", "They said “`@`” (#).",
        "“Some came first,\n\n“@”", "They said “@”.", "\"@\"", "They said [“@”](#).", "“@” <#>",
        "Er sagte „@“ (#).", "Er sagte „@” (#).", "彼は「@」(#)と。", "彼は『@』(#)と。", "They said ‘@’ (#).", "They said “@”[^1].\n\n[^1]: [it](#)",
        "| “@” | [it](#) |",
    ];

    /// <summary>In which words are quoted by what plain text does not have.</summary>
    public static TheoryData<string> Blocks => ["> @\n>\n> — [it](#)", "> @ ([it](#))", "> **@**\n> — [it](#)", "> (2) @ <#>", "- > @\n  >\n  > (#)", "> @", "They said <q>@</q> (#).", "<blockquote>\n@\n</blockquote>\n\n— [it](#)"];

    [Theory]
    [MemberData(nameof(Articles))]
    [MemberData(nameof(Blocks))]
    public void Markdown_that_was_mended_has_no_finding_and_stays_as_it_was_around_the_words(string article) => AssertIsMended(article, isMarkdown: true);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Plain_text_that_was_mended_has_no_finding_and_stays_as_it_was_around_the_words(string article) => AssertIsMended(article, isMarkdown: false);

    /// <summary>The text has the words in its own marks: they are written with both of them, or with none where one stands further off.</summary>
    [Theory]
    [InlineData("“in order to realize a ‘Free and Closed Indo-Pacific’”", "in order to realize a ‘Free and Open Indo-Pacific’")]
    [InlineData("“in order to realize a ‘Free and Closed Indo-Pacific.’”", "in order to realize a ‘Free and Open Indo-Pacific’")]
    [InlineData("“in order to realize a Free and Closed Indo-Pacific.”", "in order to realize a ‘Free and Open Indo-Pacific’.")]
    [InlineData("“‘Free and Closed Indo-Pacific’ based on the concurrence”", "‘Free and Open Indo-Pacific’ based on the concurrence")]
    [InlineData("“and Closed Indo-Pacific’ based on the concurrence between”", "and Open Indo-Pacific based on the concurrence between")]
    [InlineData("\"in order to realize a 'Free and Closed Indo-Pacific'\"", "in order to realize a 'Free and Open Indo-Pacific'")]
    [InlineData("«in order to realize a \"Free and Closed Indo-Pacific\"»", "in order to realize a \"Free and Open Indo-Pacific\"")]
    [InlineData("“**in order to realize a** ‘Free and Closed Indo-Pacific’”", "**in order to realize a** ‘Free and Open Indo-Pacific’")]
    [InlineData("**“in order to realize a** ‘Free and Closed Indo-Pacific’”", null)]
    [InlineData("<b>“in order to realize a</b> ‘Free and Closed Indo-Pacific’”", null)]
    [InlineData("[“in order to realize](a.md) a ‘Free and Closed Indo-Pacific’”", null)]
    public void The_marks_of_the_text_are_written_whole_and_markup_is_not_cut(string quotation, string? right) => Assert.Equal(
        right, Assert.Single(ArticleChecker.Check(new Article("a.md", quotation + " (corpus:2025-03-30)", true), PublishedTexts.Texts)).Finding.Replacement?.Text);

    /// <summary>The ends of lines, and what the next begin with, stay where words stay beside them; a line end among words that go goes with them.</summary>
    [Theory]
    [InlineData("> the importance of calm\n> and stability across the Taiwan Strait\n>\n> — [it](corpus:2025-03-30)", "the importance of peace\n> and stability across the Taiwan Strait")]
    [InlineData("> the importance of peace\r\n> or stability across the Taiwan Strait\r\n>\r\n> — [it](corpus:2025-03-30)", "the importance of peace\r\n> and stability across the Taiwan Strait")]
    [InlineData("> the importance of all\n> calm and stability across the Taiwan Strait\n>\n> — [it](corpus:2025-03-30)", "the importance of peace and stability across the Taiwan Strait")]
    [InlineData("- “the importance of all\n  calm and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of peace and stability across the Taiwan Strait")]
    [InlineData("“the importance of *all* calm and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of peace and stability across the Taiwan Strait")]
    [InlineData("“the importance of [all](a.md) calm and stability across the Taiwan Strait” (corpus:2025-03-30)", null)]
    [InlineData("“the importance of all\n*calm* and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of peace and stability across the Taiwan Strait")]
    [InlineData("“the importance of *calm* and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of *peace* and stability across the Taiwan Strait")]
    [InlineData("“the importance of peace *or* stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of peace *and* stability across the Taiwan Strait")]
    [InlineData("“the importance of [calm](a.md)[^1] and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of [peace](a.md)[^1] and stability across the Taiwan Strait")]
    [InlineData("“the importance of calm&nbsp;and stability across the Taiwan Strait” (corpus:2025-03-30)", "the importance of peace&nbsp;and stability across the Taiwan Strait")]
    public void Lines_and_markup_stay_beside_the_words_that_are_put_right(string article, string? right) => Assert.Equal(
        right, Assert.Single(ArticleChecker.Check(new Article("a.md", article, true), PublishedTexts.Texts)).Finding.Replacement?.Text);

    private static void AssertIsMended(string article, bool isMarkdown)
    {
        int mended = 0;
        int at = article.IndexOf('@', StringComparison.Ordinal);
        foreach ((QuotedTexts texts, string id, string wrong) in Misquotations())
        {
            string before = article[..at];
            string behind = article[(at + 1)..].Replace("#", "corpus:" + id, StringComparison.Ordinal);
            string words = isMarkdown ? TrueArticleTests.Escaped(wrong) : wrong;
            Article written = new("a", before + (article[Math.Max(at - 1, 0)] == '>' || article.StartsWith('>') ? words : TrueArticleTests.InsideMarks(words)) + behind, isMarkdown);
            foreach (Replacement right in ArticleChecker.Check(written, texts).Select(static found => found.Finding.Replacement).OfType<Replacement>())
            {
                mended++;
                string content = written.Content[..right.Place.Start] + right.Text + written.Content[right.Place.End..];
                Assert.True(
                    content.StartsWith(before.TrimEnd('`', '*'), StringComparison.Ordinal) && content.EndsWith(behind.TrimStart('`', '*'), StringComparison.Ordinal),
                    $"{written.Content}\n{content}");
                ImmutableArray<QuotationFinding> left = ArticleChecker.Check(written with { Content = content }, texts);
                Assert.True(left.IsEmpty, $"{written.Content}\n{content}\n{string.Join('\n', left.Select(static found => found.Finding.ToString()))}");
            }
        }

        Assert.InRange(mended, 20, int.MaxValue);
    }

    /// <summary>Every statement of the five texts and of the awkward one, whole or cut, with one word in the middle that is another.</summary>
    private static IEnumerable<(QuotedTexts Texts, string Id, string Words)> Misquotations()
    {
        foreach (Statement statement in Meetings.All.SelectMany(static meeting => meeting.Statements))
        {
            foreach (string wrong in Misquoted(statement.Text))
            {
                yield return (PublishedTexts.Texts, statement.Meeting.Id, wrong);
            }
        }

        foreach (string wrong in Awkward.SelectMany(Misquoted))
        {
            yield return (Own, "2030-01-01", wrong);
        }
    }

    private static IEnumerable<string> Misquoted(string text)
    {
        List<TextWord> words = Words.Of(text);
        (int First, int Last)[] cuts = [(0, words.Count - 1), (0, words.Count / 2), (words.Count / 3, words.Count - 1), (2, words.Count - 3)];
        foreach ((int first, int last) in cuts.Where(static cut => cut.Last - cut.First > 8))
        {
            TextWord other = words[(first + last) / 2];
            int start = first == 0 ? 0 : words[first].Start;
            int end = last == words.Count - 1 ? text.Length : words[last].End;
            yield return text[start..other.Start] + "walrus" + text[other.End..end];
        }
    }
}
