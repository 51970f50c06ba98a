using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Form;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Head.Names;

/// <summary>Which words of a name are the family name.</summary>
public class HeadNameTests
{
    [Theory]
    [InlineData("Defense Minister Kihara Minoru", "Kihara, Minoru: DefenseMinister JP")]
    [InlineData("Defense Minister Minoru Kihara", "Kihara, Minoru: DefenseMinister JP")]
    public void A_family_name_of_the_lexicon_tells_the_order(string participant, string expected)
    {
        HeadText text = new($"On May 2, {participant} met with Defense Secretary Austin.");

        Assert.Equal(expected + "; Austin: DefenseSecretary US", text.ReadClear().People());
    }

    /// <summary>Which of two names is the family name would be a guess.</summary>
    [Fact]
    public void One_whose_order_of_names_nothing_tells_is_reported_and_left_out()
    {
        HeadText text = new("On May 2, Defense Minister Kihara met with Hungarian Minister of Defence Bánki Solt.", "Japan-Hungary Defense Ministerial Meeting");

        Assert.Equal("Kihara: DefenseMinister JP", text.Read(out string[] diagnostics)?.People());
        Assert.Equal(
            "CORPUS017 (5,44): 'Hungarian Minister of Defence Bánki Solt' does not say clearly who took part: nothing tells which word of the name is the family name: write it in capitals. "
            + "Write each as office and name, for example 'Defense Minister Nakatani', or with the country as well, 'Australian Defence Minister Marles'.",
            Assert.Single(diagnostics));
    }

    /// <summary>A name that is a given one as a rule is no family name, at whichever end it stands.</summary>
    [Theory]
    [InlineData("Hungarian Minister of Defence Tibor Benkő", "Benkő, Tibor: MinisterOfDefenceHU HU")]
    [InlineData("Hungarian Minister of Defence Benkő Tibor", "Benkő, Tibor: MinisterOfDefenceHU HU")]
    [InlineData("Singaporean Minister for Defence Desmond Lim", "Lim, Desmond: MinisterForDefenceSG SG")]
    [InlineData("Singaporean Minister for Defence Lim Desmond", "Lim, Desmond: MinisterForDefenceSG SG")]
    [InlineData("Singaporean Minister for Defence Lim Chee Hong", "Lim, Chee Hong: MinisterForDefenceSG SG")]
    public void A_given_name_tells_the_order(string participant, string expected)
    {
        HeadText text = new($"On May 2, {participant} met with Defense Secretary Austin.");

        Assert.Equal(expected + "; Austin: DefenseSecretary US", text.ReadClear().People());
    }

    /// <summary>A name without a family name goes on with the father, and his.</summary>
    [Theory]
    [InlineData("Malaysian Minister of Defence Halim bin Osman", "bin Osman, Halim: MinisterOfDefenceMY MY")]
    [InlineData("Saudi Minister of Defense Prince Turki bin Saud bin Faisal", "bin Saud bin Faisal, Turki: MinisterOfDefenseSA SA")]
    [InlineData("Qatari Minister of Defence Dr. Khalid bin Mohammed Al Attiyah", "Al Attiyah, Khalid bin Mohammed: MinisterOfDefenseQA QA")]
    public void The_father_of_a_name_is_the_first_that_it_has(string participant, string expected)
    {
        HeadText text = new($"On May 2, {participant} met with Defense Secretary Austin.", "Ministers meet");

        Assert.Equal(expected + "; Austin: DefenseSecretary US", text.ReadClear().People());
    }

    [Fact]
    public void A_name_is_the_word_by_which_the_text_calls_its_bearer()
    {
        HeadText text = new(
            "On May 2, Defense Minister Koizumi met with Mohamed Khaled bin Nordin, Minister of Defence of Malaysia.",
            "Japan-Malaysia Defense Ministerial Meeting",
            Rest: "Minister Khaled welcomed him.");

        Assert.Equal("Koizumi: DefenseMinister JP; Khaled, Mohamed bin Nordin: MinisterOfDefenceMY MY", text.ReadClear().People());
    }

