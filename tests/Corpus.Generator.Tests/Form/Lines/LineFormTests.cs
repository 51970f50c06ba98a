using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form.Lines;

/// <summary>What a line is by its own signs and words, whatever stands around it.</summary>
public sealed class LineFormTests
{
    [Theory]
    [InlineData("*1 As of May.", true)]
    [InlineData("※ As of May.", true)]
    [InlineData("† As of May.", true)]
    [InlineData("‡ As of May.", true)]
    [InlineData("Note: As of May.", true)]
    [InlineData("Note： As of May.", true)]
    [InlineData("(Note 2) As of May.", true)]
    [InlineData("[Note] As of May.", true)]
    [InlineData("（Note） As of May.", true)]
    [InlineData("Note the day of May.", false)]
    [InlineData("Noted: As of May.", false)]
    [InlineData("(As of May)", false)]
    public void A_note_under_the_text_begins_with_a_sign_or_with_its_label(string line, bool begins) =>
        Assert.Equal(begins, NoteForm.Begins(line, new TextLine(1, 0, 0, line.Length)));

    [Theory]
    [InlineData("Notes: As of May.", true)]
    [InlineData("NB: As of May.", true)]
    [InlineData("N.B.: As of May.", true)]
    [InlineData("Footnote: As of May.", true)]
    [InlineData("Remark: As of May.", true)]
    [InlineData("Remarks: As of May.", true)]
    [InlineData("Nota: As of May.", false)]
    public void A_label_of_a_note_is_one_of_these_words(string line, bool begins) =>
        Assert.Equal(begins, NoteForm.Begins(line, new TextLine(1, 0, 0, line.Length)));

    [Theory]
    [InlineData(60, "page 2")]
    [InlineData(61, "")]
    public void A_label_of_a_page_has_sixty_characters_at_most(int length, string label) =>
        Assert.Equal(label, new LineRun("page 2".PadLeft(length), 0, length, ParsedText.Grammar).Label);

    [Theory]
    [InlineData("---", true)]
    [InlineData("* * *", true)]
    [InlineData("=====", true)]
    [InlineData("###", true)]
    [InlineData("--", false)]
    [InlineData("-*-", false)]
    [InlineData("xxx", false)]
    public void A_rule_is_three_times_the_same_mark(string line, bool isRule) => Assert.Equal(isRule, PageMark.IsRule(line, 0, line.Length));

    [Theory]
    [InlineData("ABC/XYZ", true)]
    [InlineData("Abc/Xyz", true)]
    [InlineData("A/B/C", true)]
    [InlineData("ABC", false)]
    [InlineData("A/", false)]
    [InlineData("/ABC", false)]
    [InlineData("/RY/", true)]
    [InlineData("/ry/", false)]
    [InlineData("//", false)]
    [InlineData("A//B", false)]
    [InlineData("abc/xyz", false)]
    [InlineData("AB1/XYZ", false)]
    public void Initials_are_letters_on_both_sides_of_a_stroke(string line, bool areInitials) =>
        Assert.Equal(areInitials, PageMark.IsInitials(line, 0, line.Length));

    [Theory]
    [InlineData("ships [Page 12] sail", "[Page 12]")]
    [InlineData("ships [[Page S1234]] sail", "[[Page S1234]]")]
    [InlineData("[p. 12]", "[p. 12]")]
    [InlineData("[Page 3 of 7]", "[Page 3 of 7]")]
    [InlineData("[Page 3/7]", "[Page 3/7]")]
    [InlineData("a [ship] of [Page 12]", "[Page 12]")]
    [InlineData("[Page]", "-")]
    [InlineData("[Page twelve]", "-")]
    [InlineData("[note 12]", "-")]
    [InlineData("[Page 12", "-")]
    [InlineData("[[Page 12]", "[Page 12]")]
    [InlineData("[[Page 12.]", "-")]
    [InlineData("[Page 3 of many]", "-")]
    public void The_number_of_a_page_stands_in_brackets_with_its_label(string line, string expected)
    {
        int start = PageMark.FindNumber(line, 0, line.Length, out int behind);

        Assert.Equal(expected, start < 0 ? "-" : line[start..behind]);
    }

