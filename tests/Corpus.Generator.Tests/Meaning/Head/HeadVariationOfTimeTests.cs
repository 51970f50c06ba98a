using System.Collections.Immutable;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Form;
using Corpus.Reading.Findings;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Times, lengths, days and formats in the ways that texts of many countries write them.</summary>
public class HeadVariationOfTimeTests
{
    private const string Met = "Defense Minister Kihara met Defense Secretary Austin";

    [Theory]
    [InlineData("{at from commencing_at} 1515 for 45 minutes", "15:15, 45")]
    [InlineData("from 1515 {to until -} 1600", "15:15, 45")]
    [InlineData("at 1515 {CET CEST AEST AEDT BST IST onward sharp}", "15:15, -")]
    [InlineData("at 1515 {metres soldiers}", "-, -")]
    [InlineData("from {1515–1600 1515-1600}", "15:15, 45")]
    [InlineData("from {14h30 14:30 1430 14.30 2.30pm 2.30_p.m. 2:30_in_the_afternoon} for an hour", "14:30, 60")]
    [InlineData("from 10.00 to 10.50", "10:00, 50")]
    [InlineData("from {2 2:00 2.00} to 3 p.m.", "14:00, 60")]
    [InlineData("from 11:30 to 1:00 p.m.", "11:30, 90")]
    [InlineData("at {half_past_nine half-past_nine 9.30am nine_thirty_a.m.}", "09:30, -")]
    [InlineData("from {quarter_to_ten a_quarter_to_ten} to half past ten", "09:45, 45")]
    [InlineData("at {twenty_past_two_p.m. twenty_minutes_past_two_in_the_afternoon}", "14:20, -")]
    [InlineData("at {nine_o'clock 9_o’clock}", "09:00, -")]
    [InlineData("from midnight to 1:15 a.m.", "00:00, 75")]
    [InlineData("from 23:30 to midnight", "23:30, 30")]
    [InlineData("at 12 midnight", "00:00, -")]
    [InlineData("at a quarter to noon", "11:45, -")]
    [InlineData("at ten minutes {past after} midnight", "00:10, -")]
    [InlineData("at ten minutes to midnight", "23:50, -")]
    [InlineData("at ten minutes {past after} two in the afternoon", "14:10, -")]
    [InlineData("at ten to nine this morning", "08:50, -")]
    [InlineData("by ten to nine votes", "-, -")]
    [InlineData("{at from} 1515 hours to 1600 hours", "15:15, 45")]
    [InlineData("(1515 hours)", "15:15, -")]
    [InlineData("at nine o'clock p.m.", "21:00, -")]
    [InlineData("at nine thirty p.m.", "21:30, -")]
    [InlineData("at half past twelve", "12:30, -")]
    [InlineData("from 2:05 to 3:00 a.m.", "02:05, 55")]
    [InlineData("between 10:00 and 10:50", "10:00, 50")]
    [InlineData("at {exactly precisely about} 1515", "15:15, -")]
    [InlineData("at 10 with his staff this morning", "10:00, -")]
    [InlineData("{at_10_this_morning this_morning_at_10}", "10:00, -")]
    [InlineData("at 10 {and_12 the_best_of this_year's} sites this morning", "-, -")]
    [InlineData("for three quarters of an hour", "-, 45")]
    [InlineData("for a quarter of an hour", "-, 15")]
    [InlineData("for 2 hours, from 10:00", "10:00, 120")]
    [InlineData("(09:00 GMT)", "09:00, -")]
    [InlineData("(09:00 GMT) at 17:00", "17:00, -")]
    [InlineData("{until by} 18:00", "-, -")]
    [InlineData("starting at 3.30pm and {ending concluding} at 4.15pm", "15:30, 45")]
    [InlineData("at 1600 {Harbour_Avenue feet}", "-, -")]
    [InlineData("on a loan of 10.50 million under Article 10.15 of 1951", "-, -")]
    [InlineData("on the plan in force from 2015 to 2020", "-, -")]
    public void A_time_is_read_and_no_other_number_is_one(string how, string expected)
    {
        foreach (string text in Alternatives.Of(how))
        {
            Assert.Equal((text, expected), (text, new HeadText($"On May 2, {Met} {text}.").ReadClear().Time()));
        }
    }

    /// <summary>A time of few digits that can be before noon or after it is where another word of the sentence says so.</summary>
    [Theory]
    [InlineData("this {morning forenoon}", "02:05, -")]
    [InlineData("this {afternoon evening}", "14:05, -")]
    [InlineData("{tonight}", "14:05, -")]
    [InlineData("this week", "-, -")]
    [InlineData("this morning and this afternoon", "-, -")]
    public void Half_of_the_day_may_be_told_elsewhere_in_the_sentence(string when, string expected)
    {
        foreach (string text in Alternatives.Of(when))
        {
            Assert.Equal((text, expected), (text, new HeadText($"On May 2, {Met} {text}, at 2:05.").Read(out _)?.Time()));
        }
    }

