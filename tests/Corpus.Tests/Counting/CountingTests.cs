using Corpus.Tests.Model;

namespace Corpus.Tests.Counting;

/// <summary>Edge cases and forms of the counts; their values are held by the golden tables.</summary>
public sealed class CountingTests
{
    private static readonly Statement[] All = [.. Meetings.All.SelectMany(meeting => meeting.Statements)];
    private static readonly Statement[] None = [];
    private static readonly Statement[] Made = [.. new MadeCorpus().First.Statements];

    [Fact]
    public void A_line_gives_the_words_around_its_node_as_they_are_written()
    {
        ConcordanceLine line = Assert.Single(Made.Concordance("discussed"));
        Assert.Equal("discussed", line.Node);
        Assert.Equal("Ministers", line.Left(1));
        Assert.Equal("The Ministers", line.Left(2));
        Assert.Equal("The Ministers", line.Left(int.MaxValue));
        Assert.Equal("the", line.Right(1));
        Assert.Equal("the “PLA", line.Right(2));
        Assert.Equal("the “PLA”.", line.Right(int.MaxValue));
        Assert.Equal("", line.Left(0) + line.Right(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => line.Left(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => line.Right(-1));
        Assert.Equal("2025-03-30/1/1 The Ministers [discussed] the “PLA”.", line.ToString());
        Assert.Equal(line, Made.Concordance("discussed")[0]);
    }

    [Fact]
    public void A_concordance_is_sorted_by_a_word_beside_the_node()
    {
        Concordance lines = All.Concordance("cooperation");
        Concordance right = lines.SortedByRight(1);
        Concordance left = lines.SortedByLeft(2);
        Assert.Equal(lines.Order(ByPlace), right.Order(ByPlace));
        Assert.Equal(lines.Order(ByPlace), left.Order(ByPlace));
        Assert.Equal(right.Select(line => line.WordOnRight(1)).Order(StringComparer.Ordinal), right.Select(line => line.WordOnRight(1)));
        Assert.Equal(left.Select(line => line.WordOnLeft(2)).Order(StringComparer.Ordinal), left.Select(line => line.WordOnLeft(2)));
        Assert.NotEqual(lines.AsEnumerable(), right);
        Assert.Throws<ArgumentOutOfRangeException>("n", () => lines.SortedByLeft(0));
        Assert.Throws<ArgumentOutOfRangeException>("n", () => lines.SortedByRight(0));
    }

    [Fact]
    public void Words_beside_a_node_are_compared_without_case_and_none_is_empty()
    {
        ConcordanceLine line = Assert.Single(Made.Concordance("discussed"));
        Assert.Equal(["ministers", "the", ""], [line.WordOnLeft(1), line.WordOnLeft(2), line.WordOnLeft(3)]);
        Assert.Equal(["the", "pla", ""], [line.WordOnRight(1), line.WordOnRight(2), line.WordOnRight(3)]);
    }

    /// <summary>A mark before the first word belongs to no word: it is there when more words are asked for than there are.</summary>
    [Theory]
    [InlineData(2, "We will")]
    [InlineData(3, "“We will")]
    public void The_text_before_a_node_begins_with_the_first_of_its_words(int words, string expected) =>
        Assert.Equal(expected, Assert.Single(Only("“We will act.”").Concordance("act")).Left(words));

    [Fact]
    public void Lines_are_equal_at_the_same_place_of_the_same_statement()
    {
        Statement[] peace = Only("Peace and peace.", "Peace now.");
        Concordance lines = peace.Concordance("peace");
        Concordance wider = peace.Concordance("peace and");
        Assert.Equal(lines.AsEnumerable(), peace.Concordance("peace"));
        Assert.Equal(lines[0].GetHashCode(), peace.Concordance("peace")[0].GetHashCode());
        Assert.Equal(3, lines.Distinct().Count());
        Assert.All([lines[1], lines[2], wider[0]], other => Assert.False(lines[0].Equals(other)));
        Assert.False(lines[0].Equals(null));
    }

    [Fact]
    public void A_concordance_is_written_aligned_on_the_node_and_cited()
    {
        Concordance lines = All.Concordance("deter*");
        string[] text = lines.ToString().Split('\n');
        Assert.Equal(lines.Count, text.Length);
        foreach ((ConcordanceLine line, string written) in lines.Zip(text))
        {
            Assert.Equal(line.Node, written.Substring(42, line.Length));
            Assert.EndsWith("  " + line.Statement.Cite(), written, StringComparison.Ordinal);
            string before = written[..42].Trim();
            Assert.EndsWith(before, line.Statement.Text[..line.Start].TrimEnd(), StringComparison.Ordinal);
        }

        Assert.Equal("", All.Concordance("xyzzy").ToString());
    }

    [Fact]
    public void The_columns_of_a_concordance_are_as_wide_as_the_room_and_the_widest_node() => Assert.Equal(
        new string(' ', 31) + "They will  deter       ." + new string(' ', 39) + "  \"Made *for* tests\", 2025-01-01, section 1 \"Overview\", line 5 of 2025-01-01.txt\n"
            + new string(' ', 40) + "  Deterrence  and peace." + new string(' ', 30) + "  \"Made *for* tests\", 2025-01-01, section 1 \"Overview\", line 5 of 2025-01-01.txt",
        Only("They will deter.", "Deterrence and peace.").Concordance("deter*").ToString());

    /// <summary>There is room for forty characters.</summary>
    [Theory]
    [InlineData("They will ", "They will")]
    [InlineData("some forty characters do stand before a ", "some forty characters do stand before a")]
    [InlineData("or some forty characters do stand before a ", "some forty characters do stand before a")]
    [InlineData("one two three four five six seven eight nine ten ", "four five six seven eight nine ten")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee/", "")]
    public void What_stands_before_a_node_is_cut_at_a_blank(string before, string shown) =>
        Assert.Equal(shown, Only(before + "deter.").Concordance("deter").ToString()[..40].TrimStart());

    [Theory]
    [InlineData(" again.", "again.")]
    [InlineData(" and some forty characters stand behind.", "and some forty characters stand behind.")]
    [InlineData(" and some forty characters stand behind. So", "and some forty characters stand behind.")]
    [InlineData(" and some forty characters stand behind it.", "and some forty characters stand behind")]
    [InlineData("/aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee", "")]
    public void What_stands_behind_a_node_is_cut_at_a_blank(string behind, string shown) =>
        Assert.Equal(shown, Only("deter" + behind).Concordance("deter").ToString().Substring(42 + "deter".Length + 2, 40).TrimEnd());

    [Fact]
    public void A_collocate_and_a_key_word_show_the_word_and_its_log_likelihood()
    {
        Assert.Equal("discussed 0.0", Made.Words().KeynessAgainst(None.Words())[0].ToString());
        Assert.All(All.Collocates("alliance", 5), word => Assert.Equal(FormattableString.Invariant($"{word.Word} {word.LogLikelihood:F1}"), word.ToString()));
    }

    /// <summary>As code does that knows no type of the elements: a table of a user interface.</summary>
    [Fact]
    public void Every_list_can_be_walked_without_its_type()
    {
        Comparing.MadeTexts texts = new([new("Peace now.", "topics China")], [new("Peace then.")]);
        Walked(texts.Meetings);
        Walked(texts.MeetingsInYear(2025));
        Walked(texts.Corpus.Statements);
        Walked(texts.Corpus.Topics);
        Walked(texts.Corpus.Statements.Concordance("peace"));
        Walked(texts.Corpus.Statements.Words());
        Walked(TopicTimeline.Of(texts.Meetings, texts.Topics));

        static void Walked<T>(IReadOnlyList<T> list)
        {
            Assert.NotEmpty(list);
            Assert.Equal(list, ((System.Collections.IEnumerable)list).Cast<T>());
        }
    }

    [Fact]
    public void A_frequency_list_has_an_entry_for_every_word_there_is_and_for_none()
    {
        FrequencyList words = Made.Words();
        Assert.Equal(["the", "discussed", "ministers", "pla", "to", "work"], words.Select(entry => entry.Word));
        Assert.Equal((7, 6, 6), (words.Total, words.Types, words.Count));
        Assert.Equal(2, words["THE"].Count);
        Assert.Equal(1, words["the"].Range);
        Assert.Equal(("absent", 0, 0, 0.0), (words["Absent"].Word, words["Absent"].Count, words["Absent"].Range, words["Absent"].PerMillion));
        Assert.Equal(0, words["…"].Count);
        Assert.Throws<ArgumentNullException>(() => words[(string)null!]);
        Assert.Equal("6 types, 7 in all", words.ToString());
        Assert.Equal("the 2", words[0].ToString());
    }

    [Fact]
    public void An_n_gram_is_looked_up_by_its_words()
    {
        FrequencyList grams = All.NGrams(2);
        Assert.True(grams["Indo-Pacific"].Count > 0);
        Assert.Same(grams["indo pacific"], grams["Indo – Pacific"]);
        Assert.Equal(0, grams["pacific"].Count);
        Assert.Equal(0, All.NGrams(10_000).Total);
        Assert.Throws<ArgumentOutOfRangeException>("n", () => All.NGrams(0));
    }

    [Fact]
    public void A_meeting_that_comes_again_is_one_meeting()
    {
        Statement[] mixed = [.. Meetings.All.Select(meeting => meeting.Statements[0]), .. Meetings.All.Select(meeting => meeting.Statements[1])];
        Assert.True(mixed.Words()["the"].Count > 5);
        Assert.Equal(5, mixed.Words()["the"].Range);
        Assert.Equal(5, mixed.Dispersion("the").Parts.Length);
    }

    [Fact]
    public void Without_statements_there_is_nothing()
    {
        Assert.Empty(None.Words());
        Assert.Equal((0, 0), (None.Words().Total, None.NGrams(3).Total));
        Assert.Equal(0, None.Words()["x"].PerMillion);
        Assert.Empty(None.Concordance("x"));
        Assert.Empty(None.Collocates("x", 5));
        Dispersion spread = None.Dispersion("x");
        Assert.Empty(spread.Parts);
        Assert.Equal((null, null, null), (spread.JuillandD, spread.DeviationOfProportions, spread.NormalizedDeviationOfProportions));
        Assert.Empty(None.Words().KeynessAgainst(None.Words()));
    }

    [Fact]
    public void Without_a_reference_nothing_is_key()
    {
        Assert.All(All.Words().KeynessAgainst(None.Words()), NothingKey);
        Assert.All(None.Words().KeynessAgainst(All.Words()), NothingKey);
        Assert.All(All.Words().KeynessAgainst(All.Words()), NothingKey);
        Assert.Throws<ArgumentNullException>("reference", () => All.Words().KeynessAgainst(null!));
        Assert.Throws<ArgumentException>("reference", () => All.Words().KeynessAgainst(All.NGrams(2)));

        static void NothingKey(Keyness key) => Assert.Equal((0, 0, 0, 1), (key.LogLikelihood, key.ChiSquared, key.LogRatio, key.PValue));
    }

    /// <summary>Beside the table of χ² in any textbook, and where the two ways of working it out meet.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3.841458820694124, 0.05)]
    [InlineData(6.634896601021213, 0.01)]
    [InlineData(10.827566170662733, 0.001)]
    [InlineData(12.499999999999, 4.0695201744495e-4)]
    [InlineData(12.500000000001, 4.0695201744495e-4)]
    public void A_p_value_is_the_tail_of_chi_squared(double value, double tail) =>
        Assert.InRange(ChiSquareTail.Of(value) / tail, 1 - 1e-9, 1 + 1e-9);

    [Fact]
    public void One_part_has_no_dispersion_and_a_phrase_that_is_nowhere_none_either()
    {
        Dispersion one = Made.Dispersion("the");
        Assert.Equal((null, 0.0, null), (one.JuillandD, one.DeviationOfProportions, one.NormalizedDeviationOfProportions));
        Assert.Equal("2 in 1 of 1 meetings", one.ToString());
        Dispersion nowhere = All.Dispersion("xyzzy");
        Assert.Equal((null, null, null), (nowhere.JuillandD, nowhere.DeviationOfProportions, nowhere.NormalizedDeviationOfProportions));
        Assert.Equal(5, nowhere.Parts.Length);
    }

    [Fact]
    public void A_collocate_near_two_nodes_counts_once_and_a_span_may_be_wider_than_the_text()
    {
        Collocate word = Assert.Single(Made.Collocates("the", int.MaxValue), collocate => collocate.Word == "ministers");
        Assert.Equal((1, 1), (word.Count, word.Together));
        Assert.Contains(Made.Collocates("the", 3), collocate => collocate.Word == "the");
        Assert.DoesNotContain(Made.Collocates("the", 1), collocate => collocate.Word == "work");
        Assert.Throws<ArgumentOutOfRangeException>("span", () => Made.Collocates("the", 0));
        Assert.All(Made.Collocates("the", int.MaxValue), collocate => Assert.True(double.IsFinite(collocate.LogLikelihood + collocate.LogDice + collocate.MutualInformation)));
    }

    [Fact]
    public void A_timeline_has_a_row_a_topic_and_a_cell_a_meeting()
    {
        TopicTimeline timeline = TopicTimeline.Of(Meetings.All, Topics.All);
        Assert.Equal(Topics.All, timeline.Select(row => row.Topic));
        Assert.Equal(Meetings.All, timeline.Meetings);
        foreach (TopicTimelineRow row in timeline)
        {
            Assert.Equal(row.Topic.Statements.Count, row.Cells.Sum(cell => cell.Statements));
            Assert.Equal(row.Topic.Statements.Words().Total, row.Cells.Sum(cell => cell.Words));
            Assert.Equal(row.Topic.FirstMention.Meeting, row.First);
            Assert.Equal(row.Topic.LastMention.Meeting, row.Last);
            Assert.Equal(Meetings.All, row.Cells.Select(cell => cell.Meeting));
        }

        TopicTimelineRow never = Assert.Single(TopicTimeline.Of([], [Topics.China]));
        Assert.Equal((null, null), (never.First, never.Last));
    }

    [Fact]
    public void A_meeting_is_like_itself_and_like_no_empty_one()
    {
        MadeCorpus corpus = new();
        Assert.Equal(0, corpus.First.SimilarityTo(corpus.Second));
        Assert.Equal(1, corpus.First.SimilarityTo(new MadeCorpus().First), 12);
        Assert.Equal(Meetings.Latest.SimilarityTo(Meetings.All[0]), Meetings.All[0].SimilarityTo(Meetings.Latest), 12);
        Assert.InRange(Meetings.Latest.SimilarityTo(corpus.First), 0.01, 0.5);
        Assert.Throws<ArgumentNullException>("other", () => corpus.First.SimilarityTo(null!));
    }

    [Fact]
    public void Collocates_and_key_words_come_from_the_strongest_to_the_weakest_and_equal_ones_by_their_letters()
    {
        Ordered(All.Collocates("cooperation", 5).Select(word => (word.LogLikelihood, word.Word)));
        Ordered(Meetings.Latest.Statements.Words().KeynessAgainst(All.Words()).Select(word => (word.LogLikelihood, word.Word)));

        static void Ordered(IEnumerable<(double Strength, string Word)> found)
        {
            Assert.Contains(found.Zip(found.Skip(1)), pair => pair.First.Strength == pair.Second.Strength);
            Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(
                pair.First.Strength > pair.Second.Strength
                || (pair.First.Strength == pair.Second.Strength && string.CompareOrdinal(pair.First.Word, pair.Second.Word) < 0)));
        }
    }

    /// <summary>Of two meetings one has the word: D is 1 - V / √(2 - 1), V is 1, and DP normalized is 1, as far from even as can be.</summary>
    [Fact]
    public void Two_parts_have_a_dispersion()
    {
        Comparing.MadeTexts texts = new([new("Peace, peace.")], [new("Now then.")]);
        Dispersion spread = texts.Meetings.SelectMany(meeting => meeting.Statements).Dispersion("peace");
        Assert.Equal((0.0, 0.5, 1.0), (spread.JuillandD!.Value, spread.DeviationOfProportions!.Value, spread.NormalizedDeviationOfProportions!.Value));
        Assert.Equal("2 in 1 of 2 meetings", spread.ToString());
        Assert.Equal(["2025-01-01 2", "2025-01-02 0"], spread.Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void A_timeline_shows_how_many_statements_each_meeting_has()
    {
        Comparing.MadeTexts texts = new([new("One.", "topics China"), new("Two.", "topics China")], [new("Three.")]);
        TopicTimeline timeline = TopicTimeline.Of(texts.Meetings, [texts.Topics[0]]);
        Assert.Equal("China: 2 0", Assert.Single(timeline).ToString());
        Assert.Equal(["2025-01-01 2", "2025-01-02 0"], timeline[0].Cells.Select(cell => cell.ToString()));
        Assert.Equal((1, 2, 0), (timeline.Count, timeline[0].Cells[0].Words, timeline[0].Cells[1].Words));
    }

    /// <summary>Of two meetings both have "peace", with weight 1; "now" and "then" have ln(3 / 2) + 1.</summary>
    [Fact]
    public void A_word_that_few_meetings_have_weighs_more()
    {
        Comparing.MadeTexts texts = new([new("Peace now.")], [new("Peace then.")]);
        double rare = Math.Log(3 / 2.0) + 1;
        Assert.Equal(1 / (1 + (rare * rare)), texts.Meetings[0].SimilarityTo(texts.Meetings[1]), 12);
        Assert.Throws<ArgumentNullException>("meeting", () => ((Meeting)null!).SimilarityTo(texts.Meetings[0]));
    }

    /// <summary>Longer than the room there is for a word at first.</summary>
    [Fact]
    public void A_word_of_any_length_is_counted()
    {
        string word = new('a', 300);
        Assert.Equal(2, Only(word + " b " + word + ".").Words()[word].Count);
    }

    private static Statement[] Only(params string[] texts) =>
        [.. new Comparing.MadeTexts([.. texts.Select(text => new Comparing.MadeStatement(text))]).Meetings[0].Statements];

    private static readonly Comparer<ConcordanceLine> ByPlace =
        Comparer<ConcordanceLine>.Create((one, other) => (one.Statement.Id, one.Start).CompareTo((other.Statement.Id, other.Start)));
}
