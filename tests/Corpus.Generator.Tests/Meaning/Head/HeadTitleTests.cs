using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>A title is read whole: an office that is only a part of it is not the person's; what qualifies an office is kept.</summary>
public class HeadTitleTests
{
    private const string Kihara = "Kihara: DefenseMinister JP";

    [Theory]
    [InlineData("Prime Minister Ruiz", "Prime Minister")]
    [InlineData("Commerce Secretary Dana Whitlock", "Commerce Secretary")]
    [InlineData("Ms. Dana Whitlock, Secretary of Commerce of the United States,", "Secretary of Commerce")]
    [InlineData("Dr. Aino Saar, Minister of Social Affairs and Health of Estonia,", "Minister of Social Affairs and Health")]
    [InlineData("Minister for Water Bo Ek of Sweden", "Minister for Water")]
    [InlineData("Minister for Defence Industry Pat Moran", "Minister for Defence Industry")]
    [InlineData("Mr. Pat Moran, Minister for Defence Personnel of Australia,", "Minister for Defence Personnel")]
    [InlineData("Secretary General Jan Haak", "Secretary General")]
    [InlineData("Mr. Jan Haak, Secretary General of the Alliance,", "Secretary General of the Alliance")]
    [InlineData("vice defense minister Lindqvist", "vice")]
    public void A_longer_title_is_another_office(string participant, string office)
    {
        HeadText text = new($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.", "Meeting of the Japanese Minister");
        MeetingHead head = text.Read(out string[] diagnostics)!;
        Assert.Equal(Kihara, head.People());
        Assert.Contains(diagnostics, diagnostic => (diagnostic.StartsWith("CORPUS006", StringComparison.Ordinal) || diagnostic.StartsWith("CORPUS017", StringComparison.Ordinal)) && diagnostic.Contains(office, StringComparison.Ordinal));
        Assert.False(head.AreParticipantsComplete);
    }

    /// <summary>By these words the text may call somebody later who then is none of those who were read.</summary>
    [Theory]
    [InlineData("Commerce Secretary Dana Whitlock", "Dana Whitlock", null)]
    [InlineData("Ms. Dana Whitlock, Secretary of Commerce of the United States,", "Dana Whitlock", "US")]
    [InlineData("Dr. Aino Saar, Minister of Social Affairs and Health of Estonia,", "Aino Saar", "EE")]
    [InlineData("Ms. Dana Whitlock, Chief of Protocol,", "Dana Whitlock", null)]
    [InlineData("Minister for Water Bo Ek of Sweden", "Bo Ek", "SE")]
    public void The_name_of_one_with_another_office_is_kept(string participant, string name, string? country)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.", "Meeting of the Japanese Minister").Read(out _)!;
        Assert.Equal([(name, country)], head.Lost.Select(one => (string.Join(' ', one.NameWords), one.CountryCode)));
    }

