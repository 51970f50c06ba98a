using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>Whoever the first sentence about the meeting has as subject and object took part, whatever its verb.</summary>
public class OpeningVerbTests
{
    private const string Strand = "Minister of Defence Ola Strand of Norway";
    private const string Ozola = "Minister of Defence Ilze Ozola of Latvia";

    [Theory]
    [InlineData("S {hosted received visited met called telephoned phoned} O.")]
    [InlineData("S {conferred conversed spoke talked engaged sat_down dined compared_notes shook_hands} with O.")]
    [InlineData("S {welcomed greeted} O to {the_castle Oslo Fort_Skansen}.")]
    [InlineData("S {welcomed greeted} O {in at} {Oslo Fort_Skansen}.")]
    [InlineData("S {welcomed greeted} O with {military_honours full_honors a_parade an_honor_cordon a_ceremony}.")]
    [InlineData("S {is_meeting is_meeting_today} with O.")]
    [InlineData("S {co-chaired chaired co-hosted} {a_meeting the_3rd_Defence_Dialogue} with O.")]
    [InlineData("S was {hosted received welcomed greeted} by O.")]
    [InlineData("S received {a_visit an_official_visit} {by from} O.")]
    [InlineData("S and Secretary Ilze Ozola {conferred conversed} by telephone.")]
    [InlineData("S met on the {margins sidelines} of the Nordic Forum with O.")]
    [InlineData("S visited Riga {to_meet for_talks_with} O.")]
    [InlineData("S called on O at the Ministry.")]
    [InlineData("S placed a call to O.")]
    [InlineData("S rang O.")]
    [InlineData("S received {today yesterday this_morning this_afternoon this_evening} O.")]
    [InlineData("S received this {Monday Tuesday Wednesday Thursday Friday Saturday Sunday} O.")]
    [InlineData("S received {here here_today} O.")]
    [InlineData("S met her {colleague colleagues counterpart} Ilze Ozola, Minister of Defence of Latvia.")]
    [InlineData("S and the Minister of Defence Ilze Ozola of Latvia {discussed reviewed assessed examined considered explored} the ships in a video call.")]
    [InlineData("S and State Secretary Ilze Ozola discussed the ships {during_a_meeting over_the_phone by_telephone at_a_working_lunch on_a_call via_video_conference through_a_teleconference}.")]
    [InlineData("S and State Secretary Ilze Ozola {signed inaugurated opened} a joint centre in Riga.")]
    [InlineData("S hosted the {visiting new newly_appointed newly-appointed then acting incoming outgoing former fellow} O.")]
    [InlineData("S met {the his her their} O.")]
    [InlineData("S had a working {lunch breakfast dinner} with O.")]
    [InlineData("Representative Ola Strand {held had} a call with O.")]
    [InlineData("The 3rd Defence Consultations {took_place were_held} in Riga on May 2.")]
    public void A_sentence_in_which_one_meets_another_is_the_opening(string line)
    {
        foreach (string opening in Openings(line))
        {
            Assert.Equal(opening, Parse(opening).Opening?.Text);
        }
    }

    [Theory]
    [InlineData("S welcomed the decision of O to stay.")]
    [InlineData("S welcomed Minister Ozola's offer to the Alliance.")]
    [InlineData("S welcomed O {in_his_new_office at_a_time_of_change in_May}.")]
    [InlineData("S is meeting with O {next_week tomorrow in_June}.")]
    [InlineData("S was meeting the crews while O thanked the engineers.")]
    [InlineData("S called on O to withdraw the ships.")]
    [InlineData("S thanked O for the ships.")]
    [InlineData("S will meet with O.")]
    [InlineData("S hosted a delegation of engineers.")]
    [InlineData("S received the Minister's letter.")]
    [InlineData("S never met with O.")]
    [InlineData("S {cancelled canceled postponed skipped missed} her talks held with O.")]
    [InlineData("S and Minister Ozola discussed the purchase of ships.")]
    [InlineData("Deputy Prime Minister and Minister of Defence Ola Strand of Norway discussed the ships in a speech at a conference.")]
    [InlineData("S, who signed the agreement, and Minister Ozola thanked the crew.")]
    [InlineData("S {declined refused failed} to come and held no talks with O.")]
    [InlineData("S was unable to come and held no talks with O.")]
    [InlineData("S was to have met O.")]
    [InlineData("S {would should could might} have met O.")]
    [InlineData("S received today a report of the yard in Horten, where the frigates are built that the navy takes over in the spring and where the crews live in the winter, about the two ships that are still to be built and for whose fitting out the yard has waited since the meeting of the fleet.")]
    [InlineData("S had been {due scheduled expected supposed planned slated} to meet O.")]
    public void A_sentence_in_which_nobody_met_is_none(string line) =>
        Assert.All(Openings(line), static text => Assert.Null(Parse(text).Opening));

