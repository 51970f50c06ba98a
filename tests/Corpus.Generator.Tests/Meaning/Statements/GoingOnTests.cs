using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Who is meant by a phrase that fits two, where a sentence of the same paragraph before has one speaker.</summary>
public class GoingOnTests
{
    private static readonly ReadParticipant Lund = new("Lund", "Erik", "MinisterOfDefenceDK", "Minister of Defence", "DK") { WrittenTitle = "Danish Minister of Defence" };

    private static readonly ReadParticipant Sand = new("Sand", "Ola", "MinisterOfDefenceAM", "Minister of Defence", "AM") { WrittenTitle = "Minister of Defence" };

    private static readonly ReadParticipant Roy = new("Roy", "Luc", "MinisterOfTheArmedForces", "Minister of the Armed Forces", "FR") { WrittenTitle = "Minister for the Armed Forces" };

    [Theory]
    [InlineData("The Minister {also further} praised the crews.", "Lund: Praise")]
    [InlineData("The Minister added that it works.", "Lund: Add")]
    [InlineData("The Minister praised the crews.", ": Praise")]
    [InlineData("The Minister also thanked Minister Lund for it.", ": Thank")]
    [InlineData("“We are glad,” {the_Minister_said said_the_Minister}.", "Lund: Say")]
    [InlineData("“We are glad,” the Minister told Minister Lund.", ": Tell")]
    [InlineData("“We are glad,” the Minister said, and Minister Lund agreed.", ": Say | Lund: Agree")]
    [InlineData("In the “new plan” the Minister praised the crews.", ": Praise")]
    [InlineData("“Joint Fleet” was praised by the Minister.", ": Praise")]
    [InlineData("“Joint Fleet” was a name that the Minister praised.", "")]
    [InlineData("“We are glad,” {said also_said} the Minister.", "Lund: Say")]
    public void An_office_of_two_goes_on_with_the_one_who_spoke_before(string sentence, string acts)
    {
        foreach (string text in Alternatives.Of(sentence))
        {
            Assert.Equal((text, acts), (text, At(Lund, Sand).Paragraph("Minister Lund welcomed the plan.", text).ActsBySpeaker));
        }
    }

    [Theory]
    [InlineData("His counterpart praised the crews.", "Sand: Praise")]
    [InlineData("His counterpart Berg praised the crews.", ": Praise")]
    [InlineData("With thanks, his counterpart praised the crews.", "")]
    public void A_counterpart_at_the_beginning_is_the_other_of_two(string sentence, string acts) =>
        Assert.Equal(acts, At(Lund, Sand).Paragraph("Minister Lund welcomed the plan.", sentence).ActsBySpeaker);

    [Theory]
    [InlineData("General Frost praised the crews.", "His Danish counterpart thanked him.", ": Thank")]
    [InlineData("General Frost praised the crews.", "The Danish Minister thanked him.", "Lund: Thank")]
    [InlineData("Minister Sand praised the crews.", "His Danish counterpart thanked him.", "Lund: Thank")]
    public void The_counterpart_of_a_stranger_is_no_minister(string before, string sentence, string acts) =>
        Assert.Equal(acts, At(Lund, Sand).Paragraph(before, sentence).ActsBySpeaker);

    [Fact]
    public void Her_counterpart_is_not_that_of_a_man() =>
        Assert.Equal(": Praise", At(Lund, Sand).Paragraph("Mr. Lund welcomed the plan.", "Her counterpart praised the crews.").ActsBySpeaker);

    [Fact]
    public void Of_three_a_counterpart_is_not_told() =>
        Assert.Equal(": Praise", At(Lund, Sand, Roy).Paragraph("Minister Lund welcomed the plan.", "His counterpart praised the crews.").ActsBySpeaker);

    [Theory]
    [InlineData("The Minister also praised the crews.")]
    [InlineData("His counterpart praised the crews.")]
    public void A_new_paragraph_does_not_go_on(string sentence) =>
        Assert.Equal(": Praise", At(Lund, Sand).Paragraph("Minister Lund welcomed the plan.").Paragraph(sentence).ActsBySpeaker);

    [Theory]
    [InlineData("The Ministers welcomed the plan.")]
    [InlineData("The President welcomed the plan.")]
    [InlineData("His counterpart welcomed the plan.")]
    public void Nobody_goes_on_where_not_one_spoke_before(string before) =>
        Assert.Equal(": Praise", At(Lund, Sand).Paragraph("Minister Lund agreed.", before, "The Minister also praised the crews.").ActsBySpeaker);

    /// <summary>Both could be called either, and the opening calls each his own way.</summary>
    [Theory]
    [InlineData("The Minister {for of} the Armed Forces praised the crews.", "Roy: Praise")]
    [InlineData("The Minister of {Defence Defense} praised the crews.", "Sand: Praise")]
    [InlineData("The Minister praised the crews.", ": Praise")]
    public void A_title_is_of_the_one_whom_alone_the_opening_calls_so(string sentence, string acts)
    {
        foreach (string text in Alternatives.Of(sentence))
        {
            Assert.Equal((text, acts), (text, At(Roy, Sand).Paragraph(text).ActsBySpeaker));
        }
    }

    [Fact]
    public void Where_the_opening_only_says_whose_counterpart_one_is_no_title_is_told() =>
        Assert.Equal(": Praise", At(Roy, Sand with { WrittenTitle = "" }).Paragraph("The Minister for the Armed Forces praised the crews.").ActsBySpeaker);

    private static Said At(params ReadParticipant[] participants) => Said.AtMeeting(new CalendarDate(2024, 5, 2), participants);
}
