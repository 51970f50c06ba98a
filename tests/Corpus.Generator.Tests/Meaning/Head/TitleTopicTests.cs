using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Nobody is of a country that a title names only as what was talked about, or that the place of the meeting speaks against.</summary>
public class TitleTopicTests
{
    [Theory]
    [InlineData("Defence Ministers {discuss condemn urge warn support praise} Ukraine")]
    [InlineData("Defence Minister {discusses condemns urges warns thanks backs} Ukraine")]
    [InlineData("Defence Ministers meet {on about over regarding} Ukraine")]
    [InlineData("Defence Ministers agree on {support aid assistance} {to for} Ukraine")]
    [InlineData("Defence Ministers agree on Ukraine {support policy aid sanctions}")]
    [InlineData("Ukraine Defence Contact Group")]
    [InlineData("Ministers condemn the {invasion situation} of Ukraine")]
    [InlineData("Ministers condemn Ukraine's latest missile launch")]
    public void A_topic_of_a_title_is_nobody_s_country(string titles)
    {
        foreach (string title in Alternatives.Of(titles))
        {
            HeadText text = new("On May 2, Defence Minister Gram met his Swedish counterpart Pål Jonson.", title);

            Assert.Equal((title, "Jonson SE"), (title, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}"))));
        }
    }

    [Theory]
    [InlineData("{Visit Trip Travel} to Norway")]
    [InlineData("Norwegian Defence Minister meets counterpart")]
    [InlineData("Norway: Minister meets counterpart")]
    [InlineData("Norway stands with Ukraine")]
    [InlineData("Talks of Norway with friends")]
    [InlineData("Defence Minister of Norway discusses Ukraine")]
    public void A_party_of_a_title_is_the_country_of_whoever_has_none_beside_the_office(string titles)
    {
        foreach (string title in Alternatives.Of(titles))
        {
            HeadText text = new("On May 2, Swedish Minister for Defence Pål Jonson met Defence Minister Gram.", title);

            Assert.Equal((title, "Jonson SE, Gram NO"), (title, string.Join(", ", text.ReadClear().Participants.Select(static one => $"{one.Name} {one.CountryCode}"))));
        }
    }

    [Theory]
    [InlineData("Norway and Sweden {launch Launch support aid} {new_dialogue_series plans}")]
    [InlineData("Norway and Sweden Defence Ministers {Issue Launch} Joint Statement")]
    [InlineData("Norway: {Support Aid} for friends")]
    [InlineData("Press release {on for} Norway-Sweden Defence Ministerial")]
    [InlineData("Press release {on for} the Norway-Sweden Defence Meeting")]
    [InlineData("Norway {launches issues} plan with Sweden")]
    public void What_a_country_does_makes_it_no_topic(string titles)
    {
        foreach (string title in Alternatives.Of(titles))
        {
            HeadText text = new("On May 2, Swedish Minister for Defence Pål Jonson met Defence Minister Gram.", title);

            Assert.Equal((title, "Jonson SE, Gram NO"), (title, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}"))));
        }
    }

    /// <summary>The order of a title is not that of the opening where a name says so.</summary>
    [Theory]
    [InlineData("Australia and Japan Defence Ministers meet")]
    [InlineData("Japan and Australia Defence Ministers meet")]
    public void A_name_of_the_lexicon_outweighs_the_order_of_the_title(string title)
    {
        HeadText text = new("On May 2, Defense Minister Kihara met Defence Minister Marles.", title);

        Assert.Equal("Kihara JP, Marles AU", string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    [Theory]
    [InlineData("in Copenhagen", "Jonson SE")]
    [InlineData("in Stockholm", "Poulsen UA, Jonson SE")]
    [InlineData("in Kyiv", "Poulsen UA, Jonson SE")]
    [InlineData("on the margins of the NATO Summit in Copenhagen", "Poulsen UA, Jonson SE")]
    public void Where_they_met_in_a_third_country_the_only_one_of_the_title_is_nobody_s(string where, string names)
    {
        HeadText text = new($"On May 2, Defence Minister Poulsen met his Swedish counterpart Pål Jonson {where}.", "Ukraine talks");

        Assert.Equal(names, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    /// <summary>Whoever meets those whom the title lists is of none of their countries, and a guest where they are at home.</summary>
    [Theory]
    [InlineData("Secretary of National Defense Teodoro Meets with US, Japan, Australia Counterparts", "Teodoro PH, Kihara JP, Austin US")]
    [InlineData("Secretary of National Defense Teodoro Meets with US, Japan and Australia", "Teodoro PH, Kihara JP, Austin US")]
    [InlineData("Meeting of the US, Japan, Australia", "Kihara JP, Austin US", "Undersecretary of National Defense Ramos")]
    public void Those_whom_a_title_lists_as_met_say_nothing_of_who_met_them(string title, string expected, string first = "Secretary of National Defense Teodoro")
    {
        HeadText text = new($"On May 2, {first} met Japanese Defense Minister Minoru Kihara and U.S. Secretary of Defense Lloyd Austin at the US Indo-Pacific Command Headquarters.", title);

        Assert.Equal(expected, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    /// <summary>The Philippines and Mexico have the office in the same words: what else tells is a name, a place, a country beside it.</summary>
    [Theory]
    [InlineData("Secretary of National Defense Juan Ramos", "Austin US")]
    [InlineData("National Defense Secretary Juan Ramos", "Austin US")]
    [InlineData("Mexican Secretary of National Defense Juan Ramos", "Ramos MX, Austin US")]
    [InlineData("Secretary of National Defense Gilberto Teodoro", "Teodoro PH, Austin US")]
    [InlineData("Secretary of National Defense Ricardo Trevilla", "Trevilla MX, Austin US")]
    public void Words_in_which_two_countries_write_an_office_tell_of_neither(string who, string expected)
    {
        HeadText text = new($"On May 2, {who} met U.S. Secretary of Defense Lloyd Austin.", "A meeting");

        Assert.Equal(expected, string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    /// <summary>Whom the opening names himself is not the holder of an office that it names without one.</summary>
    [Fact]
    public void The_guest_of_a_title_is_not_the_host_whose_name_stands_elsewhere()
    {
        HeadText text = new(
            "On May 2, General Phan Van Giang, Member of the Politburo and Minister of National Defence, held talks with Canadian Minister of National Defence Bill Blair.", "Minister of Defence Bill Blair visits Vietnam");

        Assert.Equal("Blair CA", string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }
}
