using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;

using static Corpus.Generator.Tests.Form.ClosedClasses.WordInText;

namespace Corpus.Generator.Tests.Form.ClosedClasses;

/// <summary>Words and signs of the page itself, which are no text.</summary>
public class PageClassTests
{
    [Theory]
    [InlineData("{contents table_of_contents immediate_release for_release issued_by published_by media_contact media_contacts press_contact press_contacts}")]
    [InlineData("{contact_information media_inquiries media_enquiries press_release press_releases news_release news_releases media_release}")]
    [InlineData("{for_immediate_release press_information provisional_translation tentative_translation unofficial_translation provisional tentative}")]
    [InlineData("{back_to_top back_to_the_top top_of_page top_of_this_page page_top go_to_top return_to_top to_top print_this_page printable_version}")]
    [InlineData("{back_to_list skip_to_main_content skip_to_content site_map sitemap related_links related_link related_information related_article}")]
    [InlineData("{related_articles see_also pdf pdf_version download_pdf english_version japanese_version in_english english/japanese japanese/english}")]
    [InlineData("{all_rights_reserved end_of_release end_of_press_release end_of_statement end_of_document end_of_text to_be_continued follow_us}")]
    [InlineData("{official_note press_note press_statement media_statement media_advisory official_readout speech_and_statement speeches_and_statements news_story}")]
    [InlineData("{Press_Release_No._12 News_Release_No._12 -ENDS-}")]
    [InlineData("(Press Release: {Media Releases Tentative Official Informal Version News Courtesy Draft Translated Embargoed Translation Unofficial})")]
    [InlineData("(Release: {Public English Original Immediate For Text Only Advance Final The Of In From Japanese French German Spanish Korean And Copy Note Notes This Is A An Reference Purpose Purposes})")]
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
    [InlineData("{English_Hebrew English_Hindi English_Français Deutsch_Español English_Русский English_Українська English_한국어 English_中文}")]
    [InlineData("{English_العربية English_Português English_Italiano English_Polski English_Türkçe English_Nederlands}")]
    [InlineData("Share: {WhatsApp Telegram Instagram YouTube Bluesky Mastodon RSS Bookmark Flickr KakaoTalk Pinterest Reddit} | X")]
    [InlineData("{Share: Tweet: Email: E-mail: Mail: Subscribe: Threads: Line: Twitter:} Facebook")]
    [InlineData("Share {this page on via by opens in a new tab window copy link to and article story post friend the url us follow or download pdf save} X")]
    [InlineData("English {German Spanish Ukrainian Japanese Korean Chinese Arabic Portuguese Italian Polish Turkish Dutch Swedish Finnish Norwegian Danish Czech}")]
    [InlineData("English {Greek Indonesian Vietnamese Thai 日本語 Russian French}")]
    [InlineData("Agreement.{pdf doc docx odt rtf txt jpg jpeg png gif zip xls xlsx ppt pptx mp4 htm html epub}")]
    [InlineData("The talks in Tokyo ({Photo Photos Picture Image Credit Photograph Video}: Jana Petersen)")]
    [InlineData("{Updated First_published Related Republic_of_Korea Official_website_of_the_Army_and_Navy Official_website_of_Ports}")]
    [InlineData("{Home_>_News Home_»_News www.example.org https://example.org 2}")]
    [InlineData("{Contact Contacts Tel TEL Telephone Phone Fax FAX Email E-mail Inquiries Enquiries}: Public Affairs")]
    [InlineData("{Media:_(02)_6277_7800 press@example.org}")]
    [InlineData("{(Note)_This_is_a_provisional_translation. (Note)_This_is_an_unofficial_translation_for_reference_purposes_only.}")]
    public void A_word_that_may_be_of_the_page_is_where_the_text_before_it_is_complete(string label)
    {
        AssertBody($"The Ministers agreed.\n\n{label}\n\nThey met again.", _ => ["The Ministers agreed.", "They met again."]);
    }

    [Theory]
    [InlineData("{Print Japanese English Share Home News Menu Search Contact Contacts Signed End Back Next Previous Close Photo Release Top Links List}")]
    public void A_word_that_may_be_of_the_page_is_text_where_a_sentence_goes_on(string label) => AssertBody(
        $"The Ministers welcomed the\n{label}\nof both countries.", text => [WithoutCuts(text)]);