    [Theory]
    [InlineData("S, visiting Rome to attend the {Amber_Conference Amber_Dialogue 5th_Amber_Forum Amber_Talks}, {held_a_meeting_with held_talks_with met received hosted} O.")]
    [InlineData("S, in Rome for the {Amber_Summit Amber_Seminar}, {had_talks_with had_candid_talks_with spoke_with met} O.")]
    [InlineData("S and Secretary Ilze Ozola, in Rome for the {Amber_Summit Amber_Seminar}, had {candid_talks talks} on sea lanes.")]
    [InlineData("S and Secretary Ilze Ozola, in Rome for the Amber Talks, held {a_first an_early his_first her_first their_first} session.")]
    [InlineData("S and Secretary Ilze Ozola, on their way to the Amber Meeting, held {talks consultations} in Riga on May 2.")]
    [InlineData("S, who announced a new ship last week, held a meeting with O.")]
    [InlineData("As agreed in June, S held a meeting with O.")]
    [InlineData("S held a first telecon after his appointment with O.")]
    public void An_aside_before_the_verb_hides_no_opening(string line)
    {
        foreach (string opening in Openings(line))
        {
            Assert.Equal(opening, Parse(opening).Opening?.Text);
        }
    }

    [Theory]
    [InlineData("Pentagon Spokesman Amy Brook {provided issued released gave} the following {readout statement account summary}:")]
    [InlineData("Press Secretary Amy Brook released this readout of the meeting:")]
    public void Behind_the_words_of_a_spokesman_the_opening_needs_no_day(string line)
    {
        foreach (string lead in Alternatives.Of(line))
        {
            string opening = $"{Strand} met {Ozola}.";
            ParsedDocument document = Parse($"{lead}\n\n{opening}");
            Assert.Equal((opening, lead), (document.Opening?.Text, Assert.Single(document.OpeningRest).Text));
            Assert.Null(ParsedText.Of(new TextFile("2024-05-02.txt", $"May 2, 2024\n\n{lead}\n\n{opening}\n", "", true, false)).Title);
        }
    }

    [Theory]
    [InlineData("Pentagon Press Secretary Paul T.\nBrook provided the following readout:\nS met O.")]
    [InlineData("Ministry spokesperson Paul T.\nBrook gave the following account of the visit:\nS met O.")]
    [InlineData("S met Minister of Defence Ilze K.\nOzola of Latvia.")]
    public void A_name_that_is_cut_behind_an_initial_is_one_name(string line)
    {
        ParsedDocument document = Parse(Openings(line).Single());
        Assert.NotNull(document.Opening);
        Assert.All(document.Sections, section => Assert.Null(section.Heading));
    }

    [Theory]
    [InlineData("The Ministers' Meeting was held in Riga. S and O {led_the_two_delegations attended_the_meeting co-chaired_the_meeting}.")]
    [InlineData("The Ministers' Meeting was held in Riga. S and O {led headed co-led represented} the two delegations.")]
    [InlineData("The Ministers' Meeting was held in Riga. S and O {chaired hosted} the meeting.")]
    [InlineData("The Joint {Commission Committee Council Group Board Forum Mechanism} met in Riga. S and O led the two delegations.")]
    [InlineData("The 3rd Defence Dialogue took place in Riga on May 2.\n\nThe dialogue was {co-chaired led} by S and O.")]
    public void A_sentence_behind_that_says_who_met_is_of_the_opening(string line)
    {
        foreach (string text in Openings(line))
        {
            ParsedDocument document = Parse(text + " Minister Strand led the efforts to help.");
            Assert.Contains("Ozola", Assert.Single(document.OpeningRest).Text, StringComparison.Ordinal);
            Assert.Equal("Minister Strand led the efforts to help.", document.Sections[0].Blocks[0].Text);
        }
    }

    [Theory]
    [InlineData("S thanked O for the ships.", "comes nearest, and lacks a verb of meeting such as 'met', 'hosted' or 'held talks with'")]
    [InlineData("Minister Strand's ship left on May 2.", "comes nearest, and lacks a verb of meeting such as 'met', 'hosted' or 'held talks with' and a second person with an office")]
    [InlineData("We will work together.", "")]
    public void What_was_missing_is_said_at_the_sentence_that_comes_nearest(string line, string lack)
    {
        ParsedDocument document = Parse("The two states are partners.\n\n" + Openings(line).Single());
        var found = Assert.Single(document.Findings, found => found.Id == "CORPUS002");
        Assert.Equal(lack.Length == 0 ? 3 : 5, found.Place.Line);
        Assert.EndsWith(lack, found.Values[0], StringComparison.Ordinal);
        Assert.Equal(lack.Length == 0, found.Values[1].Contains("Kind=\"Document\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Openings(string line) => Alternatives.Of(line)
        .Select(text => string.Join(' ', text.Split(' ').Select(word => word.Trim('\n') switch
        {
            "S" => Strand,
            "S," => Strand + ",",
            "O" => Ozola,
            "O." => Ozola + ".",
            _ => word.Replace("\nS", "\n" + Strand, StringComparison.Ordinal),
        })));

    private static ParsedDocument Parse(string body) => ParsedText.Of(
        new TextFile("2024-05-02.txt", $"Norway-Latvia Defence Ministers\n\n{body}\n\nThe Ministers agreed.\n", "", true, false));
}
