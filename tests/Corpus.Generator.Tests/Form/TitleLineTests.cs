using Corpus.Reading.Form.Parsed;
using static Corpus.Generator.Tests.Form.HeadOfText;

namespace Corpus.Generator.Tests.Form;

/// <summary>Which lines before the opening are the title, and which are no part of it.</summary>
public class TitleLineTests
{
    [Theory]
    [InlineData("No PR-127/2022-ISPR")]
    [InlineData("Ministry of Defence - Sri Lanka")]
    public void A_number_of_a_release_and_a_ministry_with_its_country_are_no_part_of_the_title(string line)
    {
        ParsedDocument document = Parse($"{Title}\n\n{line}{Body}");

        Assert.Equal(Title, document.Title?.Text);
        Assert.Empty(document.Findings);
    }

    /// <summary>Who wrote it, and when, stand in one line.</summary>
    [Theory]
    [InlineData("Author: MoD PR Department | 9.10.2024", "9.10.2024")]
    [InlineData("Author: MoD PR Department | 9. 10. 2024", "9. 10. 2024")]
    [InlineData("By Jin Soo-ah | May 3, 2024", "May 3, 2024")]
    public void A_headline_with_a_verb_stands_above_who_wrote_the_text(string line, string dateline)
    {
        const string Headline = "Defence Ministers Hamada and Austin discuss cooperation and aid to Fiji";
        ParsedDocument document = Parse($"{Headline}\n\n{line}{Body}");

        Assert.Equal((Headline, dateline), (document.Title?.Text, document.Dateline?.Text));
        Assert.Empty(document.Findings);
    }

    /// <summary>A city is told by standing elsewhere in the text; any other word in capitals is reported.</summary>
    [Theory]
    [InlineData("ANKARA", "They met in Ankara.", 0)]
    [InlineData("NEW YORK CITY", "They met in New York City.", 0)]
    [InlineData("BACKGROUND", "They met.", 1)]
    public void A_city_in_capitals_is_no_part_of_the_title(string line, string rest, int findings)
    {
        ParsedDocument document = Parse($"{Title}\n\n{line}{Body} {rest}");

        Assert.Equal((Title, findings), (document.Title?.Text, document.Findings.Count));
    }

    [Theory]
    [InlineData("By Jin Soo-ah")]
    [InlineData("Hon Rachel Cossar")]
    [InlineData("The Rt Hon Martin Hale MP")]
    [InlineData("Hon Rachel Cossar\nDeputy Prime Minister\nMinister of Defence")]
    [InlineData("Source: Military Online")]
    public void Whose_text_it_is_on_a_line_of_its_own_is_no_part_of_the_title(string lines)
    {
        ParsedDocument document = Parse($"{Title}\n{lines}{Body}");

        Assert.Equal(Title, document.Title?.Text);
        Assert.Equal("The Ministers agreed.", Assert.Single(Assert.Single(document.Sections).Blocks).Text);
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("Hon Rachel Cossar Visits Japan")]
    [InlineData("Senator Wong Thanks Allied Forces for Help")]
    public void A_headline_about_somebody_with_an_honour_is_a_title(string title) =>
        Assert.Equal(title, Parse(title + Body).Title?.Text);

    [Theory]
    [InlineData("Raksha Mantri holds talks in Paris", "Both sides agree to deepen ties")]
    [InlineData("Secretary Austin hosts Minister Hamada", "The two Ministers discuss the region")]
    public void A_second_headline_is_no_part_of_the_title(string title, string second) =>
        Assert.Equal(title, Parse($"{title}\n{second}{Body}").Title?.Text);

    /// <summary>A headline with its verb is a title where the day stands on a line of its own below it, whatever the first sentence is.</summary>
    [Theory]
    [InlineData("16. January 2025 - 17:45")]
    [InlineData("16 January 2025")]
    [InlineData("16.01.2025")]
    public void A_headline_over_a_dateline_is_the_title(string dateline)
    {
        ParsedDocument document = Parse($"Minister of Defence Saar spoke with British Minister\n\n{dateline}\n\nThe two spoke of ships on Thursday.\n");

        Assert.Equal(("Minister of Defence Saar spoke with British Minister", dateline), (document.Title?.Text, document.Dateline?.Text));
    }

    [Fact]
    public void An_attachment_number_before_the_title_is_not_of_the_title() =>
        Assert.Equal(Title, Parse("Attachment 1: " + Title + Body).Title?.Text);

    [Fact]
    public void A_link_to_the_PDF_gives_the_title_where_there_is_no_other() =>
        Assert.Equal(Title, Parse(Title + " (PDF)" + Body).Title?.Text);

    [Theory]
    [InlineData("Japan-U.S. Defense Ministerial\nMeeting (Summary)")]
    [InlineData("Japan-U.S. Defense Ministerial Meeting\n(Summary)")]
    [InlineData("Telephone Conference between Minister Kihara and\n\nSecretary Austin")]
    public void A_title_wraps_onto_a_second_line(string title)
    {
        string[] lines = title.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(string.Join(' ', lines), Parse(title + Body).Title?.Text);
    }

    [Theory]
    [InlineData("Japan-U.S. Defense Ministerial Meeting held in Hawaii")]
    [InlineData("Defense Minister Kihara Meets with Secretary Austin")]
    [InlineData("On the Japan-U.S. Defense Ministerial Meeting")]
    [InlineData("2+2 Meeting (Summary)")]
    public void A_title_with_a_verb_or_a_small_word_first_is_no_sentence(string title) =>
        Assert.Equal(title, Parse(title + Body).Title?.Text);

    [Fact]
    public void A_missing_title_is_an_error_at_the_first_line()
    {
        ParsedDocument document = Parse(Body.TrimStart());

        Assert.Null(document.Title);
        Assert.Equal(("CORPUS001", 1, 1), Place(document, 0));
    }
}
