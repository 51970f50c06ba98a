using System.Reflection;
using Corpus.CompilerServices;

namespace Corpus.Tests.Model;

public class ModelTests
{
    private static readonly MadeCorpus Corpus = new();
    private static readonly MadeCorpus Other = new();

    /// <summary>One of every type of the model, from a corpus and from another with the same identifiers.</summary>
    public static TheoryData<string, object, object> Pairs()
    {
        TheoryData<string, object, object> pairs = [];
        foreach ((object one, object same) in Graph(Corpus).Zip(Graph(Other)))
        {
            pairs.Add(one.GetType().Name, one, same);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void What_has_the_same_identity_in_two_corpora_is_equal(string type, object one, object same)
    {
        Assert.NotEmpty(type);
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void ToString_is_one_line_and_says_no_more_than_that(string type, object one, object same)
    {
        string text = one.ToString()!;
        Assert.Equal(text, same.ToString());
        Assert.NotEmpty(text);
        Assert.DoesNotContain(text, char.IsControl);
        Assert.True(text.Length < 60, type + ": " + text);
    }

    [Theory]
    [InlineData(0, "2025-03-30 Made for tests")]
    [InlineData(1, "1 Overview")]
    [InlineData(2, "The Ministers discussed the “PLA”.")]
    [InlineData(3, "To work.")]
    [InlineData(4, "2025-03-30/1/1 The Ministers discussed the “PLA”.")]
    [InlineData(5, "Discuss: the “PLA”")]
    [InlineData(6, "Defense Minister Nakatani")]
    [InlineData(7, "Nakatani")]
    [InlineData(8, "Defense Minister")]
    [InlineData(9, "Ministry of Defense")]
    [InlineData(10, "Japan")]
    [InlineData(11, "China")]
    [InlineData(12, "PLA")]
    [InlineData(13, "October 29 (2025-10-29)")]
    [InlineData(14, "2025-03-30.txt")]
    public void ToString_shows_what_a_reader_would_look_for(int index, string expected) =>
        Assert.Equal(expected, Graph(Corpus)[index].ToString());

    [Fact]
    public void What_differs_is_not_equal()
    {
        Assert.NotEqual(Corpus.First, Corpus.Second);
        Assert.NotEqual(Corpus.First.Statements[0], Corpus.First.Statements[1]);
        Assert.NotEqual(Corpus.People[0], Corpus.People[1]);
        Assert.NotEqual(Corpus.First.Sections[0].Blocks[0], Corpus.First.Sections[0].Blocks[1]);
        Assert.NotEqual(Corpus.First.Statements[0].References[0], Corpus.First.Statements[0].References[1]);
        Assert.True(Corpus.People[0] == Other.People[0]);
        Assert.True(Corpus.People[0] != Other.People[1]);
    }

    [Fact]
    public void An_act_is_by_those_who_did_it_and_by_all_speakers_where_nothing_else_is_said()
    {
        Statement statement = Corpus.First.Statements[1];
        Assert.Equal([ReportingVerb.Concur, ReportingVerb.Oppose, ReportingVerb.Agree], statement.Acts.Select(act => act.Verb));
        Assert.Equal(["Hegseth"], statement.Acts[0].Speakers.Select(person => person.Id));
        Assert.Empty(statement.Acts[1].Speakers);
        Assert.True(statement.Acts[2].Speakers == statement.Speakers);
        Assert.Equal(statement.Acts[0], Other.First.Statements[1].Acts[0]);
    }

    [Fact]
    public void Acts_are_equal_at_the_same_place_of_the_same_statement()
    {
        Act act = Corpus.First.Statements[1].Acts[2];
        Assert.Equal(act, Other.First.Statements[1].Acts[2]);
        Assert.Equal(act.GetHashCode(), Other.First.Statements[1].Acts[2].GetHashCode());
        Assert.NotEqual(act, Corpus.First.Statements[1].Acts[1]);
        Assert.NotEqual(act, new MadeCorpus(sha256: "01").First.Statements[1].Acts[2]);
    }

    [Fact]
    public void An_act_knows_its_statement_and_where_its_content_stands()
    {
        foreach (Statement statement in Corpus.First.Statements)
        {
            Assert.All(statement.Acts, act => Assert.Same(statement, act.Statement));
            Assert.All(statement.Acts, act => Assert.Equal(act.Content, statement.Text[act.ContentRange]));
        }

        Assert.Equal([24..33], Corpus.First.Statements[0].Acts.Select(act => act.ContentRange));
        Assert.Equal([0..7, 0..0, 0..0], Corpus.First.Statements[1].Acts.Select(act => act.ContentRange));
    }

    [Fact]
    public void What_stands_at_the_same_place_of_another_text_is_not_equal()
    {
        Meeting mine = Corpus.First;
        Meeting other = new MadeCorpus(sha256: "01").First;
        Assert.Equal(mine.Statements[0].Id, other.Statements[0].Id);
        Assert.NotEqual(mine.Statements[0], other.Statements[0]);
        Assert.NotEqual(mine.Sections[0], other.Sections[0]);
        Assert.NotEqual(mine.Sections[0].Blocks[0], other.Sections[0].Blocks[0]);
        Assert.NotEqual(mine.Sections[0].Blocks[1], other.Sections[0].Blocks[1]);
    }

    [Fact]
    public void A_set_over_two_corpora_keeps_each_statement_of_each_text()
    {
        Meeting[] meetings = [Corpus.First, Other.First, new MadeCorpus(sha256: "01").First];
        Assert.Equal(4, meetings.SelectMany(meeting => meeting.Statements).ToHashSet().Count);
        Assert.Equal(2, meetings.SelectMany(meeting => meeting.Sections).Distinct().Count());
        Assert.Equal(4, meetings.SelectMany(meeting => meeting.Sections[0].Blocks).Distinct().Count());
    }

    [Fact]
    public void What_differs_mostly_has_another_hash_code() => Assert.All(
        ModelObjects.Reachable.Concat(Json.Answers.All).GroupBy(value => value.GetType()),
        kind => Assert.InRange(kind.Select(value => value.GetHashCode()).Distinct().Count(), (kind.Distinct().Count() / 2) + 1, int.MaxValue));

    [Fact]
    public void A_copy_of_a_record_equals_it()
    {
        Meeting copy = Corpus.First with { };
        Assert.Equal(Corpus.First, copy);
        Assert.Equal(Corpus.First.Statements.AsEnumerable(), copy.Statements);
        Assert.Equal(Corpus.People[0], Corpus.People[0] with { });
    }

    [Fact]
    public void Back_references_lead_to_the_instance_that_was_come_from()
    {
        Statement statement = Corpus.First.Statements[0];
        Assert.Same(Corpus.First, statement.Meeting);
        Assert.Same(Corpus.First.Sections[0], statement.Section);
        Assert.Same(statement, statement.Block.Statements[0]);
        Assert.Same(statement, statement.Topics[0].Statements[0]);
        Assert.Same(Corpus.Second, statement.References[0].Meeting);
        Assert.Null(statement.References[1].Meeting);
    }

    [Fact]
    public void An_empty_meeting_has_empty_lists_and_null_where_nothing_is_known()
    {
        Meeting meeting = Corpus.Second;
        Assert.Empty(meeting.Sections);
        Assert.Empty(meeting.Statements);
        Assert.Empty(meeting.Participants);
        Assert.Empty(meeting.References);
        Assert.Null(meeting.Place);
        Assert.Null(meeting.Opening);
        Assert.Null(meeting.Issuer);
        Assert.Null(meeting.Format);
        Assert.Null(meeting.StartTime);
        Assert.Null(meeting.Duration);
        Assert.Null(meeting.Source.Url);
    }

    /// <summary>The second has no participants at all, the third more than it names.</summary>
    [Fact]
    public void Participants_are_complete_where_some_are_named_and_nothing_says_that_there_were_more()
    {
        Assert.True(Corpus.First.AreParticipantsComplete);
        Assert.False(Corpus.Second.AreParticipantsComplete);
        Assert.False(new Transcripts.AlteredCorpus([]).Meetings[0].AreParticipantsComplete);
    }

    [Fact]
    public void The_text_of_a_block_is_its_sentences_with_a_blank_between_them()
    {
        Comparing.MadeTexts texts = new([new Comparing.MadeStatement("They met.", "by Kihara"), new Comparing.MadeStatement("They spoke."), new Comparing.MadeStatement("They left.", "topics China")]);
        Assert.Equal("They met. They spoke. They left.", Assert.Single(texts.Meetings[0].Sections[0].Blocks).Text);
    }

    [Fact]
    public void The_sentences_of_a_block_are_its_lead_ins_and_its_statements()
    {
        Block block = new Transcripts.AlteredCorpus([]).Meetings[0].Sections[0].Blocks[0];
        Assert.Equal("The key points:  The Ministers discussed the PLA.", block.Text);
        Assert.Equal([new BlockSentence(5, "The key points:", IsLeadIn: true), new BlockSentence(5, "The Ministers discussed the PLA.", IsLeadIn: false)], block.Sentences);
    }

    [Fact]
    public void A_corpus_without_meetings_has_no_latest() =>
        Assert.Equal("The corpus holds no meeting.", Assert.Throws<InvalidOperationException>(() => new Comparing.MadeTexts().LatestMeeting).Message);

    [Fact]
    public void Statements_of_meetings_are_a_list_whatever_meetings_say_nothing()
    {
        Comparing.MadeStatement one = new("One."), two = new("Two."), three = new("Three.");
        StatementList statements = new(new Comparing.MadeTexts([], [], [one, two], [], [], [three], []).Meetings);
        Assert.Equal(["One.", "Two.", "Three."], Enumerable.Range(0, statements.Count).Select(index => statements[index].Text));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => statements[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => statements[3]);
    }

    [Theory]
    [InlineData("section 3 1 Overview", "1 Overview", "section 1 \"Overview\", ")]
    [InlineData("section 3 1", "1", "section 1, ")]
    [InlineData("section 3 - Overview", "Overview", "section \"Overview\", ")]
    [InlineData("section 3 -", "Section", "")]
    public void A_section_is_named_by_what_it_has_of_number_and_heading(string written, string shown, string cited)
    {
        Statement statement = new Comparing.MadeTexts([new Comparing.MadeStatement("One.")]) { Section = written }.Meetings[0].Statements[0];
        Assert.Equal(shown, statement.Section.ToString());
        Assert.Equal($"\"Made *for* tests\", 2025-01-01, {cited}line 5 of 2025-01-01.txt", statement.Cite());
    }

    [Theory]
    [InlineData('\n')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Whatever_ends_a_line_is_a_blank_where_one_line_is_shown(char end) => Assert.Equal("a b", OneLine.Of($"a{end}b"));

    /// <summary>A meeting a day from January 1, 2025 on; the last of them is of 2026.</summary>
    [Fact]
    public void The_meetings_of_a_year_are_those_of_its_first_day_to_its_last()
    {
        Comparing.MadeTexts texts = new([.. Enumerable.Range(0, 366).Select(static _ => Array.Empty<Comparing.MadeStatement>())]);
        Assert.Equal(365, texts.MeetingsInYear(2025).Count);
        Assert.Equal("2026-01-01", Assert.Single(texts.MeetingsInYear(2026)).Id);
        Assert.Equal([0, 0], [texts.MeetingsInYear(0).Count, texts.MeetingsInYear(10_000).Count]);
    }

    [Fact]
    public void People_and_places_of_another_corpus_are_found_by_their_identifier()
    {
        Assert.Equal([Corpus.First, Corpus.Second], Corpus.MeetingsWith(Other.People[0]));
        Assert.Equal([Corpus.First], Corpus.MeetingsAt(Other.Places[0]));
    }

    [Theory]
    [InlineData(2025, 2, 7, "2025-02-07")]
    [InlineData(2025, 2, null, "2025-02")]
    [InlineData(987, null, null, "0987")]
    public void A_partial_date_is_written_as_far_as_it_is_known(int year, int? month, int? day, string expected)
    {
        PartialDate date = new(year, month, day);
        Assert.Equal(expected, date.ToString());
        Assert.Equal(day is null ? null : new DateOnly(year, month!.Value, day.Value), date.ToDateOnly());
    }

    [Fact]
    public void Every_public_type_of_the_model_can_be_set_by_nobody()
    {
        Assert.DoesNotContain(
            typeof(Meeting).Assembly.GetExportedTypes().Where(type => type.Namespace == "Corpus" && !type.IsValueType).SelectMany(type => type.GetProperties()),
            property => property.SetMethod is { IsPublic: true } set && set.DeclaringType!.Assembly == typeof(Meeting).Assembly && !IsForConstruction(set));
        Assert.DoesNotContain(
            typeof(Meeting).Assembly.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetFields()),
            field => !field.IsLiteral && !field.IsInitOnly);
    }

    private static bool IsForConstruction(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static object[] Graph(MadeCorpus corpus)
    {
        Statement statement = corpus.First.Statements[0];
        return
        [
            corpus.First, corpus.First.Sections[0], statement.Block, corpus.First.Statements[1].Block, statement, statement.Acts[0],
            corpus.First.Participants[0], statement.Speakers[0], corpus.Offices[0], corpus.Places[0], statement.Countries[0],
            statement.Topics[0], statement.Terms[0], statement.References[0], corpus.First.Source,
        ];
    }
}
