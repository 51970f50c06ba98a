using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>The five published summaries.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("2023-06-01.txt", 3, 0, 22, 0)]
    [InlineData("2024-05-02.txt", 1, 0, 9, 0)]
    [InlineData("2024-10-19.txt", 1, 0, 8, 0)]
    [InlineData("2025-03-30.txt", 4, 4, 14, 1)]
    [InlineData("2025-10-29.txt", 3, 4, 16, 1)]
    public void Sections_items_statements_and_lead_ins_are_those_of_the_text(
        string fileName, int sections, int items, int statements, int leadIns)
    {
        ParsedDocument document = Parse(fileName);

        List<ParsedBlock> blocks = [.. document.Sections.SelectMany(section => section.Blocks)];
        List<ParsedSentence> sentences = [.. blocks.SelectMany(block => block.Sentences)];
        Assert.Equal(
            (sections, items, statements, leadIns),
            (document.Sections.Count, blocks.Count(block => block.IsItem),
                sentences.Count(sentence => !sentence.IsLeadIn), sentences.Count(sentence => sentence.IsLeadIn)));
    }

    [Theory]
    [InlineData("2023-06-01.txt", "June 1, 2023", "Ministry of Defense")]
    [InlineData("2024-05-02.txt", "May 3, 2024", "Ministry of Defense")]
    [InlineData("2024-10-19.txt", "October 19, 2024", "Ministry of Defense")]
    [InlineData("2025-03-30.txt", null, null)]
    [InlineData("2025-10-29.txt", "October 29, 2025", "Ministry of Defense")]
    public void Title_dateline_and_issuer_are_those_of_the_head(string fileName, string? dateline, string? issuer)
    {
        ParsedDocument document = Parse(fileName);

        Assert.Equal("Japan-U.S. Defense Ministerial Meeting (Summary)", document.Title?.Text);
        Assert.Equal((dateline, issuer), (document.Dateline?.Text, document.Issuer?.Text));
    }

    [Theory]
    [InlineData("2023-06-01.txt", "On June 1, Defense Minister Hamada", "at Japan Ministry of Defense.", 9)]
    [InlineData("2024-05-02.txt", "On May 2, Defense Minister Kihara", "in Hawaii.", 8)]
    [InlineData("2024-10-19.txt", "On October 19, Defense Minister Nakatani", "in Napoli.", 9)]
    [InlineData("2025-03-30.txt", "On March 30, Defense Minister Nakatani", "at the Ministry of Defense.", 3)]
    [InlineData("2025-10-29.txt", "On October 29, Defense Minister Koizumi", "at the Ministry of Defense.", 8)]
    public void The_opening_is_the_sentence_that_says_who_met(string fileName, string start, string end, int line)
    {
        ParsedDocument document = Parse(fileName);

        Assert.StartsWith(start, document.Opening?.Text, StringComparison.Ordinal);
        Assert.EndsWith(end, document.Opening?.Text, StringComparison.Ordinal);
        Assert.Equal(line, document.Opening?.Line);
        Assert.Equal("The summary is as follows.", Assert.Single(document.OpeningRest).Text);
    }

    [Theory]
    [InlineData("2023-06-01.txt", "1 Regional affairs|2 Bilateral Defense Cooperation|3 Realignment of U.S. Forces / U.S. Forces in Japan", "11 23 35")]
    [InlineData("2024-05-02.txt", " ", "10")]
    [InlineData("2024-10-19.txt", " ", "11")]
    [InlineData("2025-03-30.txt", "1 Overview|2 Regional Security Environment|3 Further Strengthening the Alliance Capabilities to Deter and Respond|4 Realignment of U.S. Forces etc.", "5 9 15 24")]
    [InlineData("2025-10-29.txt", "1 Overview|2 Further Strengthening the Alliance Capabilities to Deter and Respond|3 Realignment of U.S. Forces etc.", "10 16 27")]
    public void Headings_stand_with_number_and_line(string fileName, string headings, string lines)
    {
        ParsedDocument document = Parse(fileName);

        Assert.Equal(headings, string.Join('|', document.Sections.Select(section => $"{section.Number} {section.Heading}")));
        Assert.Equal(lines, string.Join(' ', document.Sections.Select(section => section.Line)));
    }

    [Fact]
    public void A_sentence_that_a_page_break_cuts_is_whole()
    {
        ParsedSentence sentence = Parse("2025-10-29.txt").Sections[2].Blocks[0].Sentences[0];

        Assert.Contains("the Futenma Replacement Facility at Henoko", sentence.Text.Text, StringComparison.Ordinal);
        Assert.Equal([29, 31], sentence.Text.Fragments.Select(fragment => fragment.Line));
    }

    [Fact]
    public void A_lead_in_that_a_page_break_cuts_is_whole()
    {
        ParsedSentence leadIn = Parse("2025-10-29.txt").Sections[1].Blocks[0].Sentences[1];

        Assert.Equal(("The key points of the discussion are as follows:", true), (leadIn.Text.Text, leadIn.IsLeadIn));
    }

    [Fact]
    public void Items_keep_their_number_and_their_line()
    {
        IEnumerable<ParsedBlock> items = Parse("2025-03-30.txt").Sections[2].Blocks.Where(block => block.IsItem);

        Assert.Equal([("1", 1, 17), ("2", 1, 18), ("3", 1, 19), ("4", 1, 20)], items.Select(item => (item.Number!, item.Level, item.Line)));
    }

    /// <summary>The sums that sha256sum prints for the files.</summary>
    [Theory]
    [InlineData("2023-06-01.txt", "3251f37397e504297f77ff1cb4e83f18a841a3a150bd47c343dc7a9735f93053")]
    [InlineData("2024-05-02.txt", "f543fb51048e71e11a8f78ea30bd0e9e576f8c2f0e33bcf0ec07765aa99b0c35")]
    [InlineData("2024-10-19.txt", "2864f9c2f234b4d0e9d3766db40e872ebfb4c3515982bd28fa7281325b519a3b")]
    [InlineData("2025-03-30.txt", "724c1d7a7f2763363b2756e52166a1c1639780aa38f963ab007f3ad6a2f20adf")]
    [InlineData("2025-10-29.txt", "150d42cba6405083e08db9f9affc333012dd74836f0a7848c058b0fe9bb8393d")]
    public void The_fingerprint_is_that_of_the_file(string fileName, string sha256) =>
        Assert.Equal(sha256, Parse(fileName).Sha256);

    [Theory]
    [InlineData("2023-06-01.txt")]
    [InlineData("2024-05-02.txt")]
    [InlineData("2024-10-19.txt")]
    [InlineData("2025-03-30.txt")]
    [InlineData("2025-10-29.txt")]
    public void Nothing_is_reported_and_every_character_is_in_one_piece(string fileName)
    {
        string content = RepositoryFiles.Summary(fileName);
        ParsedDocument document = Parse(fileName);

        Assert.Empty(document.Findings);
        PieceRule.Check(document, content);
        Assert.DoesNotContain(document.Pieces, piece => piece.Kind == PieceKind.Unclassified);
    }

    private static ParsedDocument Parse(string fileName) =>
        ParsedText.Of(new TextFile("data/summaries/" + fileName, RepositoryFiles.Summary(fileName), "", true, true));
}