    [Theory]
    [InlineData("They met in space. <End>", "They met in space.")]
    [InlineData("They met in space. (END)", "They met in space.")]
    [InlineData("They met in space. /End/", "They met in space.")]
    [InlineData("They met in space. (PNA)", "They met in space.")]
    [InlineData("They met in space.\u201D (WAM)", "They met in space.\u201D")]
    [InlineData("They met in space. (Bernama)", "They met in space.")]
    [InlineData("They met in space. (Kiel)", "They met in space. (Kiel)")]
    [InlineData("They met in space. [PNA]", "They met in space. [PNA]")]
    [InlineData("They met at the Space Forum (PNA)", "They met at the Space Forum (PNA)")]
    [InlineData("They met in space <End>", "They met in space <End>")]
    [InlineData("They met in space. (end)", "They met in space. (end)")]
    [InlineData("They met. (on land)", "They met. (on land)")]
    [InlineData("<End>", "<End>")]
    public void Words_end_before_the_mark_of_the_end(string line, string words) => Assert.Equal(words, line[..PageMark.BeforeEnd(line, 0, line.Length)]);

    [Theory]
    [InlineData("**Ships**", "Ships")]
    [InlineData("**A**", "A")]
    [InlineData("_**Ships**_", "Ships")]
    [InlineData("***Ships***", "Ships")]
    [InlineData("**one** and **two**", "**one** and **two**")]
    [InlineData("** Ships **", "** Ships **")]
    [InlineData("****", "****")]
    [InlineData("## Ships", "Ships")]
    [InlineData("## Ships ##", "Ships")]
    [InlineData("###### Ships", "Ships")]
    [InlineData("####### Ships", "####### Ships")]
    [InlineData("#Ships", "#Ships")]
    [InlineData("> Ships", "Ships")]
    [InlineData("> > Ships", "Ships")]
    [InlineData(">> Ships", "Ships")]
    [InlineData(">Ships", ">Ships")]
    [InlineData(@"\- Ships", "- Ships")]
    [InlineData(@"\Ships", @"\Ships")]
    [InlineData(@"Ships\", "Ships")]
    [InlineData(@"Ships\\", @"Ships\\")]
    [InlineData("# [Ships](https://a.example/)", "Ships")]
    [InlineData("# [Ships](of two)", "[Ships](of two)")]
    [InlineData("# [](https://a.example/)", "[](https://a.example/)")]
    [InlineData("[Ships](https://a.example/)", "[Ships](https://a.example/)")]
    public void Words_are_parted_from_the_marks_of_a_conversion(string content, string words)
    {
        TextLine line = LineMarkup.Strip(content, new TextLine(1, 0, 0, content.Length));

        Assert.Equal(words, content[line.TextStart..line.TextEnd]);
    }

    [Theory]
    [InlineData("June 4, 2024", true)]
    [InlineData("(June 4, 2024)", true)]
    [InlineData("June 4, 2024 |", true)]
    [InlineData("Date: June 4, 2024", true)]
    [InlineData("Tartu, Estonia, June 4, 2024", true)]
    [InlineData("New York City, June 4, 2024", true)]
    [InlineData("One Two Three Four, June 4, 2024", false)]
    [InlineData("On June 4, 2024", false)]
    [InlineData("June 4, 2024, New York City", true)]
    [InlineData("June 4, 2024, One Two Three Four", false)]
    [InlineData("June 4, 2024 | Port of Spain", true)]
    [InlineData("June 4, 2024 – Ottawa, Ontario – National Defence / Canadian Armed Forces", true)]
    [InlineData("June 4, 2024 | Ministry of Defence", false)]
    [InlineData("June 4, 2024 (Update: June 5, 2024)", true)]
    [InlineData("June 4, 2024 - Last updated: June 5, 2024 18:20", true)]
    [InlineData("June 4, 2024 (Meeting: June 5, 2024)", false)]
    [InlineData("June 4, 2024 - 17:42", true)]
    [InlineData("June 4, 2024 9:05", true)]
    [InlineData("June 4, 2024 19h04", true)]
    [InlineData("June 4, 2024 9:5", false)]
    [InlineData("June 4, 2024 9:05 of 12", false)]
    [InlineData("June 4, 2024 at 9:05", true)]
    [InlineData("June 4, 2024 4:12 PM, Budapest", true)]
    [InlineData("Posted On: 22 NOV 2024 3:05PM by PIB Delhi", true)]
    [InlineData("June 4, 2024 was a day", false)]
    public void A_dateline_is_a_day_and_where_and_by_whom(string line, bool isDateline) =>
        Assert.Equal(isDateline, DatelineForm.Is(line, 0, line.Length));

    [Theory]
    [InlineData("News item | 12-11-2020 | 17:25", true)]
    [InlineData("Source: Xinhua | 2016-09-20 20:41:37 | Editor: huaxia", true)]
    [InlineData("News | Meeting of Ministers | 12-11-2020", false)]
    [InlineData("News | Ministry of Defence | 12-11-2020", false)]
    [InlineData("News | Print | Share", false)]
    [InlineData("June 4, 2024 | Seoul", false)]
    public void A_day_between_bars_has_short_parts_beside_it(string line, bool isDateline) =>
        Assert.Equal(isDateline, BarredDateline.Is(line, 0, line.Length));

    [Theory]
    [InlineData("Ministry of Defence", true)]
    [InlineData("MoD", true)]
    [InlineData("Office", false)]
    [InlineData("Ministry 2024", false)]
    [InlineData("Ministry of", false)]
    [InlineData("In Ministry of Defence", false)]
    [InlineData("The ministry of ships", false)]
    [InlineData("Ministry of Defence.", false)]
    public void An_issuer_is_the_name_of_a_body_and_nothing_else(string line, bool isIssuer) =>
        Assert.Equal(isIssuer, IssuerForm.Is(line, 0, line.Length));

    [Theory]
    [InlineData("Regional affairs", true)]
    [InlineData("Forces of the U.S. etc.", true)]
    [InlineData("“Freedom Shield”", true)]
    [InlineData("“Freedom Shield” – a joint exercise", true)]
    [InlineData("“Every crew counts.” – Minister Kihara", false)]
    [InlineData("\"Every crew counts.\" -- Minister Kihara", false)]
    [InlineData("«Every crew counts.» – Minister Kihara", false)]
    [InlineData("Regional affairs.", false)]
    [InlineData("Cooperation with", false)]
    [InlineData("The Ministers agreed", false)]
    [InlineData("", false)]
    public void A_heading_is_no_sentence_and_no_quotation(string line, bool canBe) =>
        Assert.Equal(canBe, ParsedText.Grammar.Headings.Is(line, 0, line.Length));

    [Theory]
    [InlineData("Ships", 0)]
    [InlineData("  Ships", 2)]
    [InlineData("\tShips", 4)]
    [InlineData("\u3000Ships", 2)]
    [InlineData("> Ships", 1)]
    [InlineData("\f Ships", 1)]
    [InlineData("\uFEFFShips", 0)]
    public void An_indent_counts_what_is_seen(string line, int columns) =>
        Assert.Equal(columns, new DocumentLines(line, CancellationToken.None).IndentOf(0));

    [Theory]
    [InlineData("Ministers Meet (Summary)", "Ministers Meet ")]
    [InlineData("Ministers Meet（Summary）", "Ministers Meet")]
    [InlineData("Ministers Meet | Ministry", "Ministers Meet")]
    [InlineData("(Summary)", "(Summary)")]
    [InlineData(" | Ministry", " | Ministry")]
    [InlineData("Ministers (all) Meet", "Ministers (all) Meet")]
    public void A_title_is_compared_without_its_note(string title, string words) => Assert.Equal(words, TitleForm.WithoutNote(title));

    [Theory]
    [InlineData("ministersmeet", 9, "- Meet", true)]
    [InlineData("ministersmeet", 9, "- part", false)]
    [InlineData("ministers", 9, "Meet", false)]
    [InlineData("ministers", 9, " - ", true)]
    public void A_title_can_go_on_with_the_letter_that_comes_next(string title, int length, string line, bool canBe) =>
        Assert.Equal(canBe, TitleForm.CanGoOnWith(title, length, line, 0, line.Length));
}
