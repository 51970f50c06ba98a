using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head.Names;

/// <summary>Ranks, courtesies and letters beside a name, and days before an office, are no part of who is named.</summary>
public class TitlesBesideNamesTests
{
    [Theory]
    [InlineData("{General_of_the_Army General_in_Chief Lieutenant_General_of_Aviation Air_Chief_Marshal Marshal_of_the_Royal_Air_Force Mullah}")]
    [InlineData("Tuan Haji")]
    [InlineData("Major General {Pilot Staff_Pilot}")]
    public void What_stands_before_a_name_is_none_of_it(string title)
    {
        foreach (string text in Alternatives.Of(title))
        {
            Assert.Equal((text, "Lund, Erik"), (text, First($"Danish Minister of Defence {text} Erik Lund")));
        }
    }

    [Theory]
    [InlineData("{OFR KCB_ADC AC_RAN MON ABC_DEF}")]
    public void Letters_behind_a_name_are_none_of_it(string letters)
    {
        foreach (string text in Alternatives.Of(letters))
        {
            Assert.Equal((text, "Lund, Erik"), (text, First($"Danish Minister of Defence Erik Lund {text}")));
        }
    }

    [Fact]
    public void A_member_of_parliament_sits_for_a_place() =>
        Assert.Equal("Lund, Erik", First("Erik Lund, P.C., M.P. for Niagara Falls, Minister of Defence of Denmark,"));

    [Theory]
    [InlineData("On Thursday, the Minister of Defence Erik Lund of Denmark")]
    [InlineData("the Minister of Defence of Denmark, Erik Lund,")]
    public void A_day_before_an_office_is_nobody(string subject) => Assert.Equal("Lund, Erik", First(subject));

    [Fact]
    public void An_article_of_a_qualifier_in_brackets_ends_no_title() =>
        Assert.Equal("Lund, Erik", First("Minister of Defence of the Republic of Indonesia (Menhan RI) General TNI (Ret.) Erik Lund"));

    private static string First(string who)
    {
        var participant = new HeadText($"{who} met his new Swedish counterpart Pål Berg in Stockholm on May 2.", "Meeting").Read(out _)!.Participants[0];
        return $"{participant.Name}, {participant.GivenName}";
    }
}
