using Corpus.Tests.Golden;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>The history of one person, topic, term, country or place through the corpus.</summary>
public sealed class SubjectLookupTests
{
    [Fact]
    public void The_Taiwan_Strait_is_spoken_of_in_three_meetings()
    {
        Assert.Equal(
            ["2023-06-01/1/6", "2024-10-19/4", "2025-03-30/2/3"],
            Topics.TaiwanStrait.Statements.Select(statement => statement.Id));
        Assert.Equal(
            ["2023-06-01", "2024-10-19", "2025-03-30"],
            Topics.TaiwanStrait.Meetings.Select(meeting => meeting.Id));
        Assert.Equal("2023-06-01/1/6", Topics.TaiwanStrait.FirstMention.Id);
        Assert.Equal("2025-03-30/2/3", Topics.TaiwanStrait.LastMention.Id);
    }

    [Fact]
    public void DICAS_first_appears_in_May_2024_and_is_written_in_two_ways()
    {
        Assert.Equal(
            ["2024-05-02/5", "2024-10-19/6", "2025-03-30/3.3/1", "2025-10-29/2.3/2"],
            Terms.Dicas.Statements.Select(statement => statement.Id));
        Assert.Equal("2024-05-02/5", Terms.Dicas.FirstMention.Id);
        Assert.Equal("2025-10-29/2.3/2", Terms.Dicas.LastMention.Id);
        Assert.Equal<string>(
            [
                "Defense Industrial Cooperation, Acquisition and Sustainment",
                "Defense Industrial Cooperation, Acquisition, and Sustainment",
            ],
            Terms.Dicas.Expansions);
    }

    [Fact]
    public void The_terms_are_the_six_acronyms_that_a_text_explains() =>
        Assert.Equal(["DICAS", "DTT", "ISR", "JJOC", "MCAS", "PLA"], Terms.All.Select(term => term.Acronym).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_topic_has_the_statements_of_the_golden_tables()
    {
        foreach (Topic topic in Topics.All)
        {
            AssertHistory(row => row.Topics.Contains(topic.Id), topic.Statements, topic.Id);
            Assert.Equal(topic.Statements.Select(statement => statement.Id).First(), topic.FirstMention.Id);
            Assert.Equal(topic.Statements.Select(statement => statement.Id).Last(), topic.LastMention.Id);
            Assert.Equal(topic.Statements.Select(statement => statement.Meeting).Distinct(), topic.Meetings);
        }
    }

    [Fact]
    public void Each_term_has_the_statements_of_the_golden_tables()
    {
        foreach (Term term in Terms.All)
        {
            AssertHistory(row => row.Terms.Any(mention => mention.Acronym == term.Acronym), term.Statements, term.Id);
        }
    }

    [Fact]
    public void Each_person_has_the_statements_in_which_they_speak()
    {
        foreach (Person person in People.All)
        {
            AssertHistory(row => row.Speakers.Contains(person.Name), person.Statements, person.Id);
        }
    }

    [Fact]
    public void Each_country_has_the_statements_that_name_it()
    {
        IEnumerable<Country> named = Meetings.All.SelectMany(meeting => meeting.Statements).SelectMany(statement => statement.Countries).Distinct();
        foreach (Country country in named)
        {
            AssertHistory(row => row.Countries.Contains(country.Code), country.Statements, country.Id);
        }
    }

    [Fact]
    public void Each_place_has_the_statements_that_name_it()
    {
        foreach (Place place in Places.All)
        {
            AssertHistory(row => row.Places.Contains(place.Id), place.Statements, place.Id);
        }
    }

    [Fact]
    public void None_of_the_events_named_is_a_meeting_of_this_corpus() =>
        Assert.All(Meetings.All.SelectMany(meeting => meeting.References), reference => Assert.Null(reference.Meeting));

    [Fact]
    public void A_subject_is_found_by_its_identifier()
    {
        Assert.Same(People.Austin, People.ById(People.Austin.Id));
        Assert.Same(Topics.TaiwanStrait, Topics.ById("TaiwanStrait"));
        Assert.Same(Terms.Dicas, Terms.ById("Dicas"));
        Assert.Same(Places.Napoli, Places.ById(Places.Napoli.Id));
        Assert.All(Offices.All, office => Assert.Same(office, Offices.ById(office.Id)));
        Assert.True(Topics.TryGet("China", out Topic? china));
        Assert.Same(Topics.China, china);
        Assert.False(Terms.TryGet("Nato", out _));
        Assert.False(People.TryGet("Nobody", out _));
    }

    private static void AssertHistory(Func<GoldenStatement, bool> isMember, IEnumerable<Statement> statements, string subject) =>
        Assert.Equal(
            subject + ": " + string.Join(", ", GoldenTable.All.SelectMany(table => table.Statements).Where(isMember).Select(row => row.Id)),
            subject + ": " + string.Join(", ", statements.Select(statement => statement.Id)));
}
