using System.Globalization;
using Corpus.Reading.Matching;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Tests.Matching;
using FsCheck.Fluent;

namespace Corpus.Tests.Quoting;

/// <summary>What holds for the words of any texts.</summary>
public sealed class QuotationPropertyTests
{
    [Fact]
    public void Every_run_of_words_of_any_text_is_exact_there() => AnyTexts.Check(AnyTexts.Statements, 300, static statements =>
    {
        QuotationIndex index = IndexOf(statements);
        HashSet<string> known = [.. statements.SelectMany(Words.Of).Select(static word => word.Key)];
        foreach (string statement in statements)
        {
            List<TextWord> words = Words.Of(statement);
            for (int start = 0; start < words.Count; start += 3)
            {
                int last = Math.Min(start + 6, words.Count - 1);
                string quotation = statement[words[start].Start..words[last].End];
                if (!CutsWord(statement, words, start, known) && !CutsWord(statement, words, last + 1, known))
                {
                    MatchVerdict verdict = QuotationMatcher.Check(index, quotation, 0).Verdict;
                    Assert.True(verdict == MatchVerdict.Exact, $"{verdict}: {quotation} / {statement}");
                }
            }
        }
    });

    [Fact]
    public void What_is_found_lies_in_its_passage_and_a_suggestion_is_exact() => AnyTexts.Check(
        from statements in AnyTexts.Statements
        from words in AnyTexts.Text
        select (statements, words),
        1000,
        static made =>
        {
            QuotationIndex index = IndexOf(made.statements);
            QuotationMatch match = QuotationMatcher.Check(index, made.words);
            Assert.Equal(match.Verdict is MatchVerdict.Exact or MatchVerdict.Altered, !match.Found.IsEmpty);
            Assert.All(match.Found.SelectMany(index.Passages.SpansOf), span => Assert.InRange(span.Start + span.Length, 1, index.Passages[span.Passage].Text.Length));
            Assert.Equal(match.Nearest is null, match.Suggestion is null);
            if (match.Suggestion is not null)
            {
                Assert.True(QuotationMatcher.Check(index, match.Suggestion).Verdict is MatchVerdict.Exact or MatchVerdict.Altered, match.Suggestion);
            }
        });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void A_culture_makes_no_difference(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            foreach (QuotationRow row in QuotationTable.Rows)
            {
                Assert.Equal(row.Verdict, Check(row).Verdict);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sixteen_threads_that_ask_a_new_corpus_get_the_same_answers()
    {
        MeetingCorpus corpus = MeetingCorpus.Read([.. Meetings.All.Select(static meeting => new CorpusText(meeting.Source.FileName, Checkout.Summary(meeting.Source.FileName)))]);
        QuotationVerdict[][] answers = new QuotationVerdict[16][];
        Thread[] threads = [.. answers.Select((_, i) => new Thread(() => answers[i] =
            [.. QuotationTable.Rows.Select(row => corpus.CheckQuotation(row.Words, row.From == "-" ? null : corpus.ById(row.From)).Verdict)]))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.All(answers, static answer => Assert.Equal(QuotationTable.Rows.Select(static row => row.Verdict), answer));
    }

    /// <summary>True before "na" in "Chi-na" where "China" is known: a half of it is no word of the text (<see cref="QuotationRuleTests"/>).</summary>
    private static bool CutsWord(string text, List<TextWord> words, int next, HashSet<string> known) =>
        next > 0 && next < words.Count && text[words[next - 1].End..words[next].Start].TrimEnd() == "-" && known.Contains(words[next - 1].Key + words[next].Key);

    private static QuotationCheck Check(QuotationRow row) => Meetings.Corpus.CheckQuotation(row.Words, row.From == "-" ? null : Meetings.ById(row.From));

    private static QuotationIndex IndexOf(string[] statements) => QuotationIndex.Of(
        [new QuotableText("text", [.. statements.Select(static (statement, i) => new QuotablePassage(statement, i + 1, 0, ""))])], QuotationNames.None);
}
