using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Form;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Of which country one is whose office several countries have and whom the head gives none: what the body says, and where a text is at home.</summary>
public class HomeCountryTests
{
    /// <summary>Where the head does not tell of which country a minister is, the body may: beside the name, or by what only the own country has.</summary>
    [Theory]
    [InlineData("Minister Demir {of of_the} Türkiye agreed.", "TR")]
    [InlineData("Minister Demir {expressed conveyed reaffirmed reiterated extended voiced restated} Latvia's {commitment long-standing_and_unwavering_support deep_gratitude readiness condolences}.", "LV")]
    [InlineData("Minister Demir also expressed Fiji’s hope that the port would open. Minister Demir of Fiji smiled.", "FJ")]
    [InlineData("Minister Demir {emphasized stated once_again_stressed} that Türkiye {stands_by attaches_great_importance_to highly_values remains_committed_to was_grateful_for looks_forward_to} the project.", "TR")]
    [InlineData("Minister Demir clearly openly stressed that Türkiye stands by the project.", "TR")]
    [InlineData("Minister Demir clearly openly warmly stressed that Türkiye stands by the project.", "")]
    [InlineData("Minister Demir {emphasized stated} that {Russia_is_ready_to_attack Ukraine_will_win Türkiye_hosts_many_visitors}.", "")]
    [InlineData("Minister Demir {welcomed noted praised} Latvia's {commitment support}.", "")]
    [InlineData("Minister Demir {welcomed noted recognized acknowledged appreciated hoped} that Latvia {remains_committed_to stands_by} the project.", "")]
    [InlineData("The Ministers praised the {ties relations relationship cooperation friendship} between {Latvia_and_Norway Norway_and_Latvia}.", "LV")]
    [InlineData("The Ministers deplored the {war border conflict} between Latvia and Norway.", "")]
    [InlineData("The Ministers praised the ties between Latvia and Fiji.", "")]
    [InlineData("The Ministers praised the ties between Latvia and Norway. They praised the ties between Norway and Fiji.", "")]
    [InlineData("Minister Demir {expressed reaffirmed} Latvia's {right way_of_life}.", "")]
    [InlineData("Minister Demir expressed Latvia's thanks. Minister Demir of Fiji smiled.", "")]
    [InlineData("The Minister voiced Latvia's concern.", "")]
    [InlineData("Minister Harding voiced Latvia's concern.", "")]
    [InlineData("Minister Demir of the Bank of Latvia agreed.", "")]
    [InlineData("Minister Demir expressed Norway's thanks.", "")]
    public void The_body_tells_of_which_country_one_is_of_whom_the_head_does_not(string body, string country) =>
        AssertOfBody("On May 2, Minister of Defence Kaan Demir spoke by telephone with Ola Sand, Minister of Defence of Norway.", body, country);

    /// <summary>One who is called on is at home, where the text says of no country of his.</summary>
    [Theory]
    [InlineData("Chinese Defence Minister Wei Kun {called_on paid_a_courtesy_call_on calls_on} Chief of Army Staff General Aziz Ahmed in Dhaka on May 2.", "BD")]
    [InlineData("Chinese Defence Minister Wei Kun called on the Chief of Army Staff, General Aziz Ahmed, in Dhaka on May 2.", "BD")]
    [InlineData("Chinese Defence Minister Wei Kun met Chief of Army Staff General Aziz Ahmed in Dhaka on May 2.", "")]
    [InlineData("Chinese Defence Minister Wei Kun called on Chief of Army Staff General Aziz Ahmed in Beijing on May 2.", "")]
    [InlineData("Chinese Defence Minister Wei Kun called on Chief of Army Staff General Aziz Ahmed on May 2.", "")]
    public void One_who_is_called_on_is_of_the_country_of_the_place(string opening, string country)
    {
        foreach (string text in Alternatives.Of(opening))
        {
            MeetingHead? head = new HeadText(text, "Chinese minister calls on army chief").Read(out _);
            Assert.Equal((text, country), (text, head?.Participants.Items.FirstOrDefault(one => one.Name == "Ahmed")?.CountryCode ?? ""));
        }
    }

    [Theory]
    [InlineData("Minister Demir {welcomed warmly_welcomed} {Minister_Sand's_visit Minister_Sand's_first_visit} to Latvia and thanked him.", "LV")]
    [InlineData("At the outset, Minister Demir welcomed Minister Sand's visit to the Republic of Fiji.", "FJ")]
    [InlineData("Minister Demir welcomed Minister Sand's visit to Latvia {in_May last_year on_the_way_home}.", "")]
    [InlineData("Minister Sand welcomed his visit to Latvia.", "")]
    public void A_guest_whose_visit_the_host_welcomes_is_in_the_country_of_the_host(string body, string country) =>
        AssertOfBody("On May 2, Minister of Defence Kaan Demir received Ola Sand, Minister of Defence of Norway, at the Ministry.", body, country);

