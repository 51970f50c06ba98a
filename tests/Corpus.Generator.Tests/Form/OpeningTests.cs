using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>The sentence that says who met when.</summary>
public class OpeningTests
{
    [Theory]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions from 11:53 in Hawaii.")]
    [InlineData("On May 2, 2024, Minister Kihara and Secretary Austin held a telephone conference.")]
    [InlineData("On 2 May 2024 Defence Minister Marles met with Minister Kihara in Tokyo.")]
    [InlineData("Defense Minister Kihara held a telephone conference with Secretary Austin on May 2.")]
    [InlineData("Defense Minister Kishi had a first telecon with U.S. Defense Secretary Austin.")]
    [InlineData("The Japan-U.S. Defense Ministerial Meeting was held on May 2 in Hawaii.")]
    [InlineData("A video conference between Minister Kihara and Secretary Austin took place on May 2.")]
    [InlineData("Minister KIHARA Minoru spoke by telephone with Acting Secretary Esper on May 2.")]
    [InlineData("On May 2, the Ministers of Defense of Japan and Australia met in Tokyo.")]
    [InlineData("Minister Kihara, who is visiting Hawaii, held talks with Secretary Austin on May 2.")]
    [InlineData("On Thursday, May 2, at 9:30 a.m. Minister Kihara conducted a video conference with Minister Pistorius.")]
    [InlineData("Today, on May 2, Minister Iwaya received a courtesy call from Ambassador Hagerty.")]
    public void Someone_with_an_office_and_a_verb_of_meeting_open_the_text(string opening)
    {
        ParsedDocument document = Parse($"{opening}\n\nThe Ministers agreed.");

        Assert.Equal(opening, document.Opening?.Text);
        Assert.Equal("The Ministers agreed.", Assert.Single(Assert.Single(document.Sections).Blocks).Text);
    }

    [Theory]
    [InlineData("Pentagon Press Secretary Pat Ryder provided the following readout:")]
    [InlineData("The spokesperson of the ministry issued the following statement:")]
    public void What_a_spokesman_gives_on_the_same_line_opens_the_text(string given)
    {
        const string Opening = "Secretary Austin spoke by phone with Minister Kihara.";
        ParsedDocument document = Parse($"{given} {Opening} Secretary Austin thanked him.");

        Assert.Equal((Opening, given), (document.Opening?.Text, Assert.Single(document.OpeningRest).Text));
        Assert.Equal("Secretary Austin thanked him.", Assert.Single(Assert.Single(document.Sections).Blocks).Text);
    }

    [Theory]
    [InlineData("SEOUL, Jan. 31 (Yonhap) -- The defense chiefs agreed Tuesday to deepen ties.")]
    [InlineData("Hanoi (VNA) – Vietnam and Japan agreed to step up cooperation at talks on March 21. The talks were long.")]
    public void The_opening_can_stand_behind_the_lead_of_an_agency_which_stays_in_the_body(string lead)
    {
        const string Opening = "Defense Minister Kihara and his Korean counterpart, Shin Won-sik, held talks in Seoul.";
        ParsedDocument document = Parse($"{lead}\n\n{Opening} Kihara thanked him.\n\nShin agreed.");

        Assert.Equal((Opening, 0), (document.Opening?.Text, document.OpeningRest.Count));
        Assert.Equal([lead, "Kihara thanked him.", "Shin agreed."], Assert.Single(document.Sections).Blocks.Select(static block => block.Text));
    }

    [Theory]
    [InlineData("Defense Minister Kihara and his Korean counterpart had held talks in Seoul.")]
    [InlineData("Defense Minister Kihara and his Korean counterpart held talks in Seoul last year.")]
    [InlineData("Defense Minister Kihara and his Korean counterpart held talks in Seoul in June.")]
    [InlineData("Defense Minister Kihara will hold talks with Defense Minister Shin.")]
    [InlineData("Defense Minister Kihara previously met Defense Minister Shin.")]
    [InlineData("Defense Minister Kihara held talks.")]
    public void Behind_a_lead_a_sentence_of_another_time_or_of_one_person_is_no_opening(string sentence) =>
        Assert.Null(Parse($"The defense chiefs agreed to deepen ties.\n\n{sentence}").Opening);

    [Theory]
    [InlineData("today")]
    [InlineData("yesterday")]
    [InlineData("this morning")]
    [InlineData("this afternoon")]
    [InlineData("last night")]
    public void The_first_numbered_paragraph_can_open_the_text_where_it_tells_the_day(string day)
    {
        ParsedDocument document = Parse($"1.   Minister Kihara met with US Secretary Austin at the Pentagon {day}.\n\n2.   The Ministers agreed.");

        Assert.Equal($"Minister Kihara met with US Secretary Austin at the Pentagon {day}.", document.Opening?.Text);
    }

    [Theory]
    [InlineData("in the morning")]
    [InlineData("on the margins of the talks")]
    public void A_first_numbered_paragraph_without_a_day_may_be_any(string time) =>
        Assert.Null(Parse($"1. Minister Kihara met with US Secretary Austin {time}.\n\n2. The Ministers agreed.").Opening);

    [Theory]
    [InlineData("The Ministers held candid discussions on China.")]
    [InlineData("The Ministers welcomed the talks that Minister Kihara held on May 2.")]
    [InlineData("The Ministers exchanged views on the summit meeting of April 10, 2024.")]
    [InlineData("Minister Hamada expressed hope for the meeting held in May.")]
    public void A_sentence_of_the_body_is_no_opening(string sentence)
    {
        ParsedDocument document = Parse($"{sentence}\n\nThe Ministers agreed.");

        Assert.Null(document.Opening);
        Assert.Contains(document.Findings, diagnostic => diagnostic is { Id: "CORPUS002", Place: { Line: 3, Column: 1 } });
        Assert.Equal(2, Assert.Single(document.Sections).Blocks.Count);
    }