    /// <summary>A name of three words has two family names where the text calls its bearer by the one in the middle, and in Spain where it calls her by neither.</summary>
    [Theory]
    [InlineData("They agreed.", "Olmedo Rivas, Carmen", "Spain")]
    [InlineData("Minister Rivas agreed.", "Rivas, Carmen Olmedo", "Spain")]
    [InlineData("Minister Olmedo agreed.", "Olmedo Rivas, Carmen", "Spain")]
    [InlineData("Minister Olmedo agreed.", "Olmedo Rivas, Carmen")]
    [InlineData("During the meeting, Olmedo agreed.", "Olmedo Rivas, Carmen")]
    [InlineData("General Olmedo Rivas agreed.", "Olmedo Rivas, Carmen")]
    [InlineData("Minister Rivas agreed.", "Rivas, Carmen Olmedo")]
    [InlineData("They agreed.", "Rivas, Carmen Olmedo")]
    [InlineData("They praised the frigate Olmedo in the port.", "Rivas, Carmen Olmedo")]
    [InlineData("They saw Olmedo and agreed.", "Rivas, Carmen Olmedo")]
    public void How_the_text_calls_somebody_tells_how_many_family_names_there_are(string body, string name, string country = "Portugal")
    {
        TextFile file = new("2024-05-02.txt", $"Meeting of Ministers\n\nOn May 2, Minister of Defence of {country} Carmen Olmedo Rivas met Ola Sand, Minister of Defence of Norway.\n\n{body}\n", "", true, false);
        MeetingHead? head = HeadReader.Read(ParsedText.Of(file), HeadText.Lexicon, out _);

        Assert.Equal(name, head!.Participants[0] is var one ? $"{one.Name}, {one.GivenName}" : "");
    }

    [Theory]
    [InlineData("They agreed.")]
    [InlineData("Minister Ortega agreed.")]
    [InlineData("Minister Ortega y Gasset agreed.")]
    public void Two_family_names_joined_by_and_are_one_without_a_given_one_too(string body)
    {
        TextFile file = new("2024-05-02.txt", $"Meeting of Ministers\n\nOn May 2, Minister of Defence Ortega y Gasset of Spain met Ola Sand, Minister of Defence of Norway.\n\n{body}\n", "", true, false);
        MeetingHead? head = HeadReader.Read(ParsedText.Of(file), HeadText.Lexicon, out _);

        Assert.Equal(("Ortega y Gasset", null), head!.Participants[0] is var one ? (one.Name, one.GivenName) : default);
    }

    /// <summary>People have the names of countries and places.</summary>
    [Theory]
    [InlineData("Israel Katz of Israel", "Israel thanked them.", "Katz, Israel")]
    [InlineData("Jordan Miller of Spain", "They met, and Jordan praised it.", "Miller, Jordan")]
    [InlineData("Oslo Miller of Spain", "Oslo agreed.", "Miller, Oslo")]
    public void What_is_called_like_a_country_or_a_place_tells_of_no_family_name(string who, string body, string name)
    {
        TextFile file = new("2024-05-02.txt", $"Meeting of Ministers\n\nOn May 2, Minister of Defence {who} met Ola Sand, Minister of Defence of Norway.\n\n{body}\n", "", true, false);
        MeetingHead? head = HeadReader.Read(ParsedText.Of(file), HeadText.Lexicon, out _);

        Assert.Equal(name, head!.Participants[0] is var one ? $"{one.Name}, {one.GivenName}" : "");
    }

    [Theory]
    [InlineData("Minister {Delegate Plenipotentiary} Kaan Demir")]
    public void What_kind_of_minister_one_is_is_no_name(string subjects)
    {
        foreach (string subject in Alternatives.Of(subjects))
        {
            HeadText text = new($"On May 2, the {subject} of Latvia met Ola Sand, Minister of Defence of Norway.", "Meeting of Ministers");
            Assert.DoesNotContain(text.Read(out _)!.Participants.Items, static one => one.Name is "Delegate" or "Plenipotentiary" || one.GivenName is "Delegate" or "Plenipotentiary");
        }
    }
}
