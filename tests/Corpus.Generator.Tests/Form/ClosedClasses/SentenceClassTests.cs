using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;

using static Corpus.Generator.Tests.Form.ClosedClasses.WordInText;

namespace Corpus.Generator.Tests.Form.ClosedClasses;

/// <summary>Words that decide where a sentence begins, and what is the opening or belongs to it.</summary>
public class SentenceClassTests
{
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
    [InlineData("The full {text statement communiqué communique} is as follows.")]
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
}
