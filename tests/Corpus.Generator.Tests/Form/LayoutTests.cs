using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Generator.Tests.Form;

/// <summary>What stands around the sentences of a text: furniture of the page, tables, notes, second heads.</summary>
public sealed class LayoutTests
{
    private const string Head = "Italy-Norway Defence Ministers' Meeting\n\nJune 4, 2024\nMinistry of Defence\n\n";
    private const string Opening =
        "On June 4, Minister of Defence Carla Bruni and Minister of Defence Nils Holm held a meeting in Oslo. The summary is as follows.\n\n";

    [Theory]
    [InlineData("Communique of the Ministers.docx")]
    [InlineData("ITALY-NORWAY DEFENCE MINISTERS' MEETING (Readout)")]
    [InlineData("Italy-Norway Defence Ministers' Meeting | Ministry of Defence")]
    [InlineData("Italy-Norway Defence Ministers' Meeting (Summary) (PDF)")]
    [InlineData("Share: Facebook | X | LinkedIn | Email")]
    [InlineData("Share this page: X – Facebook – Print")]
    [InlineData("Facebook (opens in new tab)\nX (opens in new tab)")]
    [InlineData("Print | Share")]
    [InlineData("Photos: Igor Soares")]
    [InlineData("By Mariana Alencar\nPhotos: Igor Soares\nMinistry of Defence")]
    [InlineData("Media contact: Anna Pike 021 555 0142")]
    [InlineData("Contacts\nMedia Relations\nDepartment of National Defence\nPhone: 613-904-3333\nEmail: a@example.org")]
    [InlineData("Tel. No. 8982-5600")]
    [InlineData("Related Links\nNorway\nItaly-Norway Relations")]
    [InlineData("Related\nNorway and the Alliance")]
    [InlineData("Last updated on 01 Jun 2024")]
    [InlineData("Date modified: 2024-06-04")]
    [InlineData("Authorised by the Hon Gareth Whitlock MP, Canberra.")]
    [InlineData("Read more")]
    [InlineData("Tags: Defence; Alliance")]
    [InlineData("###\n\nPress Office\nTel: +39 06 1234 5678")]
    [InlineData("Topics: Common Foreign Policy; Norway\nShare this page")]
    [InlineData("English French Russian")]
    [InlineData("(Unofficial translation)")]
    public void Furniture_below_the_text_is_no_statement(string furniture)
    {
        ParsedDocument document = Read("The Ministers confirmed the schedule.\n\n" + furniture + "\n");

        Assert.Equal(["The Ministers confirmed the schedule."], Sentences(document));
        Assert.Empty(Headings(document));
        Assert.DoesNotContain(Rules.UnclassifiedLine.Id, document.Findings.Select(found => found.Id));
    }

    [Theory]
    [InlineData("Photos (6)")]
    [InlineData("Other matters")]
    [InlineData("Social Communication Advisory")]
    public void What_is_no_sentence_below_the_text_has_a_message(string line)
    {
        ParsedDocument document = Read("The Ministers confirmed the schedule.\n\n" + line + "\n");

        Assert.Equal(["The Ministers confirmed the schedule."], Sentences(document));
        Assert.Contains(document.Findings, found => found.Id == Rules.UnclassifiedLine.Id && found.Values[0] == line);
    }

