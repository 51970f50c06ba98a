using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Whom "he", "they" and "both" do not mean.</summary>
public class PronounTests
{
    [Theory]
    [InlineData("He thanked Secretary Austin.", "Kihara: Thank")]
    [InlineData("He thanked Minister Kihara.", ": Thank")]
    [InlineData("He thanked the Japanese Minister.", ": Thank")]
    [InlineData("He assured the Secretary of U.S. support.", "Kihara: Assure")]
    public void One_who_is_named_behind_it_is_not_the_one_who_speaks(string sentence, string acts) =>
        Assert.Equal(acts, Said.AtMeeting().Paragraph("Minister Kihara welcomed the plan.", sentence).ActsBySpeaker);

    /// <summary>A given name tells who is "he" and who is "she"; of two who met it is then the other.</summary>
    [Theory]
    [InlineData("Minister Lund thanked the Minister.", "She thanked him.", "Berg: Thank")]
    [InlineData("Minister Lund thanked the Minister.", "He thanked her.", "Lund: Thank")]
    [InlineData("Minister Berg welcomed the plan.", "He thanked her.", "Lund: Thank")]
    [InlineData("Minister Lund thanked Ambassador Frost.", "She thanked him.", ": Thank")]
    [InlineData("The Ministers agreed.", "She thanked him.", "")]
    public void A_given_name_tells_whom_a_pronoun_can_mean(string before, string sentence, string acts) => Assert.Equal(
        acts.Length == 0 ? ": Thank" : acts,
        Said.AtMeeting(
            new CalendarDate(2024, 5, 2),
            new ReadParticipant("Lund", "Erik Lars", "MinisterOfDefenceDK", "Minister of Defence", "DK"),
            new ReadParticipant("Berg", "Kajsa", "MinisterForDefence", "Minister for Defence", "SE")).Paragraph(before, sentence).ActsBySpeaker);

    [Theory]
    [InlineData("Robin")]
    [InlineData(null)]
    public void A_name_of_both_tells_nothing(string? name) => Assert.Equal(
        "Lund: Thank",
        Said.AtMeeting(
            new CalendarDate(2024, 5, 2),
            new ReadParticipant("Lund", name, "MinisterOfDefenceDK", "Minister of Defence", "DK"),
            new ReadParticipant("Berg", "Pål", "MinisterForDefence", "Minister for Defence", "SE")).Paragraph("Minister Lund welcomed the plan.", "She thanked him.").ActsBySpeaker);

    [Theory]
    [InlineData("Both thanked the crews.", ": Thank")]
    [InlineData("The two thanked the crews.", ": Thank")]
    [InlineData("They thanked the crews.", ": Thank")]
    [InlineData("The Ministers thanked the crews.", "Kihara, Austin: Thank")]
    public void Behind_one_who_took_part_and_one_who_did_not_they_can_be_these(string sentence, string acts)
    {
        foreach (string before in new[] { "Ambassador Frost and Minister Kihara visited the port.", "Minister Kihara and Ambassador Frost discussed the port." })
        {
            Assert.Equal((before, acts), (before, Said.AtMeeting().Paragraph(before, sentence).ActsBySpeaker));
        }
    }
}
