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