    /// <summary>Who names no country of his own and meets another in a city is at home there, where the text speaks of that country and the opening does not.</summary>
    [Theory]
    [InlineData("in Riga", "Latvia will spend more.", "LV")]
    [InlineData("in Riga", "The Latvian army will grow.", "LV")]
    [InlineData("in Riga", "The army will grow.", "")]
    [InlineData("in Riga, Latvia,", "Latvia will spend more.", "")]
    [InlineData("in Oslo", "Norway will spend more.", "")]
    [InlineData("in Brussels", "Belgium will spend more.", "")]
    [InlineData("in Riga on the margins of the Baltic Forum", "Latvia will spend more.", "")]
    public void Who_meets_another_where_the_text_is_at_home_is_of_that_country(string where, string body, string country) =>
        AssertOfBody($"On May 2, Minister of Defence Kaan Demir met {where} with Ola Sand, Minister of Defence of Norway.", body, country);

    /// <summary>In a third country its own minister may be the one who received the guest.</summary>
    [Theory]
    [InlineData("in Riga", "LV")]
    [InlineData("in Oslo", "LV")]
    [InlineData("in Suva", "")]
    public void Ties_of_two_countries_tell_nothing_of_who_met_in_a_third(string where, string country) =>
        AssertOfBody($"On May 2, Minister of Defence Kaan Demir met {where} with Ola Sand, Minister of Defence of Norway.", "The Ministers praised the ties between Latvia and Norway.", country);

    [Theory]
    [InlineData("Athens, 2 May 2024", "at the Ministry of National Defence", "GR")]
    [InlineData("Athens, 2 May 2024", "at a hotel", "")]
    [InlineData("Brussels, 2 May 2024", "at the Ministry of National Defence", "")]
    public void The_ministry_at_which_they_met_is_where_the_text_was_written(string dateline, string where, string country) =>
        AssertOfBody($"The Minister of National Defence Kaan Demir met today {where} with the Minister of Defence of Norway Ola Sand.", "They agreed.", country, dateline);

    /// <summary>Who receives a guest does so at home, but not where ministers of all countries meet.</summary>
    [Theory]
    [InlineData("Copenhagen", "Lund, Sand")]
    [InlineData("Copenhagen after the {talks meeting}", "Lund, Sand")]
    [InlineData("{Brussels Geneva Vienna New_York Munich Singapore Manama Halifax Davos Ramstein Abu_Dhabi}", "Sand")]
    [InlineData("Copenhagen during the Amber {Dialogue Summit Conference Forum Symposium Congress Exhibition Expo Airshow Exercise Assembly Ceremony}", "Sand")]
    [InlineData("Copenhagen during the Amber {Meeting-Plus ADMM ADMM-Plus Ministerial G7 G20}", "Sand")]
    public void A_host_is_at_home_but_in_seats_of_all_countries_and_at_events_of_many(string place, string names)
    {
        foreach (string where in Alternatives.Of(place))
        {
            HeadText text = new($"On May 2, Minister of Defence Erik Lund received the Minister of Defence of Norway, Ola Sand, in {where}.", "Minister of Defence Lund meets counterpart");
            Assert.Equal((where, names), (where, string.Join(", ", text.Read(out _)?.Participants.Select(static one => one.Name) ?? [])));
        }
    }

    [Theory]
    [InlineData("OSLO", "Oslo", "Lund NO, Marles AU")]
    [InlineData("STOCKHOLM", "Oslo", "Marles AU")]
    [InlineData("SINGAPORE", "Singapore", "Marles AU")]
    public void A_text_that_is_dated_where_they_met_has_its_own_minister_at_home(string dateline, string city, string names)
    {
        HeadText text = new(
            $"{dateline}, May 2, 2024 – Minister of Defence Erik Lund and his Australian counterpart, Richard Marles, held talks in {city}.", "Defence ministers hold talks", FileName: "2024-05-02.txt");

        Assert.Equal(names, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    private static void AssertOfBody(string opening, string body, string country, string? dateline = null)
    {
        foreach (string text in Alternatives.Of(body))
        {
            TextFile file = new("2024-05-02.txt", $"Meeting of Ministers\n\n{(dateline == null ? "" : dateline + "\n\n")}{opening}\n\n{text}\n", "", true, false);
            MeetingHead? head = HeadReader.Read(ParsedText.Of(file), HeadText.Lexicon, out _);
            Assert.Equal((text, country), (text, head?.Participants.FirstOrDefault(static one => one.Name == "Demir")?.CountryCode ?? ""));
        }
    }
}
