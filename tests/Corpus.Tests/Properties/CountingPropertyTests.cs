using System.Globalization;
using Corpus.Reading.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Properties;

/// <summary>What holds of concordances and counts, whatever the texts and the phrase are.</summary>
public sealed class CountingPropertyTests
{
    private const ulong Seed = 20250330;

    private const int Size = 50;

    private static readonly int Cases = Extent.Of(full: 50_000, usual: 1_000);

    [Fact]
    public void Every_line_is_found_at_its_place()
    {
        int lines = 0;
        Check((corpus, phrase) => lines += LinesAtTheirPlace(corpus, phrase));
        Assert.InRange(lines, Cases / 4, int.MaxValue);
    }

    /// <summary>Word by word at every place, as slowly as can be.</summary>
    [Fact]
    public void Every_place_has_its_line() => Check((corpus, phrase) =>
    {
        Phrase sought = Phrase.Parse(phrase, "phrase");
        foreach (Statement statement in corpus.Statements)
        {
            List<TextWord> words = Words.Of(statement.Text);
            int[] expected = [.. Enumerable.Range(0, words.Count).Where(i => IsAt(statement.Text, words, i, sought)).Select(i => words[i].Start)];
            Assert.Equal(expected, new[] { statement }.Concordance(phrase).Select(line => line.Start));
            Assert.Equal(expected.Length > 0, new[] { statement }.Saying(phrase).Any());
        }
    });

    [Fact]
    public void Whole_meetings_and_their_statements_say_the_same() => Check((corpus, phrase) =>
    {
        Statement[] statements = [.. corpus.Statements];
        Assert.Equal(statements.Saying(phrase), corpus.Statements.Saying(phrase));
        Assert.Equal(statements.Concordance(phrase).AsEnumerable(), corpus.Statements.Concordance(phrase));
    });

    [Fact]
    public void Counts_add_up_to_the_total() => Check((corpus, _) =>
    {
        foreach (FrequencyList list in new[] { corpus.Statements.Words(), corpus.Statements.NGrams(2), corpus.Statements.NGrams(3) })
        {
            Assert.Equal(list.Total, list.Sum(entry => entry.Count));
            Assert.Equal(list.Types, list.Select(entry => entry.Word).Distinct(StringComparer.Ordinal).Count());
            Assert.True(list.Total == 0 || Math.Abs(list.Sum(entry => entry.PerMillion) - 1e6) < 1e-3);
            Assert.All(list, entry => Assert.InRange(entry.Range, 1, Math.Min(entry.Count, corpus.Meetings.Count)));
        }

        Assert.Equal(corpus.Statements.Words().Total, corpus.Statements.Sum(statement => Words.Of(statement.Text).Count));
    });

