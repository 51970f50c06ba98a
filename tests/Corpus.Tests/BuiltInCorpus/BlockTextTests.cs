namespace Corpus.Tests.BuiltInCorpus;

/// <summary>The text of a block, to the letter: its own words and none of the blocks around it.</summary>
public sealed class BlockTextTests
{
    private static readonly Section Section = Meetings.ById("2025-03-30").Sections[1];

    [Fact]
    public void A_paragraph_is_its_sentences_with_a_blank_between() => Assert.Equal(
        "The Ministers exchanged candid views on increasingly severe security situation in the Indo-Pacific. "
        + "Especially, with regard to China, the ministers confirmed their opposition to any unilateral attempts to change the "
        + "status quo by force or coercion including in the East and South China Seas.",
        Section.Blocks[0].Text);

    [Fact]
    public void A_paragraph_ends_where_the_section_does() => Assert.Equal(
        "The Ministers took note of activities by the People's Liberation Army (PLA) including the military situation around "
        + "Taiwan, and emphasized the importance of peace and stability across the Taiwan Strait.",
        Section.Blocks[1].Text);

    [Fact]
    public void A_section_of_two_paragraphs_has_two_blocks() => Assert.Equal(2, Section.Blocks.Length);

    [Fact]
    public void A_lead_in_is_of_the_text_and_no_statement()
    {
        Block block = Meetings.ById("2025-03-30").Sections[2].Blocks[0];

        Assert.EndsWith("the changing security environment. The key points of the discussion are as follows:", block.Text, StringComparison.Ordinal);
        Assert.Single(block.Statements);
    }
}
