using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;

using static Corpus.Generator.Tests.Form.ClosedClasses.WordInText;

namespace Corpus.Generator.Tests.Form.ClosedClasses;

/// <summary>Words that decide what a line of the head is: dateline, issuer, title, or a fact with its label.</summary>
public class HeadClassTests
{
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

    [Fact]
    public void A_label_may_end_in_a_colon_of_full_width()
    {
        ParsedDocument document = Parse($"{Title}\n\nDate\uFF1AJune 1, 2023\nVenue\uFF1ATokyo, Japan\n\nThe Ministers agreed.\n");

        Assert.Equal(["Time June 1, 2023", "Place Tokyo, Japan"], document.Facts.Select(fact => $"{fact.Kind} {fact.Value.Text}"));
    }

    [Theory]
    [InlineData("(Japan) Mr. Hamada, Minister of Defense", "(U.S.) Mr. Austin, Secretary of Defense")]
    [InlineData("Japan: Mr. Hamada, Minister of Defense", "**U.S.**: Mr. Austin, Secretary of Defense")]
    public void A_party_is_named_in_brackets_or_before_a_colon(string first, string second)
    {
        ParsedDocument document = Parse($"{Title}\n\nDate: June 1, 2023\nParticipants:\n{first}\n{second}\n\nThe Ministers agreed.\n");

        Assert.Equal(
            [("Japan", "Mr. Hamada, Minister of Defense"), ("U.S.", "Mr. Austin, Secretary of Defense")],
            document.Facts.Where(fact => fact.Kind == FactKind.Participants).Select(fact => (fact.Party, fact.Value.Text)));
    }

    [Fact]
    public void A_fact_below_its_label_is_one_line()
    {
        ParsedDocument document = Parse($"{Title}\n\nDate:\nJune 1, 2023\nTokyo and Osaka\nParticipants: Japan: Mr. Hamada, Minister of Defense\n\nThe Ministers agreed.\n");

        Assert.DoesNotContain("Tokyo and Osaka", document.Facts.Select(fact => fact.Value.Text));
    }
}