    [Fact]
    public void Counts_and_concordance_agree() => Check((corpus, _) =>
    {
        foreach (WordFrequency entry in corpus.Statements.Words().Concat(corpus.Statements.NGrams(2)).Where(IsLowerCase))
        {
            Assert.Equal(entry.Count, corpus.Statements.Concordance(entry.Word).Count);
            Dispersion spread = corpus.Statements.Dispersion(entry.Word);
            Assert.Equal((entry.Count, entry.Range), (spread.Count, spread.Parts.Count(part => part.Count > 0)));
        }
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Results_do_not_depend_on_the_culture(string culture)
    {
        string expected = All("");
        Assert.Equal(expected, All(culture));

        static string All(string culture)
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return string.Join('\n', Sample(20).Select(made => Everything(new TextCorpus(made.Meetings), made.Phrase)))
                    + Everything(Meetings.All.SelectMany(meeting => meeting.Statements), "deter* and");
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Calls_from_sixteen_threads_agree() => CallFromThreads(16_000);

    [FullFact]
    public void A_million_calls_from_sixteen_threads_agree() => CallFromThreads(1_000_000);

    private static int LinesAtTheirPlace(TextCorpus corpus, string phrase)
    {
        Concordance lines = corpus.Statements.Concordance(phrase);
        foreach (ConcordanceLine line in lines)
        {
            Assert.Equal(line.Statement.Text.Substring(line.Start, line.Length), line.Node);
            string[] words = [.. Words.Of(line.Node).Select(word => word.Key)];
            Assert.Equal(words.Length, Phrase.Parse(phrase, "phrase").Words.Length);
            Assert.Contains(line.Statement, corpus.Statements.Saying(phrase));
            string around = line.Left(int.MaxValue) + line.Node + line.Right(int.MaxValue);
            Assert.Equal(WithoutBlanks(line.Statement.Text), WithoutBlanks(around));
        }

        return lines.Count;
    }

    private static void CallFromThreads(int calls)
    {
        const int Threads = 16;
        string[][] texts = [.. Meetings.All.Select(meeting => meeting.Statements.Take(3).Select(statement => statement.Text).ToArray())];
        string[] phrases = ["the ministers", "deter*", "U.S.", "indo-pacific"];
        string[] expected = [.. phrases.Select(phrase => new TextCorpus(texts).Statements.Concordance(phrase).SortedByRight(1).ToString())];
        int words = new TextCorpus(texts).Statements.Words().Total;
        TextCorpus shared = new(texts);
        int wrong = 0;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() => Call(thread)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0, wrong);

        void Call(int thread)
        {
            for (int call = thread; call < calls; call += Threads)
            {
                int asked = call / Threads % (phrases.Length + 1);
                bool isRight = asked == phrases.Length
                    ? shared.Statements.Words().Total == words
                    : shared.Statements.Concordance(phrases[asked]).SortedByRight(1).ToString() == expected[asked];
                Interlocked.Add(ref wrong, isRight ? 0 : 1);
            }
        }
    }

    private static string Everything(TextCorpus corpus, string phrase) => Everything(corpus.Statements, phrase);

    private static string Everything(IEnumerable<Statement> statements, string phrase) => string.Join(
        '\n',
        statements.Concordance(phrase).SortedByLeft(1),
        string.Join(' ', statements.Words()),
        string.Join(' ', statements.NGrams(2).Select(entry => FormattableString.Invariant($"{entry} {entry.PerMillion}"))),
        string.Join(' ', statements.Collocates(phrase, 3)),
        string.Join(' ', statements.Words().KeynessAgainst(statements.Take(2).Words())),
        statements.Dispersion(phrase),
        string.Join(' ', statements.Saying(phrase)));

    /// <summary>Phrases of capitals are found in capitals only, and a letter without a small form is one.</summary>
    private static bool IsLowerCase(WordFrequency entry) => !entry.Word.Any(char.IsUpper);

    private static bool IsAt(string text, List<TextWord> words, int first, Phrase phrase)
    {
        for (int i = 0; i < phrase.Words.Length; i++)
        {
            if (first + i >= words.Count
                || (i > 0 && SentenceBreak.IsBetween(text, words[first + i - 1].End, words[first + i].Start))
                || !Fits(text, words[first + i], phrase.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string text, TextWord word, PhraseWord sought)
    {
        bool isAlike = sought.IsPrefix ? word.Key.StartsWith(sought.Key, StringComparison.Ordinal) : word.Key == sought.Key;
        return isAlike && !(sought.IsCapitals && text.Substring(word.Start, sought.Key.Length).Any(char.IsLower));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<(string[][] Meetings, string Phrase)> Sample(int cases) =>
        Gen.Sample(AnyStatements.Generator, cases, new Rnd(Seed), Size).Where(made => Words.Of(made.Phrase).Count > 0 && !made.Phrase.Contains("\\*", StringComparison.Ordinal));

    private static void Check(Action<TextCorpus, string> property)
    {
        foreach ((string[][] meetings, string phrase) in Sample(Cases))
        {
            Exception? failure = Record.Exception(() => property(new TextCorpus(meetings), phrase));
            Assert.True(failure is null, $"'{phrase}' in {string.Join(" | ", meetings.SelectMany(statements => statements))}: {failure}");
        }
    }
}
