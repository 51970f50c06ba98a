using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Places that stand elsewhere than behind "at" and "in" of the main clause.</summary>
public class VenueTests
{
    private const string Opening = "On May 2, Defence Minister Kaan Demir of Türkiye met Ola Sand, Minister of Defence of Norway.";
    private const string Riga = "Riga (Riga, LV, Europe/Riga)";

    [Theory]
    [InlineData("Defence Ministers of Türkiye and Norway {meet met} in Riga", Riga)]
    [InlineData("Defence Ministers of Türkiye and Norway {held_a_meeting hold_talks hold_bilateral_talks held_consultations} in Riga", Riga)]
    [InlineData("Minister Demir {meets met receives welcomes hosts} Norwegian {counterpart Minister Minister_of_Defence} in Riga", Riga)]
    [InlineData("Minister Demir receives UK Secretary of State for Defence in Riga", Riga)]
    [InlineData("{Meeting Talks} {of between} the Defence Ministers of Türkiye and Norway in Riga", Riga)]
    [InlineData("Ministers meet in Riga on 2 May 2024", Riga)]
    [InlineData("Ministers meet in Riga (Summary)", Riga)]
    [InlineData("Minister Demir {meets receives} troops in Riga", "-")]
    [InlineData("Ministers {discuss review} the summit in Riga", "-")]
    [InlineData("Ministers meet {to_discuss_the on_the} attack in Riga", "-")]
    [InlineData("Ministers prepare {meeting talks} in Riga", "-")]
    [InlineData("Ministers meet in Riga Treaty format", "-")]
    [InlineData("Meeting on the base in Riga", "-")]
    [InlineData("Ministers meet in Latvia", "-")]
    public void A_title_tells_the_city_behind_the_words_that_say_who_met(string title, string venue)
    {
        foreach (string text in Alternatives.Of(title))
        {
            Assert.Equal((text, venue), (text, new HeadText(Opening, text).Read(out _)?.Venue()));
        }
    }

    [Fact]
    public void A_call_has_no_place_in_its_title() =>
        Assert.Equal("-", new HeadText(Opening.Replace("met", "spoke by telephone with", StringComparison.Ordinal), "Ministers meet in Riga").Read(out _)?.Venue());

    [Fact]
    public void The_place_of_the_opening_outweighs_that_of_the_title() =>
        Assert.Equal("Oslo (Oslo, NO, Europe/Oslo)", new HeadText(Opening.Replace("Norway.", "Norway in Oslo.", StringComparison.Ordinal), "Ministers meet in Riga").Read(out _)?.Venue());

    [Theory]
    [InlineData("who {is arrived} in Riga on {an_official_visit a_visit his_first_working_visit}", Riga)]
    [InlineData("who arrived in Riga for a two-day visit", Riga)]
    [InlineData("who arrived in Riga on Monday", "-")]
    [InlineData("who was in Riga on a visit last week", "-")]
    [InlineData("who arrived from Riga on an official visit", "-")]
    public void A_guest_was_met_where_he_is_on_a_visit(string clause, string venue)
    {
        foreach (string text in Alternatives.Of(clause))
        {
            HeadText head = new($"On May 2, Defence Minister Kaan Demir of Türkiye held talks with Ola Sand, Minister of Defence of Norway, {text}.", "Ministers hold talks");
            Assert.Equal((text, venue), (text, head.Read(out _)?.Venue()));
        }
    }

    /// <summary>A name that the lexicon has for other places is kept under an identifier of its own, or not at all.</summary>
    [Theory]
    [InlineData("at Lund Hall", "LundHall: Lund Hall (-, -, -)")]
    [InlineData("in Perth, Canada", "PerthCanada: Perth (-, CA, -)")]
    [InlineData("at the Ministry of Defence", "MinistryOfDefenceOfUnknownCountry: Ministry of Defence (-, -, -)")]
    public void A_place_that_is_not_known_is_none_that_is(string where, string place)
    {
        MeetingHead? head = new HeadText(Opening.Replace("Norway.", $"Norway {where}.", StringComparison.Ordinal), "Thai Minister visits Brunei").Read(out _);
        Assert.Equal(place, head?.Place is ReadPlace venue ? $"{venue.Id}: {head.Venue()}" : head?.Venue());
    }

    /// <summary>Another place has its name in it, an event is called after it, or who is called on is met there.</summary>
    [Theory]
    [InlineData("met Ola Sand, Minister of Defence of Norway, in Santiago de Compostela", "Santiago de Compostela (-, -, -)")]
    [InlineData("met Ola Sand, Minister of Defence of Norway, in Perth, Scotland", "Perth (-, -, -)")]
    [InlineData("met Ola Sand, Minister of Defence of Norway, at the {Ramstein_meeting Ramstein-format_meeting} in Riga", Riga)]
    [InlineData("met Ola Sand, Minister of Defence of Norway, in the Latvian capital Riga", Riga)]
    [InlineData("called on Ola Sand, Minister of Defence of Norway, in Riga", Riga)]
    [InlineData("visited Riga for talks with Ola Sand, Minister of Defence of Norway", Riga)]
    public void The_words_beside_a_place_tell_which_it_is(string met, string venue)
    {
        foreach (string text in Alternatives.Of(met))
        {
            HeadText head = new($"On May 2, Defence Minister Kaan Demir of Türkiye {text}.", "Ministers hold talks");
            Assert.Equal((text, venue), (text, head.Read(out _)?.Venue()));
        }
    }

    [Theory]
    [InlineData("Fort Stewart, Georgia", "Fort Stewart (-, -, -)")]
    [InlineData("Fort Stewart, Norway", "Fort Stewart (-, NO, -)")]
    public void A_state_is_not_the_country_of_its_name(string where, string venue) =>
        Assert.Equal(venue, new HeadText($"On May 2, U.S. Secretary of Defense Lloyd Austin met Defence Minister Kaan Demir of Türkiye at {where}.", "Meeting").Read(out _)?.Venue());

    [Theory]
    [InlineData("at Lund Hall, Riga,", Riga)]
    [InlineData("at Lund Hall, Brivibas Street, Riga,", Riga)]
    [InlineData("at Lund Hall, Minister of Transport Berg, Riga,", "Lund Hall (-, -, -)")]
    [InlineData("at Lund Hall, Brivibas Street, Old Town, Riga,", "Lund Hall (-, -, -)")]
    public void The_city_of_an_address_stands_at_its_end(string where, string venue) =>
        Assert.Equal(venue, new HeadText(Opening.Replace("met", "met " + where, StringComparison.Ordinal), "Ministers hold talks").Read(out _)?.Venue());
}