    [Theory]
    [InlineData("The summary is as follows.")]
    [InlineData("The outline is as follows:")]
    [InlineData("The main points are as follows.")]
    [InlineData("An overview of the meeting is as follows.")]
    [InlineData("The following is the summary.")]
    [InlineData("The outcome is summarized below.")]
    [InlineData("The summary is as follows")]
    public void The_sentence_that_leads_over_to_the_body_is_of_the_opening(string leadIn)
    {
        const string Opening = "On May 2, Minister Kihara and Secretary Austin held discussions.";
        foreach (string gap in new[] { " ", "\n", "\n\n" })
        {
            ParsedDocument document = Parse($"{Opening}{gap}{leadIn}\n\nThe Ministers agreed.");

            Assert.Equal((Opening, leadIn), (document.Opening?.Text, Assert.Single(document.OpeningRest).Text));
            Assert.Equal("The Ministers agreed.", Assert.Single(Assert.Single(document.Sections).Blocks).Text);
        }
    }

    [Theory]
    [InlineData(41, 1)]
    [InlineData(42, 0)]
    public void A_sentence_that_leads_over_has_forty_one_words_at_most(int words, int rest)
    {
        string leadIn = $"The summary of{string.Concat(Enumerable.Repeat(" points", words - 4))} follows:";

        Assert.Equal(rest, Parse($"On May 2, Minister Kihara and Secretary Austin held discussions. {leadIn}\n\nThe Ministers agreed.").OpeningRest.Count);
    }

    [Theory]
    [InlineData("Ambassador Emanuel also attended.")]
    [InlineData("General Brown took part.")]
    [InlineData("The talks took place at the Ministry.")]
    [InlineData("They were also accompanied by their staffs.")]
    [InlineData("They were accompanied by their staffs.")]
    [InlineData("Minister Kihara and Secretary Austin led the two delegations.")]
    [InlineData("Minister Kihara and Secretary Austin led their large and able delegations.")]
    public void The_sentence_that_says_who_else_was_there_is_of_the_opening(string sentence)
    {
        const string Opening = "On May 2, Minister Kihara and Secretary Austin held discussions.";
        ParsedDocument document = Parse($"{Opening} {sentence}\n\nThe Ministers agreed.");

        Assert.Equal((Opening, sentence), (document.Opening?.Text, Assert.Single(document.OpeningRest).Text));
    }

    [Fact]
    public void Who_led_a_plan_is_not_said_of_the_meeting()
    {
        ParsedDocument document = Parse("On May 2, Minister Kihara and Secretary Austin held discussions. Minister Kihara led the plan for a new base.\n\nThe Ministers agreed.");

        Assert.Empty(document.OpeningRest);
    }

    [Fact]
    public void A_list_of_facts_before_the_opening_keeps_its_markers()
    {
        const string Text = "・Talks\nOn May 2, Minister Kihara held discussions.";

        PieceRule.Check(ParsedText.Of(new TextFile("a.txt", Text, "", true, false)), Text);
    }

    [Fact]
    public void What_was_said_in_the_paragraph_of_the_opening_is_of_the_body()
    {
        ParsedDocument document = Parse("On May 2, Minister Kihara and Secretary Austin held talks. The Ministers agreed to meet. They left.");

        Assert.Empty(document.OpeningRest);
        ParsedBlock block = Assert.Single(Assert.Single(document.Sections).Blocks);
        Assert.Equal("The Ministers agreed to meet. They left.", block.Text);
        Assert.Equal(2, block.Sentences.Count);
    }

    [Fact]
    public void Points_after_what_was_said_are_led_in_by_a_lead_in_of_the_body()
    {
        ParsedDocument document = Parse(
            "On May 2, Minister Kihara and Secretary Austin held talks. The Ministers agreed to act. The key points are as follows:\n- To meet\n- To talk");

        Assert.Empty(document.OpeningRest);
        Assert.Equal([false, true], document.Sections[0].Blocks[0].Sentences.Select(sentence => sentence.IsLeadIn));
    }

    [Fact]
    public void A_numbered_heading_can_stand_before_the_opening()
    {
        ParsedDocument document = Parse("1. Overview\n\nOn May 2, Minister Kihara and Secretary Austin held talks.\n\nThe Ministers agreed.");

        Assert.NotNull(document.Opening);
        Assert.Equal("Overview", Assert.Single(document.Sections).Heading?.Text);
    }

    [Theory]
    [InlineData("Document", "CORPUS019")]
    [InlineData("document", "CORPUS019")]
    [InlineData("", "CORPUS002")]
    public void A_text_without_opening_is_a_warning_only_for_a_plain_document(string kind, string rule)
    {
        ParsedDocument document = ParsedText.Of(
            new TextFile("a.txt", "Joint Statement\n\nWe will work together.", kind, true, false));

        Assert.Equal((rule, 3, 1), (document.Findings[0].Id, document.Findings[0].Place.Line, document.Findings[0].Place.Column));
        Assert.Equal(kind.Length > 0, document.IsPlainDocument);
        Assert.Equal("We will work together.", Assert.Single(document.Sections).Blocks[0].Text);
    }

    private static ParsedDocument Parse(string body) => ParsedText.Of(
        new TextFile("a.txt", "Japan-U.S. Defense Ministerial Meeting (Summary)\n\n" + body, "", true, false));
}