    [Theory]
    [InlineData("Tonight", "14:05, -")]
    [InlineData("This morning", "02:05, -")]
    public void Half_of_the_day_may_be_the_first_that_is_told(string when, string expected) =>
        Assert.Equal(expected, new HeadText($"{when}, on May 2, {Met} at 2:05.").Read(out _)?.Time());

    [Theory]
    [InlineData("{one two three four five six seven eight nine ten eleven twelve}", 1)]
    [InlineData("{zero thirteen fourteen twenty}", null)]
    public void An_hour_in_words_is_one_of_twelve(string hours, int? first)
    {
        int? hour = first;
        foreach (string word in Alternatives.Of(hours))
        {
            string expected = hour == null ? "-, -" : $"{(hour++ % 12) + 12}:30, -";
            Assert.Equal((word, expected), (word, new HeadText($"On May 2, {Met} at half past {word} p.m.").Read(out _)?.Time()));
        }
    }

    [Theory]
    [InlineData("at half past three", "'half past three' is no time of day that says whether it is before noon or after it;")]
    [InlineData("at 4:15", "'4:15' is no time of day that says")]
    [InlineData("at 25.10 today", "'25.10' is no time of day;")]
    [InlineData("at 24h75", "'24h75' is no time of day;")]
    [InlineData("from 16:40 to 15:20", "'15:20' is no end of a meeting that began at 16:40;")]
    [InlineData("from 1515 to 1500", "'1500' is no end of a meeting that began at 15:15;")]
    public void A_time_that_is_not_read_is_quoted(string how, string expected)
    {
        new HeadText($"On May 2, {Met} {how}.").Read(out string[] diagnostics);
        Assert.Contains(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The talks lasted an hour and a half.", "-, 90")]
    [InlineData("The meeting was held for approximately two hours in total, including a dinner.", "-, 120 approximate")]
    [InlineData("The meeting, which lasted 50 minutes, was the first.", "-, 50")]
    [InlineData("They spoke for about 45 minutes.", "-, 45 approximate")]
    [InlineData("The two leaders met for one hour.", "-, 60")]
    [InlineData("The talks were held at the Ministry for 45 minutes.", "-, 45")]
    [InlineData("During the 30-minute meeting, the Ministers agreed.", "-, 30")]
    [InlineData("The talks, which went on behind closed doors, lasted 50 minutes.", "-, 50")]
    [InlineData("The talks, held at the pier, were brief, and the dinner lasted 50 minutes.", "-, -")]
    [InlineData("The exercise lasted two hours.", "-, -")]
    [InlineData("The meeting in June lasted two hours.", "-, -")]
    [InlineData("The Ministers had met for 30 minutes.", "-, -")]
    [InlineData("They met for 20 minutes on April 3.", "-, -")]
    public void A_length_is_read_in_a_later_sentence_too(string sentence, string expected)
    {
        TextFile file = new("2024-05-02.txt", $"Meeting of Ministers\n\nOn May 2, {Met}.\n\nThe Ministers agreed. {sentence}\n", "", true, false);
        MeetingHead? head = HeadReader.Read(ParsedText.Of(file), HeadText.Lexicon, out ImmutableArray<ReadFinding> found);
        Assert.Empty(found);
        Assert.Equal(expected, head?.Time());
    }

    [Theory]
    [InlineData("On the {second_of_May 2nd 2nd_of_May}, {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("On {May_the_second 02.05.2024 Thursday Thursday,_May_2 May_2_(Thu.)}, {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("On {27/02/2024 02/27/2024 27.02.2024 27-02-2024}, {0}.", "2024-02-27.txt", "2024-02-27")]
    [InlineData("{0}, who took office on January 3.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("{0} and agreed on 12 Type {1899 2200 9000} ships.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("Tokyo, 2 May 2024 – {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("Tokyo, May 2, 2024.- {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("Tokyo, 2 May 2024 (KDN): {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("TOKYO: On 2. May 2024 {0}.", "2024-05-02.txt", "2024-05-02")]
    [InlineData("On March 1, {0}.", "{2024-3-1 2024-03-1 2024.3.1}.txt", "2024-03-01")]
    public void A_day_is_read_however_it_is_written(string opening, string fileName, string identity)
    {
        foreach (string text in Alternatives.Of(opening.Replace("{0}", "MET", StringComparison.Ordinal)))
        {
            foreach (string name in Alternatives.Of(fileName))
            {
                HeadText head = new(text.Replace("MET", Met, StringComparison.Ordinal), FileName: name);
                Assert.Equal((text, name, identity), (text, name, head.ReadClear().Id));
            }
        }
    }

    [Theory]
    [InlineData("Agust 2, 2024", "CORPUS004")]
    [InlineData("2nd Septmber 2024", "CORPUS004")]
    [InlineData("the twenty-first of May", "CORPUS004")]
    [InlineData("13/05/2024", "CORPUS004")]
    [InlineData("27/02", "CORPUS004")]
    [InlineData("the 3rd", "CORPUS004")]
    [InlineData("32/13/2024", "CORPUS004")]
    [InlineData("05/02/2024", "CORPUS018")]
    [InlineData("2 Mai 2024", "CORPUS018")]
    [InlineData("the ides of May", "CORPUS018")]
    [InlineData("Friday", "CORPUS018")]
    [InlineData("Friday, May 2", "CORPUS018")]
    [InlineData("May 2 (Wed.)", "CORPUS018")]
    public void A_day_that_is_not_that_of_the_file_name_or_cannot_be_read_is_reported_there(string day, string rule)
    {
        new HeadText($"On {day}, {Met}.").Read(out string[] diagnostics);
        Assert.Contains($"{rule} (5,", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{5_Mai_2024 5_Mai,_2024 5th_of_Mai_2024 5th_of_Mai,_2024 Mai_5_2024 Mai_5,_2024 the_ides_of_May}")]
    public void A_day_that_cannot_be_read_is_quoted_with_its_year(string days)
    {
        foreach (string day in Alternatives.Of(days))
        {
            new HeadText($"On {day}, {Met}.").Read(out string[] diagnostics);
            Assert.StartsWith($"CORPUS018 (5,4): '{day}' is no day of the calendar", Assert.Single(diagnostics), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("05/06/2024", null)]
    [InlineData("2 Mai 2024", null)]
    [InlineData("Monday", "May 3, 2024")]
    public void A_day_that_may_be_two_dates_nothing(string day, string? dateline)
    {
        Assert.Null(new HeadText($"On {day}, {Met}.", Dateline: dateline, FileName: "summary.txt").Read(out string[] diagnostics));
        Assert.StartsWith("CORPUS003 (5,4)", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{met hosted received visited sat_down_with dined_with} Defense Secretary Austin", "Defense Ministers", "InPerson")]
    [InlineData("welcomed Defense Secretary Austin to his office", "Defense Ministers", "InPerson")]
    [InlineData("held {a_meeting a_first_bilateral_meeting a_working_lunch} with Defense Secretary Austin", "Defense Ministers", "InPerson")]
    [InlineData("{held had conducted convened attended chaired co-chaired co-hosted joined} a meeting with Defense Secretary Austin", "Defense Ministers", "InPerson")]
    [InlineData("held, on the sidelines of the forum, a meeting with Defense Secretary Austin", "Defense Ministers", "InPerson")]
    [InlineData("{held_talks held_discussions had_an_informal_talk spoke conferred} with Defense Secretary Austin", "Defense Ministers", null)]
    [InlineData("held talks with Defense Secretary Austin ahead of the ministerial meeting", "Defense Ministers", null)]
    [InlineData("held talks {with between among on at in from to about regarding ahead_of before during after following for by over} the ministerial meeting", "Defense Ministers", null)]
    [InlineData("{called telephoned phoned held_a_call_with spoke_by_phone_with held_a_telecon_with placed_a_call_to} Defense Secretary Austin", "Defense Ministers", "Telephone")]
    [InlineData("paid a call {on upon} Defense Secretary Austin", "Defense Ministers", null)]
    [InlineData("spoke with Defense Secretary Austin and called {for_restraint on_others_to_help upon_others_to_help off_a_visit}", "Defense Ministers", null)]
    [InlineData("spoke with Defense Secretary Austin and called {out_the_threat attention_to_the_risk into_question_the_plan}", "Defense Ministers", null)]
    [InlineData("held a call on Thursday with Defense Secretary Austin", "Defense Ministers", "Telephone")]
    [InlineData("held a {VTC video_call} with Defense Secretary Austin", "Defense Ministers", "Video")]
    [InlineData("spoke with Defense Secretary Austin", "{Readout_of_the_Minister's_Call Minister's_Call_to_the_Secretary Introductory_Call_With_the_Secretary}", "Telephone")]
    [InlineData("spoke with Defense Secretary Austin", "{Minister_Calls_for_Peace Kihara_pays_a_port_call}", null)]
    [InlineData("spoke with Defense Secretary Austin", "Courtesy Call on the Minister", "InPerson")]
    public void The_verb_tells_the_format_where_no_word_and_no_title_does(string opening, string title, string? expected)
    {
        foreach (string text in Alternatives.Of(opening))
        {
            foreach (string line in Alternatives.Of(title))
            {
                MeetingHead? head = new HeadText($"On May 2, Defense Minister Kihara {text}.", line).Read(out _);
                Assert.Equal((text, line, expected), (text, line, head?.Format?.ToString()));
            }
        }
    }
}
