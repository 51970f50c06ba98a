namespace Corpus.Generator.Tests.Meaning.Statements;

public class InheritanceTests
{
    private const string LeadIn = "The key points of the discussion are as follows:";

    [Theory]
    [InlineData("To work on expansion of presence as one of the highest priorities")]
    [InlineData("Expansion of presence.")]
    [InlineData("That they will expand presence, which has been confirmed.")]
    public void An_item_without_a_verb_goes_on_with_the_sentence_before_its_lead_in(string item)
    {
        Said said = Said.AtMeeting().Paragraph("The Ministers concurred to promote initiatives.", LeadIn).Item(item);

        Assert.Equal($"[Concur: {item.TrimEnd('.')}]", said.Acts);
        Assert.Equal("Kihara, Austin", said.Speakers);
    }

    [Fact]
    public void A_lead_in_in_a_paragraph_of_its_own_passes_on_the_paragraph_before_it() => Assert.Equal(
        "[Concur: To work on it]",
        Said.AtMeeting().Paragraph("The Ministers concurred to promote initiatives.").Paragraph(LeadIn).Item("To work on it.").Acts);

    [Fact]
    public void A_lead_in_with_a_verb_passes_on_its_own() => Assert.Equal(
        "[Agree: To work on it]",
        Said.AtMeeting()
            .Paragraph("The Ministers concurred to promote initiatives.", "They agreed on the following:")
            .Item("To work on it.").Acts);

    [Fact]
    public void Of_several_acts_the_last_is_passed_on() => Assert.Equal(
        "[Confirm: Expansion of presence]",
        Said.AtMeeting().Paragraph("The Ministers welcomed progress, and confirmed the following:").Item("Expansion of presence").Acts);

    [Fact]
    public void An_item_with_a_verb_does_not_inherit_nor_pass_it_on_to_the_next()
    {
        Said said = Said.AtMeeting()
            .Paragraph("The Ministers concurred to promote initiatives.", LeadIn)
            .Item("The Ministers welcomed progress.");

        Assert.Equal("Welcome: progress", said.Acts);
        Assert.Equal("[Concur: To work on it]", said.Item("To work on it.").Acts);
    }

    [Fact]
    public void A_nested_item_goes_on_with_the_item_above_it() => Assert.Equal(
        "[Welcome: Expansion of presence]",
        Said.AtMeeting()
            .Paragraph("The Ministers concurred to promote initiatives.", LeadIn)
            .Item("The Ministers welcomed progress in the following fields:")
            .NestedItem("Expansion of presence").Acts);

    [Fact]
    public void An_item_that_begins_with_its_verb_has_the_speakers_of_the_lead_in()
    {
        Said said = Said.AtMeeting().Paragraph("Secretary Austin explained the following:").Item("Welcomed progress, and confirmed the plan.");

        Assert.Equal("Welcome: progress | Confirm: the plan", said.Acts);
        Assert.Equal("Austin", said.Speakers);
    }

    [Theory]
    [InlineData("The working group is expected to report by summer.")]
    [InlineData("It will start soon.")]
    public void An_item_that_is_a_sentence_of_its_own_does_not_inherit(string item) => Assert.Equal(
        "", Said.AtMeeting().Paragraph("The Ministers concurred to promote initiatives.", LeadIn).Item(item).Acts);

    [Fact]
    public void A_paragraph_does_not_inherit() => Assert.Equal(
        "", Said.AtMeeting().Paragraph("The Ministers concurred to promote initiatives.", LeadIn).Paragraph("To work on it.").Acts);

    [Fact]
    public void An_item_without_anything_before_it_says_nothing() => Assert.Equal("", Said.AtMeeting().Item("Expansion of presence").Acts);
}
