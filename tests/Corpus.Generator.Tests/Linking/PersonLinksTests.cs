using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Linking;

public sealed class PersonLinksTests
{
    private static readonly ReadParticipant Kihara = new("Kihara", null, "DefenseMinister", "Defense Minister", "JP");
    private static readonly ReadParticipant Austin = new("Austin", null, "DefenseSecretary", "Defense Secretary", "US");

    [Fact]
    public void One_name_and_country_is_one_person_in_all_meetings()
    {
        PersonLinks people = Links(Meeting(Kihara, Austin), Meeting(Austin));

        Assert.Equal(["Austin", "Kihara"], people.Entries.Select(person => person.Id));
        Assert.Equal([0, 1], people.Entries[0].Meetings);
        Assert.Equal(["Kihara", "Austin"], people.Of(0));
        Assert.Equal(["Austin"], people.Of(1));
    }

    [Fact]
    public void A_person_keeps_every_office_in_the_order_held()
    {
        ReadParticipant later = Austin with { OfficeId = "WarSecretary", OfficeTitle = "War Secretary" };

        PersonEntry person = Assert.Single(Links(Meeting(Austin), Meeting(later), Meeting(later)).Entries);

        Assert.Equal(["DefenseSecretary", "WarSecretary"], person.Offices);
    }

    [Fact]
    public void A_given_name_that_only_some_texts_write_makes_no_second_person()
    {
        PersonLinks people = Links(Meeting(Kihara), Meeting(Kihara with { GivenName = "Minoru" }), Meeting(Kihara));

        Assert.Equal("Minoru", Assert.Single(people.Entries).GivenName);
    }

    [Theory]
    [InlineData("Lloyd", "Lloyd J.")]
    [InlineData("L.", "Lloyd")]
    public void The_fullest_given_name_wins(string shorter, string longer)
    {
        PersonLinks people = Links(Meeting(Austin with { GivenName = longer }), Meeting(Austin with { GivenName = shorter }));

        Assert.Equal(longer, Assert.Single(people.Entries).GivenName);
    }

    [Fact]
    public void Namesakes_with_different_given_names_are_two_people()
    {
        ReadParticipant first = new("Kishi", "Nobuo", "DefenseMinister", "Defense Minister", "JP");

        PersonLinks people = Links(Meeting(first), Meeting(first with { GivenName = "Nobusuke" }), Meeting(first));

        Assert.Equal(["KishiNobuo", "KishiNobusuke"], people.Entries.Select(person => person.Id));
        Assert.Equal(["KishiNobuo"], people.Of(2));
    }

    [Fact]
    public void Namesakes_of_two_countries_are_two_people()
    {
        PersonLinks people = Links(Meeting(Kihara, Kihara with { CountryCode = "US" }));

        Assert.Equal(["KiharaJP", "KiharaUS"], people.Entries.Select(person => person.Id));
        Assert.Equal(["KiharaJP", "KiharaUS"], people.Of(0));
    }

    [Fact]
    public void An_older_text_gives_no_ones_name_to_somebody_else()
    {
        ReadParticipant american = Kihara with { CountryCode = "US" };

        Assert.Equal(["Kihara"], Links(Meeting(Kihara)).Of(0));
        Assert.Equal(["KiharaJP"], Links(Meeting(american), Meeting(Kihara)).Of(1));
    }

    private static PersonLinks Links(params DatedMeeting[] meetings) =>
        PersonLinks.Of([.. meetings], BuiltInLexicon.Model, PeopleModel.Empty, CancellationToken.None);

    private static DatedMeeting Meeting(params ReadParticipant[] participants)
    {
        ParsedDocument form = new("a.txt", "a.txt", "", false, null, null, null, null, default, default, default, default);
        MeetingHead head = new("2024-05-02", new CalendarDate(2024, 5, 2), null, null, null, null, false, null,
            participants.ToEquatableArray(), default);
        return new DatedMeeting(new ReadMeeting(form, head, default, default), head);
    }
}
