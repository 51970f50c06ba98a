using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Who took part where the opening names one alone, or leaves the country to others.</summary>
public class AttendanceTests
{
    private const string Host = "The Harbour Defence Ministers' Meeting was held in Riga on May 2, hosted by Mr Kaan Demir, Minister of Defence of Latvia.";

    [Theory]
    [InlineData("It was attended by Ola Sand, Minister of Defence of Norway; and the Hon Ann Berg, Minister of Defence of Denmark.", "Demir LV, Sand NO, Berg DK")]
    [InlineData("Ola Sand, Minister of Defence of Norway, attended.", "Demir LV, Sand NO")]
    [InlineData("Ola Sand, Minister of Defence of Norway, also attended.", "Demir LV")]
    [InlineData("The meeting was attended by Kaan Demir, Minister of Defence of Latvia, and Ola Sand, Minister of Defence of Norway.", "Demir LV, Sand NO")]
    [InlineData("Ola Sand, Minister of Defence of Norway, was absent.", "Demir LV")]
    public void Those_who_came_to_a_host_took_part(string rest, string people)
    {
        foreach (string text in Alternatives.Of(rest))
        {
            Assert.Equal((text, people), (text, People(new HeadText(Host, "Harbour Defence Ministers' Meeting", Rest: text))));
        }
    }

    [Fact]
    public void Where_somebody_was_lost_beside_the_one_who_is_named_those_who_came_do_not_make_it_complete() => Assert.Equal(
        "Demir LV",
        People(new HeadText("On May 2, Kaan Demir, Minister of Defence of Latvia, met with Grand Wizard Foo.", "Meeting", Rest: "It was attended by Ola Sand, Minister of Defence of Norway.")));

    [Theory]
    [InlineData("Washington, May 2, 2024, SPA -- Minister of Defense Prince Khalid bin Fahd held a meeting today at the Pentagon with US Secretary of Defense Pete Hegseth.", "bin Fahd SA, Hegseth US")]
    [InlineData("Washington, May 2, 2024, XPA -- Minister of Defense Prince Khalid bin Fahd held a meeting today at the Pentagon with US Secretary of Defense Pete Hegseth.", "Hegseth US")]
    [InlineData("Suva, May 2, 2024, SPA -- Minister of Defense Prince Khalid bin Fahd held a meeting today in Suva with US Secretary of Defense Pete Hegseth.", "Hegseth US")]
    [InlineData("Riyadh, May 2, 2024, SPA -- US Secretary of Defense Pete Hegseth met today Minister of Defence Kaan Demir.", "Hegseth US")]
    public void The_agency_of_a_state_tells_the_country_of_its_own_minister(string opening, string people) =>
        Assert.Equal(people, People(new HeadText(opening, "Minister of Defense Meets US Secretary of Defense")));

    [Theory]
    [InlineData("the Minister of Defence Malaysia, YB Dato' Seri Mohamed Khaled Nordin,", "Nordin MY")]
    [InlineData("the Minister of Defence Malaysia YB Dato' Seri Mohamed Khaled Nordin", "Nordin MY")]
    [InlineData("the Minister of Defence of Canada, Jordan Smith,", "Smith CA")]
    [InlineData("the Canadian Minister of Defence Jordan Smith", "Smith CA")]
    public void A_country_between_office_and_name_is_no_name(string person, string people) =>
        Assert.Equal(people + ", Sand NO", People(new HeadText($"On May 2, {person} met Ola Sand, Minister of Defence of Norway.", "Meeting")));

    private static string People(HeadText head) =>
        string.Join(", ", head.Read(out _)?.Participants.Select(static one => $"{one.Name} {one.CountryCode}") ?? []);
}
