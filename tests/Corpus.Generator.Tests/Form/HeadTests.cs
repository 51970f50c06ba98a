using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using static Corpus.Generator.Tests.Form.HeadOfText;

namespace Corpus.Generator.Tests.Form;

/// <summary>What the lines before the opening are.</summary>
public class HeadTests
{
    [Theory]
    [InlineData("June 1, 2023")]
    [InlineData("3 May, 2024")]
    [InlineData("May 3 2024")]
    [InlineData("3 May 2024")]
    [InlineData("3rd of May 2024")]
    [InlineData("May 3")]
    [InlineData("2024-05-03")]
    [InlineData("2024/5/3")]
    [InlineData("2024.05.03")]
    [InlineData("Friday, May 3, 2024")]
    [InlineData("Fri. 3 May 2024")]
    [InlineData("May 3, 2024 (Fri)")]
    [InlineData("(May 3, 2024)")]
    [InlineData("Date: May 3, 2024")]
    [InlineData("Tokyo, May 3, 2024")]
    [InlineData("Sept. 3, 2024")]
    [InlineData("Octorber 3, 2024")]
    [InlineData("Doha, January 28 (QNA)")]
    [InlineData("ABU DHABI, 15th November, 2023 (WAM)")]
    [InlineData("Riyadh, June 26, 2024, SPA --")]
    [InlineData("Amman, Oct. 30 (Petra) --")]
    [InlineData("Ulaanbaatar /MONTSAME/. July 14, 2022.")]
    public void A_day_on_its_own_line_is_the_dateline(string line)
    {
        ParsedDocument document = Parse($"{Title}\n\n{line}{Body}");

        Assert.Equal((Title, line), (document.Title?.Text, document.Dateline?.Text));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("Thursday 1444/05/21 - 2022/12/15", "2022/12/15")]
    [InlineData("1444/05/21 – December 15, 2022", "December 15, 2022")]
    [InlineData("Rawalpindi, 20 May 2022:", "Rawalpindi, 20 May 2022:")]
    public void A_day_of_another_calendar_before_it_is_no_part_of_the_dateline(string line, string dateline)
    {
        ParsedDocument document = Parse($"{Title}\n{line}{Body}");

        Assert.Equal((Title, dateline), (document.Title?.Text, document.Dateline?.Text));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_line_that_begins_with_hours_has_no_day_of_another_calendar() =>
        Assert.Equal(0, DatelineForm.SkipOtherCalendar("1400-1500 - Meeting", 0, 19));

    /// <summary>What stands between the title and the city says the news in short.</summary>
    [Fact]
    public void A_city_in_capitals_before_the_opening_closes_the_head()
    {
        ParsedDocument document = Parse($"{Title}\nTalks mark first visit by an Israeli defense minister to Fiji in a decade\n\nANKARA{Body} They met in Ankara.");

        Assert.Equal("On June 1, Defense Minister Hamada and Defense Secretary Austin held discussions.", document.Opening?.Text);
    }

    [Theory]
    [InlineData("A. Hamada and U.S. Secretary meet", "Akira Hamada was there.", "A. Hamada and U.S. Secretary meet")]
    [InlineData("A. Hamada and U.S. Secretary meet", "Hamada was there.", null)]
    [InlineData("A. Equipment", "They saw the Army Equipment.\n\nB. Training\n\nThey saw the ships.", null)]
    public void An_initial_of_a_name_of_the_text_is_no_marker_of_an_item(string title, string rest, string? expected) =>
        Assert.Equal(expected, Parse($"{title}{Body} {rest}").Title?.Text);

    [Fact]
    public void A_paragraph_can_begin_with_an_initial_of_a_name()
    {
        ParsedDocument document = Parse($"{Title}{Body} Akira Hamada spoke.\n\nA. Hamada agreed.");

        Assert.Equal(["The Ministers agreed. Akira Hamada spoke.", "A. Hamada agreed."], document.Sections.Items.SelectMany(section => section.Blocks.Items).Select(block => block.Text));
    }

    [Theory]
    [InlineData("Ministry of Defense")]
    [InlineData("Japan Ministry of Defense")]
    [InlineData("Ministry of Defence")]
    [InlineData("Department of Defense")]
    [InlineData("U.S. Department of Defense")]
    [InlineData("Ministry of Defense, Japan")]
    [InlineData("Ministry of National Defense")]
    [InlineData("Cabinet Secretariat")]
    [InlineData("Ministory of Defense")]
    [InlineData("MINISTRY OF DEFENSE")]
    [InlineData("JMOD")]
    [InlineData("Ministry of Defence – Sri Lanka")]
    [InlineData("Egyptian Armed Forces Spokesman")]
    [InlineData("Press Service of the Ministry of Defence of the Republic of Kazakhstan")]
    public void The_name_of_a_body_of_a_government_is_the_issuer(string line)
    {
        ParsedDocument document = Parse($"{line}\n{Title}{Body}");

        Assert.Equal((Title, line), (document.Title?.Text, document.Issuer?.Text));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("In Japanese")]
    [InlineData("In Japaneese")]
    [InlineData("in japanese")]
    [InlineData("(In Japanese)")]
    [InlineData("Japanese")]
    [InlineData("Press Release")]
    [InlineData("PRESS RELEASES")]
    [InlineData("Press Release No. 12")]
    [InlineData("(Attachment 1)")]
    [InlineData("Attachment")]
    [InlineData("Annex 2")]
    [InlineData("Provisional translation")]
    [InlineData("(Provisional Translation)")]
    [InlineData("Print")]
    [InlineData("Back to Top")]
    [InlineData("https://example.org/en/article/2023/06/a.html")]
    [InlineData("Source: https://example.org/a.html")]
    [InlineData("Home > News > 2023")]
    [InlineData("Summary of the day (PDF)")]
    [InlineData("(PDF:123KB)")]
    [InlineData("Japan-U.S. Defense Ministerial Meeting (Summary)(PDF)")]
    [InlineData("- 1 -")]
    public void Links_and_labels_of_the_page_are_furniture_before_and_after_the_text(string line)
    {
        foreach (string content in new[] { $"{line}\n\n{Title}{Body}", $"{Title}\n{line}{Body}", $"{Title}{Body}\n\n{line}" })
        {
            ParsedDocument document = Parse(content);

            Piece furniture = Assert.Single(document.Pieces, piece => piece.Kind == PieceKind.PageFurniture);
            Assert.Equal(line, content.Substring(furniture.Place.Start, furniture.Place.Length));
            Assert.Equal(Title, document.Title?.Text);
            Assert.Equal("The Ministers agreed.", Assert.Single(document.Sections).Blocks[^1].Text);
            Assert.Empty(document.Findings);
        }
    }

    [Theory]
    [InlineData("the Declaration on the Conduct of Parties in the South China Sea (DOC)")]
    [InlineData("defense cooperation with Papua New Guinea (PNG)")]
    [InlineData("the protection of intellectual property and other rights reserved")]
    public void An_acronym_that_is_also_a_kind_of_file_is_text(string words)
    {
        string[] contents =
        [
            $"{Title}{Body}\n\nThe Ministers confirmed the following:\n- (1) To support {words}\n- (2) To meet again",
            $"{Title}{Body}\n\nThe Ministers confirmed that they would support\n{words}\nand meet again.",
        ];
        foreach (string content in contents)
        {
            ParsedDocument document = Parse(content);

            Assert.DoesNotContain(document.Pieces, piece => piece.Kind == PieceKind.PageFurniture);
            Assert.Contains(document.Sections.SelectMany(section => section.Blocks), block => block.Text.Contains(words, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("(JPEG: 1MB)")]
    [InlineData("(JPEG\uFF1A1MB)")]
    [InlineData("(JPEG, 1MB)")]
    [InlineData("Map (DOC 20KB)")]
    [InlineData("(PDF)")]
    public void A_kind_of_file_with_its_size_is_no_text(string line) =>
        Assert.Equal(PieceKind.PageFurniture, Parse($"{Title}\n{line}{Body}").Pieces.Single(piece => piece.Place.Line == 2).Kind);

    [Theory]
    [InlineData("Ministry of Defense, May 3, 2024")]
    [InlineData("May 3, 2024 Ministry of Defense")]
    [InlineData("May 3, 2024 | Ministry of Defense")]
    public void Issuer_and_dateline_can_share_a_line(string line)
    {
        ParsedDocument document = Parse($"{Title}\n{line}{Body}");

        Assert.Equal(("Ministry of Defense", "May 3, 2024"), (document.Issuer?.Text, document.Dateline?.Text));
    }

    [Theory]
    [InlineData("---")]
    [InlineData("=====")]
    [InlineData("* * *")]
    [InlineData("______")]
    [InlineData("###")]
    public void A_rule_is_of_the_page_wherever_it_stands(string rule)
    {
        ParsedDocument document = Parse($"{Title}\n{rule}{Body}\n\n{rule}\n\nThe Ministers\n{rule}\nmet again.\n{rule}");

        Assert.Equal(Title, document.Title?.Text);
        Assert.Equal(["The Ministers agreed.", "The Ministers met again."], Assert.Single(document.Sections).Blocks.Select(block => block.Text));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_line_far_below_is_no_rest_of_a_sentence()
    {
        const string Cut = "Two Ministers and";
        string blanks = new('\n', 15);

        Assert.Equal(Cut, Parse($"{Cut}{blanks}the crew of the frigate met before noon.{Body}").Title?.Text);
    }

    [Theory]
    [InlineData("Republic of Ruritania Ministry of National Defence Department of Protocol", true)]
    [InlineData("Republic of Ruritania Ministry of National Defence and of the Armed Forces Department of International Relations and Protocol Division of Press and Public Information", false)]
    public void A_letterhead_has_a_few_words(string line, bool isFurniture)
    {
        ParsedDocument document = Parse($"{line}\n\n{Title}{Body}");

        Assert.Equal(Title, document.Title?.Text);
        Assert.Equal(isFurniture ? PieceKind.PageFurniture : PieceKind.Unclassified, document.Pieces[0].Kind);
    }

    [Fact]
    public void What_stands_between_the_title_and_labelled_facts_begins_no_body()
    {
        ParsedDocument document = Parse($"{Title}\n\nOverview\n\nDate: June 1, 2023\nParticipants: Japan: Mr. Hamada, Minister of Defense\n\nThe Ministers agreed.\n");

        Assert.Equal(["June 1, 2023", "Mr. Hamada, Minister of Defense"], document.Facts.Select(fact => fact.Value.Text));
        Assert.Equal((null, "The Ministers agreed."), (document.Sections[0].Heading, Assert.Single(Assert.Single(document.Sections).Blocks).Text));
        Assert.Equal(("CORPUS010", 3, 1), Place(document, 0));
    }

    [Theory]
    [InlineData("ABC/XYZ")]
    [InlineData("AB/Cde/FG")]
    [InlineData("(End)")]
    [InlineData("-END-")]
    [InlineData("###")]
    public void What_closes_a_text_is_no_statement(string line)
    {
        foreach (string last in new[] { "The Ministers agreed.", "- Further cooperation on UAV/UAS" })
        {
            ParsedDocument document = Parse($"{Title}{Body}\n\n{last}\n\n{line}\n");

            Assert.Equal(last.TrimStart('-', ' '), Assert.Single(document.Sections).Blocks[^1].Text);
            Assert.Empty(document.Findings);
        }
    }

    [Fact]
    public void An_empty_file_is_reported_as_that()
    {
        ParsedDocument document = Parse("");

        Assert.Equal([("CORPUS009", 1, 1)], document.Findings.Select((_, i) => Place(document, i)));
        Assert.Empty(document.Sections);
        Assert.Empty(document.Pieces);
    }
}