    [Theory]
    [InlineData("Acting Secretary of Defense Dana Rourke", "Acting", "Rourke")]
    [InlineData("Ms. Dana Rourke, Acting Secretary of Defense of the United States,", "Acting", "Rourke")]
    [InlineData("former U.S. Secretary of Defense Dana Rourke", "former", "Rourke")]
    [InlineData("U.S. Acting Defense Secretary Dana Rourke", "Acting", "Rourke")]
    [InlineData("U.S. Defense Secretary-designate Dana Rourke", "designate", "Rourke")]
    [InlineData("outgoing Defense Secretary Dana Rourke", "outgoing", "Rourke")]
    [InlineData("interim Defense Secretary Dana Rourke", "interim", "Rourke")]
    [InlineData("the newly appointed Defense Secretary Dana Rourke", null, "Rourke")]
    public void What_qualifies_an_office_is_kept(string participant, string? qualifier, string name)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.").ReadClear();
        Assert.Equal([(null, "Kihara"), (qualifier, name)], head.Participants.Select(one => (one.Qualifier, one.Name)));
        Assert.True(head.AreParticipantsComplete);
    }

    [Theory]
    [InlineData("Minister of Defence Pieter van der Loon of the Netherlands", "van der Loon, Pieter")]
    [InlineData("Dutch Minister of Defence Pieter VAN DER LOON", "van der Loon, Pieter")]
    [InlineData("Minister of Defense Omar Al Jassim of Qatar", "Al Jassim, Omar")]
    [InlineData("Minister of Defense Omar al-Jassim of Qatar", "al-Jassim, Omar")]
    [InlineData("Minister of Defence Eva Brandt-van den Berg of Belgium", "Brandt-van den Berg, Eva")]
    [InlineData("Minister of Defence Hélène d'Aubry of France", "d'Aubry, Hélène")]
    [InlineData("Minister of Defence Juan De la Cruz of Spain", "De la Cruz, Juan")]
    [InlineData("Minister of Defence Ian McGREGOR of Canada", "McGregor, Ian")]
    [InlineData("Minister of Defence Andreas “Andi” Moser of Austria", "Moser, Andreas")]
    [InlineData("Minister of Defence Andreas (Andi) Moser of Austria", "Moser, Andreas")]
    [InlineData("Minister of Defence Rafael Ocampo Jr. of Chile", "Ocampo, Rafael")]
    [InlineData("Minister of National Defence Trần Minh Đức of Viet Nam", "Trần, Minh Đức")]
    [InlineData("New Zealand's Minister of Defence Ruth Penn", "Penn, Ruth")]
    [InlineData("Minister of Defence Ruth Penn of the Kingdom of Thailand", "Penn, Ruth")]
    public void A_family_name_has_its_particles_and_no_nickname(string participant, string name)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.", "Meeting of the Japanese Minister").Read(out _)!;
        Assert.Equal(name, head.Participants.Select(one => one.GivenName is string given ? $"{one.Name}, {given}" : one.Name).Last());
    }

    [Theory]
    [InlineData("Deputy Prime Minister Richard Lund and Minister for Defence Richard Lund of Australia", "Lund")]
    [InlineData("the Deputy Prime Minister and Minister of Defence Richard Lund of Australia", "Lund")]
    public void One_who_holds_two_offices_is_one_speaker(string participant, string name)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.", "Japan-Australia Defense Ministerial Meeting").ReadClear();
        Assert.Equal(["Kihara", name], head.Participants.Select(one => one.Name));
    }

    [Theory]
    [InlineData("his Norwegian counterpart Ola Strand", "Strand: MinisterOfDefenceNO NO")]
    [InlineData("his counterpart from Norway, Ola Strand", "Strand: MinisterOfDefenceNO NO")]
    [InlineData("his Ghanaian counterpart Ola Strand", "Strand: MinisterOfDefenceGH GH")]
    [InlineData("his Maltese counterpart Ola Strand", "Strand: MinisterOfDefenceMT MT")]
    public void A_counterpart_holds_the_same_office_of_the_country_beside(string participant, string expected)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara met with {participant} in Tokyo.", "Meeting of the Japanese Minister").ReadClear();
        Assert.Equal($"{Kihara}; {expected.Replace(":", ", Ola:", StringComparison.Ordinal)}", head.People());
    }

    /// <summary>The forces of a country are no name of anybody.</summary>
    [Theory]
    [InlineData("the Chief of the General Staff of the Israel Defense Forces, Lieutenant General Herzi Halevi,", "Halevi, Herzi: ChiefOfDefenceIL IL")]
    [InlineData("the Chief of Defence of the Kenya Defence Forces General Charles Kahariri", "Kahariri, Charles: ChiefOfDefenceKE KE")]
    public void The_forces_of_a_country_are_no_name(string participant, string expected) =>
        Assert.Equal($"{expected}; Calloway: DefenseSecretary US", new HeadText($"On May 2, {participant} met U.S. Defense Secretary Calloway.", "Chiefs Meet").Read(out _)!.People());

    /// <summary>Below a minister many countries have a Secretary of State, who is not that of the United States.</summary>
    [Fact]
    public void A_Secretary_of_State_is_of_nobody_where_the_text_does_not_tell()
    {
        MeetingHead head = new HeadText("On May 2, Minister of Defence Ola Strand of Norway met Secretary of State Sorin Moldovan.", "Ministers Meet").Read(out string[] diagnostics)!;
        Assert.Equal("Strand, Ola: MinisterOfDefenceNO NO", head.People());
        Assert.Contains(diagnostics, static diagnostic => diagnostic.StartsWith("CORPUS017", StringComparison.Ordinal));
    }

    /// <summary>A ministry can be of more behind a comma, where a name would stand.</summary>
    [Theory]
    [InlineData("Minister for Home Affairs, Trade and Employment Jone Baba", "'Minister for Home Affairs, Trade and Employment'")]
    [InlineData("Minister for Home Affairs, Trade, Youth and Equality, Jone Baba,", "'Minister for Home Affairs, Trade, Youth and Equality'")]
    [InlineData("Minister for Home Affairs, Youth and the Arts Jone Baba", "'Minister for Home Affairs, Youth")]
    public void A_title_that_goes_on_behind_a_comma_is_another(string participant, string title)
    {
        MeetingHead head = new HeadText($"On May 2, {participant} met U.S. Defense Secretary Calloway.", "Ministers Meet").Read(out string[] diagnostics)!;
        Assert.Equal("Calloway: DefenseSecretary US", head.People());
        Assert.Contains(diagnostics, diagnostic => diagnostic.Contains(title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Minister for Home Affairs, Jone Baba,", "Baba, Jone: MinisterForDefenceFJ FJ; Calloway: DefenseSecretary US")]
    [InlineData("Minister for Home Affairs, Jone Baba", "Baba, Jone: MinisterForDefenceFJ FJ; Calloway: DefenseSecretary US")]
    public void A_name_behind_a_comma_is_the_holders(string participant, string people) =>
        Assert.Equal(people, new HeadText($"On May 2, {participant} met U.S. Defense Secretary Calloway.", "Ministers Meet").Read(out _)!.People());

    [Theory]
    [InlineData("Minister of National Defence Rowe")]
    [InlineData("Federal Minister of Defence Rowe")]
    [InlineData("National Defence Minister Rowe")]
    public void A_title_of_several_countries_is_of_none_where_the_text_does_not_tell(string participant)
    {
        MeetingHead head = new HeadText($"On May 2, {participant} met U.S. Defense Secretary Calloway.", "Ministers Meet").Read(out string[] diagnostics)!;
        Assert.Equal("Calloway: DefenseSecretary US", head.People());
        Assert.Contains(diagnostics, diagnostic => diagnostic.StartsWith("CORPUS017", StringComparison.Ordinal));
        Assert.Equal(["Rowe"], head.Lost.SelectMany(one => one.NameWords));
    }

    /// <summary>In a headline every word has its capital, so that the name ends before the verb.</summary>
    [Theory]
    [InlineData("{Speaks Meets Hosts Visits Receives Welcomes Calls Holds Joins Greets Travels Attends Talks Discusses With Concludes Addresses Met Visit Hold Meet To}")]
    public void The_name_in_a_headline_ends_before_its_verb(string verb)
    {
        foreach (string title in Alternatives.Of($"Israeli Minister of Defense Gideon Lavon {verb} Plans"))
        {
            MeetingHead head = new HeadText("On May 2, the Minister of Defense held a call with Minister of Defence Ola Strand of Norway.", title).ReadClear();
            Assert.Equal((title, "Lavon, Gideon"), (title, $"{head.Participants[0].Name}, {head.Participants[0].GivenName}"));
        }
    }
}