    [Theory]
    [InlineData("[{Page pages p pp pg column col} 12]")]
    public void The_number_of_a_page_in_brackets_is_of_the_page_inside_a_sentence(string mark) => AssertBody(
        $"The Ministers agreed that {mark} ships will sail.", _ => ["The Ministers agreed that ships will sail."]);

    [Theory]
    [InlineData("<{End END Ends ENDS}>")]
    public void A_mark_of_the_end_is_of_the_page_behind_the_last_words(string mark) => AssertBody(
        $"The Ministers agreed to meet. {mark}", _ => ["The Ministers agreed to meet."]);

    [Theory]
    [InlineData("{By by BY} Mariana Alencar")]
    [InlineData("By Mariana Alencar {of and the for} Jana Petersen")]
    public void Who_wrote_the_text_is_of_the_page_below_it_and_is_not_reported(string line)
    {
        foreach (string text in Alternatives.Of($"{Title}\n\n{Opening}\n\nThe Ministers agreed.\n\n{line}\n"))
        {
            ParsedDocument document = Parse(text);
            Assert.Equal((text, "The Ministers agreed."), (text, string.Join('|', Outline(document))));
            Assert.Equal((text, ""), (text, string.Join('|', document.Findings.Select(finding => finding.Id))));
        }
    }

    [Theory]
    [InlineData("The Ministers welcomed the short-\n{and or to} long-range plans.")]
    public void A_hyphen_that_stands_for_a_word_to_come_keeps_its_blank(string body) => AssertBody(body, text => [WithoutCuts(text)]);

    /// <summary>The line has a verb and a stop, and would be a sentence without its first words.</summary>
    [Theory]
    [InlineData("{last_updated last_update last_modified last_reviewed date_modified updated_on updated: page_last_updated posted_on posted_in published_on published_by published_in filed_under}")]
    [InlineData("{tags: tag: topics: topic: keywords: categories: category: authorised_by authorized_by written_by translated_by edited_by reported_by story_by photos: photo: photos_by}")]
    [InlineData("{photo_by photo_courtesy photo_credit image: images: video: credit: author: text: source: sources: translation: read_more read_also learn_more find_out_more more_information}")]
    [InlineData("{further_information for_more_information for_further_information for_media for_press for_queries for_inquiries for_enquiries follow_us follow_the subscribe sign_up click_here}")]
    [InlineData("{download view_all view_the see_more see_all see_also related: media_relations media_desk media_team press_office press_team press_service news_desk public_affairs contact_us}")]
    [InlineData("{share_this share_on share: print_this reading_time copyright: back_to go_back next: previous: notes_to_editors note_to_editors media_contact media_contacts}")]
    [InlineData("{press_contact press_contacts media_inquiries media_enquiries accessibility terms_of_use privacy_policy cookie sitemap legal_notice imprint}")]
    public void A_line_with_such_a_beginning_is_of_the_page_below_the_text_only(string beginning)
    {
        AssertBody($"The Ministers agreed.\n\n{beginning} the staff is ready to answer.", _ => ["The Ministers agreed."]);
        AssertBody($"The Ministers agreed.\n\nAll {beginning} the staff is ready to answer.", text => text.Split("\n\n"));
    }

    /// <summary>What stands under links is not reported as what fits nothing.</summary>
    [Theory]
    [InlineData("{Related Related_links Related_link Related_information Related_article Related_articles Related_documents Related_content}")]
    [InlineData("{Related_news Related_stories See_also Links Link Downloads Attachments More_news Read_more Read_also Further_information}")]
    [InlineData("{More_information Useful_links External_links Latest_news LATEST_NEWS}")]
    public void What_stands_under_a_heading_of_links_leads_away_from_the_page(string heading)
    {
        foreach (string text in Alternatives.Of($"{Title}\n\n{Opening}\n\nThe Ministers agreed.\n\n{heading}{{\n \n\n}}Talks in Oslo\n\nTalks in Bonn\n"))
        {
            ParsedDocument document = Parse(text);
            Assert.Equal((text, "The Ministers agreed."), (text, string.Join('|', Outline(document))));
            Assert.Equal((text, ""), (text, string.Join('|', document.Findings.Select(finding => finding.Id))));
        }
    }

    [Fact]
    public void What_stands_under_anything_else_below_the_text_is_reported() => Assert.Equal(
        ["CORPUS010", "CORPUS010"],
        Parse($"{Title}\n\n{Opening}\n\nThe Ministers agreed.\n\nOslo meetings\nTalks in Oslo\n").Findings.Select(finding => finding.Id));
}