    [Theory]
    [InlineData("The Ministers agreed on the repair of ships\nThe Ministers confirmed the schedule")]
    [InlineData("The Ministers agreed on:\n- the exchange of crews\n- the repair of ships")]
    [InlineData("They reviewed the plan.\n\nThe Ministers confirmed the schedule of the naval exercise in the north")]
    public void The_last_words_of_a_text_stay(string body) =>
        Assert.Contains(Sentences(Read(body + "\n")), sentence => body.EndsWith(sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("| Visit | Month |\n| --- | --- |\n| Naval crews | June |\n| Air crews | July |")]
    [InlineData("|Visit|Month|\n|:--|--:|\n|Naval crews|June|\n|Air crews|July|")]
    [InlineData("Visit | Month\nNaval crews | June\nAir crews | July")]
    [InlineData("Visit\tMonth\nNaval crews\tJune\nAir crews\tJuly")]
    [InlineData("Visit            Month\nNaval crews      June\nAir crews        July")]
    [InlineData("+-------+-------+\n| Visit | Month |\n+-------+-------+\n| Naval crews | June |\n| Air crews | July |\n+-------+-------+")]
    public void Words_of_a_table_are_in_messages(string table)
    {
        ParsedDocument document = Read("The Ministers confirmed the schedule below.\n\n" + table + "\n\nThe Ministers thanked the crews.\n");

        Assert.Equal(["The Ministers confirmed the schedule below.", "The Ministers thanked the crews."], Sentences(document));
        Assert.Empty(Headings(document));
        Assert.Contains(document.Findings, found => found.Id == Rules.TableRow.Id && found.Values[0].Contains("Naval crews", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Findings, found => found.Id == Rules.UnclassifiedLine.Id);
    }

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\n\n", true)]
    [InlineData("\n\n\n", false)]
    [InlineData("\n\n\n\n\n\n", false)]
    public void A_row_of_a_table_has_no_more_than_one_blank_line_before_the_next(string between, bool isTable)
    {
        ParsedDocument document = Read($"The Ministers confirmed the schedule below.\n\nNaval crews | June{between}Air crews | July\n\nThe Ministers thanked the crews.\n");

        Assert.Equal(isTable, document.Findings.Any(static found => found.Id == Rules.TableRow.Id));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("■")]
    [InlineData("*")]
    public void A_bullet_alone_begins_the_item_on_the_next_line(string bullet)
    {
        ParsedDocument document = Read($"The Ministers agreed on:\n\n{bullet}\nthe exchange of crews\n\n{bullet}\n\nthe repair of ships\n");

        Assert.Equal(["the exchange of crews", "the repair of ships"], Blocks(document).Where(block => block.IsItem).Select(block => block.Text));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("Japan-Italy Defense Ministerial Meeting (Summary)\n\nMay 10, 2024\nMinistry of Defense\n\n")]
    [InlineData("Readout of the Minister's Call with Poland\n\n11 June 2024\n\n")]
    [InlineData("Joint Statement of the Defence Ministers\n\nMinistry of National Defence\n\n")]
    [InlineData("# Visit of the Minister of Defence of Spain\n\n**June 12, 2024**\n\n")]
    public void A_second_head_begins_a_text_that_is_left_out(string second)
    {
        ParsedDocument document = Read("The Ministers confirmed the schedule.\n\n" + second
            + "On June 12, Minister of Defence Carla Bruni held a meeting with the Minister of Defence of Spain.\n\nThe Ministers welcomed the visit.\n");

        ReadFinding found = Assert.Single(document.Findings);
        Assert.Equal(Rules.SecondText.Id, found.Id);
        Assert.Equal(second.TrimStart('#', ' ').Split('\n')[0], found.Values[0]);
        Assert.Equal(["The Ministers confirmed the schedule."], Sentences(document));
        Assert.Empty(Headings(document));
    }

    [Theory]
    [InlineData("Bilateral meeting with Spain\n\nOn June 12, Minister Bruni held a meeting with the Minister of Defence of Spain.\n")]
    [InlineData("Next meeting\n\nThe Ministers agreed to meet in May.\n\nJune 4, 2024\nMinistry of Defence\n")]
    public void A_heading_is_no_second_head(string part)
    {
        ParsedDocument document = Read("The Ministers confirmed the schedule.\n\n" + part);

        Assert.DoesNotContain(document.Findings, found => found.Id == Rules.SecondText.Id);
        Assert.Single(Headings(document));
    }

    [Theory]
    [InlineData("Date: May 10, 2024\nParticipants: Minister of Defence Bruni of Italy\n\nSummary of the Talks")]
    [InlineData("1. Security Environment\n\nTalks on Ships")]
    public void Before_the_first_sentence_no_second_head_stands(string part)
    {
        ParsedDocument document = ParsedText.Of($"Ministers' Meeting\n\n{part}\n\nMay 10, 2024\n\nThe Ministers confirmed the schedule.\n");

        Assert.DoesNotContain(document.Findings, found => found.Id == Rules.SecondText.Id);
        Assert.Equal("The Ministers confirmed the schedule.", Sentences(document).Last());
    }

    [Theory]
    [InlineData("The plan[1] was confirmed.\n\n[1] As described in the guidelines.")]
    [InlineData("The Ministers confirmed the plan.2 They thanked the crews.\n\n2 See the statement of May 5.")]
    [InlineData("The Ministers confirmed the plan.[1]\n\n[1] As described in the guidelines, which were\npublished in May.")]
    public void A_note_that_a_mark_leads_to_is_no_statement(string body)
    {
        ParsedDocument document = Read(body + "\n");

        Assert.DoesNotContain(Sentences(document), sentence => sentence.Contains("described", StringComparison.Ordinal) || sentence.Contains("See", StringComparison.Ordinal));
        Assert.Contains(document.Findings, found => found.Id == Rules.NoteUnderText.Id);
    }

    [Theory]
    [InlineData("Italy-Norway Defence Ministers' Meeting\n(Press Release: Provisional Translation)\n\n", "Italy-Norway Defence Ministers' Meeting")]
    [InlineData("[Unofficial English translation]\nMinister Bruni speaks with Minister Holm\n\n", "Minister Bruni speaks with Minister Holm")]
    [InlineData("(News Release)\n\nDefence Ministers Meet in Oslo\n\n", "Defence Ministers Meet in Oslo")]
    [InlineData("From: National Defence\n\nMinister Bruni speaks with Minister Holm\n\nReadout\n\n", "Minister Bruni speaks with Minister Holm")]
    [InlineData("gov.no | Ministry of Defence\n\nThe heads of defence on the north\n\n", "The heads of defence on the north")]
    [InlineData("Republic of Norway\nMINISTRY OF DEFENCE\nPRESS RELEASE\n\nDefence Chiefs Meet in Oslo\n\n", "Defence Chiefs Meet in Oslo")]
    [InlineData("Official note\n\nMinisters of Defence of Italy and Norway discuss ships\n\n", "Ministers of Defence of Italy and Norway discuss ships")]
    [InlineData("Pentagon Spokesman Colin Ames provided the following readout:\n\n", null)]
    [InlineData("June 4, 2024\n\nThe below is attributable to Pentagon Press Secretary Colin Ames:\n\n", null)]
    [InlineData("Spokesperson Ames issued the following statement:\n\n", null)]
    public void The_title_is_the_title_and_no_note_beside_it(string head, string? title)
    {
        ParsedDocument document = ParsedText.Of(head + Opening + "The Ministers confirmed the schedule.\n");

        Assert.Equal(title, document.Title?.Text);
        Assert.Equal(title is null, document.Findings.Any(found => found.Id == Rules.NoTitle.Id));
        Assert.NotNull(document.Opening);
    }

    [Theory]
    [InlineData("1. At the beginning, Minister bruni thanked the crews. Minister Holm then welcomed the visit.")]
    [InlineData("1. During the talks, general holm praised the ships. The Ministers confirmed the plan.")]
    [InlineData("2. In the afternoon the guests visited the port. Minister Bruni thanked the crews.")]
    public void A_sentence_before_another_is_no_heading(string paragraph)
    {
        ParsedDocument document = Read(paragraph + "\n\n3. The Ministers confirmed the schedule.\n");

        Assert.Equal(3, Sentences(document).Count);
        Assert.Empty(Headings(document));
    }

    [Theory]
    [InlineData("4. European industry must produce more. To this end, we have decided to\n(a) standardise the requirements,\n(b) pool the purchase, and\n(c) open the ranges.")]
    [InlineData("2. The Ministers decided to:\n(a) standardise the requirements;\n(b) pool the purchase; and\n(c) open the ranges.")]
    public void A_list_in_a_numbered_paragraph_has_items_of_its_own(string paragraph) =>
        Assert.Equal(["a", "b", "c"], Blocks(Read(paragraph + "\n")).Where(block => block.Level == 2).Select(block => block.Number));

    [Theory]
    [InlineData("The Ministers confirmed the plan. /End/")]
    [InlineData("The Ministers confirmed the plan. <End>")]
    [InlineData("The Ministers confirmed the plan. (END)")]
    public void A_mark_of_the_end_is_no_sentence(string line) =>
        Assert.Equal(["The Ministers confirmed the plan."], Sentences(Read(line + "\n")));

    [Theory]
    [InlineData("")]
    [InlineData("The points are as follows:\n")]
    public void A_text_without_a_statement_has_a_message(string body) =>
        Assert.Contains(Read(body).Findings, found => found.Id == Rules.NoStatements.Id);

    private static ParsedDocument Read(string body) => ParsedText.Of(Head + Opening + body);

    private static IEnumerable<ParsedBlock> Blocks(ParsedDocument document) => document.Sections.Items.SelectMany(section => section.Blocks.Items);

    private static List<string> Sentences(ParsedDocument document) =>
        [.. Blocks(document).SelectMany(block => block.Sentences.Items).Where(sentence => !sentence.IsLeadIn).Select(sentence => sentence.Text.Text)];

    private static IEnumerable<string> Headings(ParsedDocument document) =>
        document.Sections.Items.Where(section => section.Heading is not null).Select(section => section.Heading!.Text);
}
