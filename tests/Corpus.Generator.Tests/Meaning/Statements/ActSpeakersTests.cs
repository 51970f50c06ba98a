namespace Corpus.Generator.Tests.Meaning.Statements;

public class ActSpeakersTests
{
    [Theory]
    [InlineData("Secretary Austin welcomed the progress, while Minister Kihara recalled that it took time.", "Austin: Welcome | Kihara: Recall")]
    [InlineData("Secretary Austin raised the plan, and Minister Kihara welcomed it.", "Austin: Raise | Kihara: Welcome")]
    [InlineData("Minister Kihara explained the plan, to which Secretary Austin expressed his support.", "Kihara: Explain | Austin: Express")]
    [InlineData("While Minister Kihara expressed concern, Secretary Austin offered help.", "Kihara: Express | Austin: Offer")]
    [InlineData("Minister Kihara expressed, and Secretary Austin shared, grave concern.", "Kihara: Express | Austin: Share")]
    public void Each_act_is_by_the_subject_of_its_own_clause(string sentence, string acts)
    {
        Said said = Said.Alone(sentence);

        Assert.Equal(acts, said.ActsBySpeaker);
        Assert.Equal("Kihara, Austin", said.Speakers);
    }

    [Theory]
    [InlineData("The Ministers welcomed progress, and confirmed the plan.", "Kihara, Austin: Welcome | Kihara, Austin: Confirm")]
    [InlineData("Minister Kihara explained the plan and asked for help, and Secretary Austin offered it.", "Kihara: Explain | Kihara: Ask | Austin: Offer")]
    public void Verbs_of_one_subject_are_by_it(string sentence, string acts) => Assert.Equal(acts, Said.Alone(sentence).ActsBySpeaker);

    [Fact]
    public void An_act_of_all_stands_beside_an_act_of_one() => Assert.Equal(
        "Austin: State | Kihara, Austin: Agree",
        Said.Alone("Secretary Austin stated that it is vital; the Ministers agreed to proceed.").ActsBySpeaker);

    [Fact]
    public void An_act_of_one_who_does_not_take_part_is_by_nobody()
    {
        Said said = Said.Alone("Senior officials explained the schedule, and Minister Kihara welcomed it.");

        Assert.Equal(": Explain | Kihara: Welcome", said.ActsBySpeaker);
        Assert.Equal("Kihara", said.Speakers);
    }

    [Fact]
    public void One_whose_clause_reports_nothing_is_a_speaker_of_no_act()
    {
        Said said = Said.Alone("Secretary Austin held talks, and Minister Kihara welcomed the plan.");

        Assert.Equal("Kihara: Welcome", said.ActsBySpeaker);
        Assert.Equal("Kihara, Austin", said.Speakers);
    }

    [Theory]
    [InlineData("The importance of peace was reaffirmed by Secretary Austin.", "Austin: Reaffirm")]
    [InlineData("It was agreed by both sides that consultations will continue.", "Kihara, Austin: Agree")]
    [InlineData("It was confirmed that both countries will cooperate.", ": Confirm")]
    public void A_passive_is_by_its_agent(string sentence, string acts) => Assert.Equal(acts, Said.Alone(sentence).ActsBySpeaker);

    [Theory]
    [InlineData("The Ministers confirmed the following:", "Kihara, Austin: Confirm")]
    [InlineData("Secretary Austin welcomed the plan, while Minister Kihara confirmed the following:", "Kihara: Confirm")]
    public void An_inherited_act_is_by_those_who_did_the_act_that_leads_it_in(string leadIn, string act)
    {
        Said said = Said.AtMeeting().Paragraph(leadIn).Item("Expansion of presence");

        Assert.Equal(act, said.ActsBySpeaker);
        Assert.Equal(act[..act.IndexOf(':', StringComparison.Ordinal)], said.Speakers);
    }

    [Fact]
    public void An_item_that_begins_with_its_verb_is_by_those_who_did_the_act_that_leads_it_in() => Assert.Equal(
        "Kihara: Request | Kihara: Confirm",
        Said.AtMeeting()
            .Paragraph("Secretary Austin welcomed the plan, while Minister Kihara stated the following:")
            .Item("Requested early notification, and confirmed the plan.").ActsBySpeaker);
}
