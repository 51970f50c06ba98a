using System.Globalization;
using Corpus.Tests.Golden;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>Who met, when, where and for how long, as the head and the opening sentence of each text say.</summary>
public sealed class HeadTests
{
    public static TheoryData<string> Tables => GoldenTable.Ids;

    [Fact]
    public void The_built_in_corpus_holds_the_five_meetings_by_day() =>
        Assert.Equal(
            ["2023-06-01", "2024-05-02", "2024-10-19", "2025-03-30", "2025-10-29"],
            Meetings.All.Select(meeting => meeting.Id));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Days_held_and_published_are_those_of_the_text(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        Meeting meeting = Meetings.ById(id);
        Assert.Equal(Day(table.Held), meeting.Date);
        Assert.Equal(table.Published is null ? null : Day(table.Published), meeting.Published);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Start_and_duration_are_those_of_the_opening(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        Meeting meeting = Meetings.ById(id);
        Assert.Equal(TimeOnly.ParseExact(table.Start, "HH:mm", CultureInfo.InvariantCulture), meeting.StartTime);
        Assert.Equal(TimeSpan.FromMinutes(table.Minutes), meeting.Duration);
        Assert.Equal(table.IsApproximate, meeting.IsDurationApproximate);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Title_issuer_and_format_are_as_published(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        Meeting meeting = Meetings.ById(id);
        Assert.Equal(table.Title, meeting.Title);
        Assert.Equal(table.Issuer, meeting.Issuer);
        Assert.Equal(table.Format, meeting.Format.ToString());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_place_is_named_as_in_the_text_and_has_its_city_country_and_time_zone(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        Place? place = Meetings.ById(id).Place;
        Assert.NotNull(place);
        Assert.Equal(table.PlaceName, place.Name);
        if (table.City is not "?")
        {
            Assert.Equal(table.City, place.City);
        }

        Assert.Equal(table.CountryCode, place.Country?.Code);
        Assert.Equal(table.TimeZoneId, place.TimeZoneId);
        Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(table.TimeZoneId, out _));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Participants_stand_in_the_order_of_the_opening_with_their_offices(string id) =>
        Assert.Equal(
            GoldenTable.Of(id).Participants,
            Meetings.ById(id).Participants.Select(participant => new GoldenParticipant(
                participant.Office.Title,
                participant.Person.Name,
                participant.Office.Country.Code)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Sections_have_their_number_line_items_and_heading(string id) =>
        Assert.Equal(
            GoldenTable.Of(id).Sections,
            Meetings.ById(id).Sections.Select(section => new GoldenSection(
                section.Number,
                section.Line,
                section.Blocks.OfType<Item>().Count(),
                section.Heading)));

    [Theory]
    [InlineData("2025-03-30", "3")]
    [InlineData("2025-10-29", "2")]
    public void Items_are_numbered_as_in_the_text(string id, string section) =>
        Assert.Equal(
            ["1", "2", "3", "4"],
            Meetings.ById(id).Sections.Single(candidate => candidate.Number == section).Blocks.OfType<Item>().Select(item => item.Number));

    [Fact]
    public void Hegseth_is_Defense_Secretary_in_March_and_War_Secretary_in_October_2025()
    {
        Assert.Equal("Defense Secretary", OfficeOf("Hegseth", "2025-03-30").Title);
        Assert.Equal("War Secretary", OfficeOf("Hegseth", "2025-10-29").Title);
        Assert.Equal(["Defense Secretary", "War Secretary"], People.Hegseth.Offices.Select(office => office.Title));
        Assert.Equal(["Hegseth"], OfficeOf("Hegseth", "2025-10-29").People.Select(person => person.Name));
    }

    [Fact]
    public void Austin_and_Hegseth_held_one_office_in_turn() =>
        Assert.Equal(
            ["Austin", "Hegseth"],
            OfficeOf("Austin", "2023-06-01").People.Select(person => person.Name));

    [Fact]
    public void The_people_of_the_corpus_are_those_who_took_part() =>
        Assert.Equal(
            ["Austin", "Hamada", "Hegseth", "Kihara", "Koizumi", "Nakatani"],
            People.All.Select(person => person.Name).Order(StringComparer.Ordinal));

    private static Office OfficeOf(string person, string meeting) =>
        Meetings.ById(meeting).Participants.Single(participant => participant.Person.Name == person).Office;

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
