using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>Words and signs that decide what a line is: each of them in a text where it is the only thing that does.</summary>
public class ClosedClassTests
{
    private const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)";
    private const string Opening = "On June 1, Defense Minister Hamada and Secretary Austin held discussions.";

    [Theory]
    [InlineData("{a an the of to in on at by for from with without and or but nor that which who whose as such including between}")]
    [InlineData("{among through into onto over under via per its their his her our this these those any than is are was were be}")]
    [InlineData("{been being will would should shall can could may might must has have had not more towards toward against}")]
    [InlineData("{regarding concerning both when where while if whether because since until upon within during}")]
    public void A_block_goes_on_behind_a_word_that_no_block_ends_with(string word) => AssertBody(
        $"The Ministers welcomed the plan {word}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [WithoutCuts(text.Split("\n\n")[0] + " Regional Partners"), "The Ministers agreed."]);

    [Theory]
    [InlineData("{, 、 ， – — ( [ （ & + “ ‘}")]
    [InlineData("{/}")]
    public void A_block_goes_on_behind_a_sign_that_no_block_ends_with(string sign) => AssertBody(
        $"The Ministers welcomed the plan {sign}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [WithoutCuts(text.Split("\n\n")[0] + " Regional Partners"), "The Ministers agreed."]);

    [Fact]
    public void A_heading_can_follow_a_block_that_lacks_its_full_stop() => AssertBody(
        "The Ministers welcomed the plan {today again}\n\nRegional Partners\n\nThe Ministers agreed.",
        text => [text.Split("\n\n")[0], "# Regional Partners", "The Ministers agreed."]);

    [Theory]
    [InlineData("{No Article Section Chapter Paragraph Annex Resolution Force Route Phase Block Type Chapters Articles G}")]
    [InlineData("{article section paragraph item items articles paragraphs}")]
    [InlineData("{January February March April May June July August September October November December}")]
    [InlineData("{Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Octorber Febuary}")]
    public void A_number_behind_what_it_counts_numbers_no_item(string word) => AssertBody(
        $"The Ministers agreed on {word}\n1. of it and left.", text => [WithoutCuts(text)]);

    [Fact]
    public void A_number_behind_anything_else_numbers_an_item() => AssertBody(
        "The Ministers agreed on {peace ma}\n1. Training will be held.", text => [text.Split('\n')[0], "Training will be held."]);

    // "on October" / "28. They": a page can be cut before a number, but a heading ends where it ends.
    [Fact]
    public void A_number_that_no_list_comes_to_numbers_an_item_behind_a_heading_only()
    {
        AssertBody("The Ministers welcomed the plan of\n\n28. They agreed.", _ => ["The Ministers welcomed the plan of 28. They agreed."]);
        AssertBody("The Ministers welcomed the plan\n\n28. of it and left.", text => [WithoutCuts(text.Replace("\n\n", "\n", StringComparison.Ordinal))]);
        AssertBody("Regional affairs\n\n28. Training will be held.", _ => ["# Regional affairs", "Training will be held."]);
    }

    [Theory]
    [InlineData("I welcome the plan.")]
    [InlineData("1 day was spent on it.")]
    public void A_number_without_a_stop_numbers_nothing_before_a_small_letter(string sentence) =>
        AssertBody($"The Ministers agreed.\n\n{sentence}", _ => ["The Ministers agreed.", sentence]);

    [Fact]
    public void A_fact_below_its_label_is_one_line()
    {
        ParsedDocument document = Parse($"{Title}\n\nDate:\nJune 1, 2023\nTokyo and Osaka\nParticipants: Japan: Mr. Hamada, Minister of Defense\n\nThe Ministers agreed.\n");

        Assert.DoesNotContain("Tokyo and Osaka", document.Facts.Select(fact => fact.Value.Text));
    }

    [Theory]
    [InlineData("{Minister Ministers Secretary Secretaries President Presidents Chancellor Chairman Chairperson Ambassador} Kihara and Austin stated that it is so.")]
    [InlineData("{General Admiral Commander Commissioner DPM Counterparts Sides Leaders Participants Representatives} Kihara and Austin stated that it is so.")]
    [InlineData("{Defense Defence Prime Deputy Acting Foreign Vice State War National Assistant Parliamentary Senior Chief} Minister Kihara stated that it is so.")]
    [InlineData("{Under Federal Administrative Mr Mrs Ms Dr Hon New_Zealand United_States United_Kingdom Japan Australia Korea} Minister Kihara stated that it is so.")]
    [InlineData("{Philippines Republic French Dutch Thai Greek Czech Swiss Iraqi Qatari Israeli Saudi Emirati Omani Kuwaiti} Minister Kihara stated that it is so.")]
    [InlineData("{Japanese Australian British Philippine U.S UK ROK NZ} Minister Kihara stated that it is so.")]
    [InlineData("Minister {of for} Defence Kihara stated that it is so.")]
    [InlineData("Secretary of {the} Army Smith stated that it is so.")]
    [InlineData("Ambassador {to} Japan Emanuel stated that it is so.")]
    [InlineData("Minister Kihara {and with} Secretary Austin stated that it is so.")]
    [InlineData("Minister Kihara {also further candidly} stated that it is so.")]
    [InlineData("{The They Both These This Those It All Each He She We Their Its His Her Our There} sides agreed on it.")]
    [InlineData("Minister Kihara {held had met took said spoke made gave set put saw came went began brought found kept left told thought} it.")]
    [InlineData("Minister Kihara {agree affirm confirm concur reaffirm reiterate welcome emphasize stress share recognize note discuss} it.")]
    public void A_sentence_in_the_line_of_a_heading_begins_with_its_subject(string sentence) => AssertBody(
        $"1 Overview {sentence}", text => ["# Overview", text["1 Overview ".Length..]]);

    [Theory]
    [InlineData("held had conducted convened hosted attended joined took made paid received exchanged participated", "the meeting with Secretary Austin.")]
    [InlineData("met spoke talked convened", "with Secretary Austin.")]
    public void The_sentence_with_a_verb_of_meeting_is_the_opening(string verbs, string rest) =>
        AssertOpening($"On June 1, Minister Hamada {{{verbs}}} {rest}");

    [Theory]
    [InlineData("{meeting meetings talk talks discussion discussions conference conferences teleconference telecon telephone phone}")]
    [InlineData("{call calls conversation conversations dialogue videoconference videoconferences vtc consultation consultations}")]
    [InlineData("{lunch luncheon dinner breakfast summit tête-à-tête tete-a-tete session ministerial exchange views 2+2 stand-by}")]
    [InlineData("{pull-aside bilateral trilateral video-conference tele-conference discussing round}")]
    public void The_sentence_with_a_word_for_a_meeting_is_the_opening(string word) =>
        AssertOpening($"On June 1, Minister Hamada and Secretary Austin held {word}.");

    [Theory]
    [InlineData("{Minister Ministers Mantri Secretary Secretaries DPM President Chancellor Counterpart counterpart counterparts} Hamada")]
    [InlineData("{Ambassador General Admiral Commander Chairman ministers minister secretary} Hamada")]
    public void The_sentence_with_an_office_is_the_opening(string subject) => AssertOpening($"On June 1, {subject} held a meeting.");

    [Theory]
    [InlineData("{confirmed affirmed reaffirmed reconfirmed concurred agreed welcomed reiterated emphasized emphasised stressed}")]
    [InlineData("{recognized recognised stated expressed explained noted underscored condemned appreciated determined committed}")]
    [InlineData("{encouraged urged requested congratulated thanked opposed supported conveyed renewed proposed shared}")]
    public void The_sentence_in_which_something_is_said_first_is_none(string verb)
    {
        foreach (string opening in Alternatives.Of($"On June 1, Minister Hamada {verb} the plan and held a meeting with Secretary Austin."))
        {
            Assert.Null(Parse($"{Title}\n\n{opening}\n").Opening);
        }
    }

    [Theory]
    [InlineData("The {summary outline overview points point gist outcome outcomes result results content contents details detail main} is as follows.")]
    [InlineData("The {discussion discussions highlights readout key summaries conversation meeting talks exchange} is as follows.")]
    [InlineData("The summary is {as_follows below given_below}.")]
    [InlineData("The summaries follow as {follows}.")]
    [InlineData("{The_following_is Following_are_the_following_of The_results_are_following} the summary.")]
    [InlineData("The details as follow.")]
    public void The_sentence_that_leads_over_to_the_body_is_of_the_opening(string sentence)
    {
        foreach (string text in Alternatives.Of(sentence))
        {
            ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\n{text}\n\nThe Ministers agreed.\n");

            Assert.Equal([text], document.OpeningRest.Select(rest => rest.Text));
            Assert.Equal(["The Ministers agreed."], Outline(document));
        }
    }

    [Theory]
    [InlineData("Secretary Hill {attended accompanied participated lasted took_part was_present was_attended were_accompanied also_attended} it.")]
    [InlineData("It {took_place was_held} in Tokyo.")]
    public void Who_else_was_there_is_of_the_opening(string sentence)
    {
        foreach (string text in Alternatives.Of(sentence))
        {
            Assert.Equal([text], Parse($"{Title}\n\n{Opening} {text} The Ministers agreed.\n").OpeningRest.Select(rest => rest.Text));
        }
    }

    [Theory]
    [InlineData("{Date Dated Published Posted Released Issued Update Updated Revised Publication Release}: May 3, 2024")]
    [InlineData("{Last_updated: As_of Date_of_publication: Published_on Posted_on:} May 3, 2024")]
    [InlineData("{Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun}, May 3, 2024")]
    [InlineData("May 3, 2024 ({Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun})")]
    [InlineData("{January February March April May June July August September October November December} 3, 2024")]
    [InlineData("3 {Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec} 2024")]
    [InlineData("May {1st 2nd 3rd 4th 21st} 2024")]
    [InlineData("June 1, {Reiwa Heisei Showa} 1")]
    [InlineData("June 1, {Reiwa Heisei Showa} 1 (2019)")]
    [InlineData("{Tokyo Bandar_Seri_Begawan}, May 3, 2024")]
    [InlineData("May 3, 2024{, _| _/ _– _— _·} Tokyo")]
    [InlineData("Posted On: 22 NOV 2024 3:05PM by PIB Delhi")]
    [InlineData("Sep 9, 2025 (Update: Sep 10, 2025)")]
    [InlineData("{( [ （ ［ 〔 【}May 3, 2024{) ] ） ］ 〕 】}")]
    [InlineData("2024{- / .}5{-}3")]
    public void A_day_with_what_may_stand_beside_it_is_the_dateline(string line)
    {
        foreach (string text in Alternatives.Of(line).Where(text => !text.StartsWith("2024", StringComparison.Ordinal) || text.Count(c => c == text[4]) == 2))
        {
            ParsedDocument document = Parse($"{Title}\n\n{text}\n\n{Opening}\n\nThe Ministers agreed.\n");

            Assert.Equal((Title, text), (document.Title?.Text, document.Dateline?.Text));
        }
    }

    [Theory]
    [InlineData("{Ministry Department Agency Bureau Office Government Secretariat Embassy Headquarters Cabinet Directorate Council} of Defense")]
    [InlineData("{Command Staff Institute Division} for the Defense {of in} Japan")]
    [InlineData("The {Pentagon}")]
    [InlineData("{MOD MoD JMOD DOD DoD DND}")]
    [InlineData("Ministry {of for and &} Defense")]
    [InlineData("Ministry of Defense {/} Japan")]
    [InlineData("{Ministory Ministary} of Defense")]
    [InlineData("U.S. Department of Defense")]
    public void The_name_of_a_body_is_the_issuer(string line)
    {
        foreach (string text in Alternatives.Of(line))
        {
            ParsedDocument document = Parse($"{Title}\n\n{text}\n\n{Opening}\n\nThe Ministers agreed.\n");

            Assert.Equal((Title, text), (document.Title?.Text, document.Issuer?.Text));
        }
    }

    [Theory]
    [InlineData("Department of Defense {Release Minister Ministers Secretary Meeting Conference}")]
    [InlineData("Office")]
    [InlineData("Ministry of Defense 2024")]
    [InlineData("Ministry of Defense of")]
    public void A_line_with_more_than_the_name_of_a_body_is_no_issuer(string line)
    {
        foreach (string text in Alternatives.Of(line))
        {
            Assert.NotEqual(text, Parse($"{Title}\n\n{text}\n\n{Opening}\n\nThe Ministers agreed.\n").Issuer?.Text);
        }
    }

    [Theory]
    [InlineData("{Meeting Meetings Conference Teleconference Telecon Talks Talk Call Summary Statement Readout Dialogue Consultation}")]
    [InlineData("{Consultations Visit Ministerial Communiqué Communique Declaration Discussion Discussions Conversation Summit}")]
    [InlineData("{Outcome Outline Overview Report Remarks Announcement Agreement Committee VTC Meets Hosts Visits Receives Bilateral Trilateral Memorandum 2+2}")]
    public void The_line_with_a_word_of_titles_is_the_title(string word)
    {
        foreach (string text in Alternatives.Of($"Tokyo {word} Held in Public"))
        {
            Assert.Equal(text, Parse($"Regional Partners\n\n{text}\n\n{Opening}\n\nThe Ministers agreed.\n").Title?.Text);
        }
    }

    [Theory]
    [InlineData("{contents table_of_contents immediate_release for_release issued_by published_by media_contact media_contacts press_contact press_contacts}")]
    [InlineData("{contact_information media_inquiries media_enquiries press_release press_releases news_release news_releases media_release}")]
    [InlineData("{for_immediate_release press_information provisional_translation tentative_translation unofficial_translation provisional tentative}")]
    [InlineData("{back_to_top back_to_the_top top_of_page top_of_this_page page_top go_to_top return_to_top to_top print_this_page printable_version}")]
    [InlineData("{back_to_list skip_to_main_content skip_to_content site_map sitemap related_links related_link related_information related_article}")]
    [InlineData("{related_articles see_also pdf pdf_version download_pdf english_version japanese_version in_english english/japanese japanese/english}")]
    [InlineData("{all_rights_reserved end_of_release end_of_press_release end_of_statement end_of_document end_of_text to_be_continued follow_us}")]
    [InlineData("{share_this_page back_to_previous_page In_Japanese In_Japaneese ©_2024_Ministry Copyright_2024_Ministry}")]
    [InlineData("{(JPG:1MB) (JPEG:1MB) (PNG:1MB) (GIF:1MB) (ZIP:1MB) (DOC:1MB) (DOCX:1MB) (XLS:1MB) (XLSX:1MB) (PPT:1MB) (PPTX:1MB) (MP4:1MB) (PDF)}")]
    [InlineData("{attachment_1 attachments_1 annex_1 appendix_1 enclosure_1 enclosed_1 attached_1 reference_1 ref_1 exhibit_1 別紙_1 別添_1 添付_1}")]
    [InlineData("{Page_2 Page_2_of_3 p._2 2/3 -_2_- –2– —2— ~2~ ―2― ‐2‐ −2−}")]
    [InlineData("{--- *** ___ === ~~~ ### +++ ––– ——— ─── ━━━ ――― -END- (End) END}")]
    public void A_label_of_the_page_is_of_the_page_in_the_middle_of_a_sentence(string label) => AssertBody(
        $"The Ministers agreed to\n\n{label}\n\nmeet again.", _ => ["The Ministers agreed to meet again."]);

    [Theory]
    [InlineData("{print japanese english share tweet facebook twitter home news menu search contact contacts contact_us signed sincerely end ends}")]
    [InlineData("{back next previous close download photo photos release 日本語 以上 top links link list email e-mail from published posted source issuer}")]
    [InlineData("{Home_>_News Home_»_News www.example.org https://example.org 2}")]
    [InlineData("{Contact Contacts Tel TEL Telephone Phone Fax FAX Email E-mail Inquiries Enquiries}: Public Affairs")]
    [InlineData("{Media:_(02)_6277_7800 press@example.org}")]
    public void A_word_that_may_be_of_the_page_is_where_the_text_before_it_is_complete(string label)
    {
        AssertBody($"The Ministers agreed.\n\n{label}\n\nThey met again.", _ => ["The Ministers agreed.", "They met again."]);
    }

    [Theory]
    [InlineData("{Print Japanese English Share Home News Menu Search Contact Contacts Signed End Back Next Previous Close Photo Release Top Links List}")]
    public void A_word_that_may_be_of_the_page_is_text_where_a_sentence_goes_on(string label) => AssertBody(
        $"The Ministers welcomed the\n{label}\nof both countries.", text => [WithoutCuts(text)]);

    [Theory]
    [InlineData("{- – — * ‐ ‑ − ➢ ► ▶ → • ・ ‣ ✓ ✔ ◦ ▪ ▫ · ∙ ⁃ ■ □ ◆ ◇ ▼ ▽ ★ ☆ ○ ● ◎ ◉ ⚫}")]
    public void A_bullet_marks_an_item(string bullet)
    {
        foreach (string mark in Alternatives.Of(bullet))
        {
            ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{mark} Training\n{mark} Exercises\n");

            ParsedBlock[] blocks = [.. document.Sections.SelectMany(section => section.Blocks)];
            Assert.Equal([(false, "The Ministers confirmed the following:"), (true, "Training"), (true, "Exercises")], blocks.Select(block => (block.IsItem, block.Text)));
        }
    }

    [Theory]
    [InlineData("({i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx})")]
    [InlineData("({I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX})")]
    [InlineData("({1 2 3 4 5 6 7 8 9 10 11 12 13 20 99})")]
    [InlineData("{1 2 3 4 5 6 7 8 9 10 11 12}.")]
    [InlineData("({a b c d e f g h})")]
    public void A_list_is_numbered_by_what_stands_in_its_markers(string marker)
    {
        string[] markers = [.. Alternatives.Of(marker)];
        string items = string.Join('\n', markers.Select((one, i) => $"{one} Training of kind {i}"));
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers confirmed the following:\n\n{items}\n");

        ParsedBlock[] blocks = [.. document.Sections.SelectMany(section => section.Blocks).Where(block => block.IsItem)];
        Assert.Equal(markers.Select((one, i) => (one.Trim('(', ')', '.'), $"Training of kind {i}")), blocks.Select(block => (block.Number!, block.Text)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1.2")]
    [InlineData("(1")]
    [InlineData("(1)")]
    [InlineData("①")]
    [InlineData("iv")]
    [InlineData("-")]
    [InlineData("- (")]
    [InlineData("1\\")]
    [InlineData("o")]
    [InlineData("https:")]
    [InlineData("Contact:")]
    public void A_text_can_end_in_the_middle_of_a_marker(string last)
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\nThe Ministers agreed.\n\n{last}");

        Assert.Equal("The Ministers agreed.", Outline(document)[0]);
    }

    [Theory]
    [InlineData("{Date Time Date_and_time Date_&_time Date/time Time_and_date When Date_of_meeting Date_of_the_meeting Time_and_place Date_and_place}", "Time")]
    [InlineData("{Place Venue Location Where}", "Place")]
    [InlineData("{Participants Main_participants Principal_participants Attendees Attendance Who}", "Participants")]
    [InlineData("{Format Form Means}", "Format")]
    public void A_labelled_line_tells_a_fact_of_the_head(string label, string kind)
    {
        foreach (string text in Alternatives.Of(label))
        {
            string[] others = kind == "Time" ? ["Participants: Japan: Mr. Hamada, Minister of Defense"] : ["Date: June 1, 2023"];
            ParsedDocument document = Parse($"{Title}\n\n{text}: Tokyo, Japan\n{string.Join('\n', others)}\n\nThe Ministers agreed.\n");

            Assert.Contains((kind, "Tokyo, Japan"), document.Facts.Select(fact => (fact.Kind.ToString(), fact.Value.Text)));
        }
    }

    private static void AssertOpening(string line)
    {
        foreach (string opening in Alternatives.Of(line))
        {
            Assert.Equal(opening, Parse($"{Title}\n\n{opening}\n\nThe Ministers agreed.\n").Opening?.Text);
        }
    }

    private static void AssertBody(string body, Func<string, string[]> expected)
    {
        List<string> wrong = [];
        foreach (string text in Alternatives.Of(body))
        {
            string[] wanted = expected(text);
            string[] found = [.. Outline(Parse($"{Title}\n\n{Opening}\n\n{text}\n"))];
            if (!wanted.SequenceEqual(found))
            {
                wrong.Add($"{string.Join(" | ", wanted)}\n  but found: {string.Join(" | ", found)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string WithoutCuts(string text) => text.Replace('\n', ' ');

    // "# Heading" and the text of each block.
    private static List<string> Outline(ParsedDocument document)
    {
        List<string> lines = [];
        foreach (ParsedSection section in document.Sections)
        {
            if (section.Heading is { } heading)
            {
                lines.Add("# " + heading.Text);
            }

            lines.AddRange(section.Blocks.Select(block => block.Text));
        }

        return lines;
    }

    private static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("a.txt", content, "", true, false));
}
