using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class SpeakersTests
{
    [Theory]
    [InlineData("The Ministers reconfirmed that they would maintain international order.")]
    [InlineData("Moreover, the ministers affirmed the importance of dialogue.")]
    [InlineData("Ministers reiterated the vital importance of the realignment.")]
    [InlineData("The two Ministers confirmed it.")]
    [InlineData("Both Ministers confirmed it.")]
    [InlineData("Both sides confirmed it.")]
    [InlineData("The two sides confirmed it.")]
    [InlineData("Each Minister confirmed it.")]
    [InlineData("The Defense Ministers confirmed it.")]
    [InlineData("The Ministers of the two countries confirmed it.")]
    [InlineData("Minister Kihara and Secretary Austin confirmed it.")]
    [InlineData("Both Minister Kihara and Secretary Austin confirmed it.")]
    [InlineData("Defense Minister Kihara, and Defense Secretary Austin, confirmed it.")]
    [InlineData("Japan and the U.S. confirmed it.")]
    [InlineData("The two countries confirmed it.")]
    [InlineData("They confirmed it.")]
    public void All_participants_speak_together(string sentence) => Assert.Equal("Kihara, Austin", Said.Alone(sentence).Speakers);

    [Theory]
    [InlineData("queen princess mother father wife husband son daughter brother sister widow predecessor successor deputy adviser advisor leader guest")]
    [InlineData("host visitor speaker chaplain archbishop bishop pope sultan emir monarch captain general admiral officer soldier pilot veteran")]
    [InlineData("journalist reporter translator lawyer professor dean owner veterans crews")]
    public void He_is_not_sure_behind_a_sentence_about_somebody_else(string persons)
    {
        foreach (string person in persons.Split(' '))
        {
            string[] before = ["Minister Kihara explained the plan.", $"The {person} was present."];
            Assert.Equal((person, ""), (person, Said.AtMeeting().Paragraph([.. before, "He praised Japan."]).Speakers));
        }
    }

    [Theory]
    [InlineData("leaders officials representatives experts commanders others negotiators diplomats envoys advisers advisors aides")]
    [InlineData("generals ambassadors parliamentarians lawmakers delegates")]
    public void They_are_not_sure_where_others_were_told_something(string others)
    {
        foreach (string other in others.Split(' '))
        {
            string[] before = [$"The Ministers explained the plan, and the {other} agreed."];
            Assert.Equal((other, ""), (other, Said.AtMeeting().Paragraph([.. before, "They praised Japan."]).Speakers));
        }
    }

    [Theory]
    [InlineData("counterpart")]
    [InlineData("counterparts")]
    public void Who_has_a_counterpart_speaks_alone_where_nobody_knows_who_that_is(string word) => Assert.Equal(
        "Kihara: Agree",
        Said.AtMeeting().WithLost("Minister of Railways Novik", "Novik").Paragraph($"Minister Kihara and his {word} agreed to the plan.").ActsBySpeaker);

    [Theory]
    [InlineData("table map harbour")]
    public void He_is_who_spoke_last_behind_a_sentence_about_a_thing(string things)
    {
        foreach (string thing in things.Split(' '))
        {
            string[] before = ["Minister Kihara explained the plan.", $"The {thing} was present."];
            Assert.Equal((thing, "Kihara"), (thing, Said.AtMeeting().Paragraph([.. before, "He praised Japan."]).Speakers));
        }
    }

    [Theory]
    [InlineData("Mr. Mr Shri Sir Lord", "He", "She", "")]
    [InlineData("Mrs. Ms. Ms Miss Smt. Dame Lady Baroness", "She", "He", "Kihara")]
    public void A_form_of_address_tells_by_which_pronoun_one_is_called(string addresses, string own, string other, string whom)
    {
        // Minoru Kihara is a man by his name.
        foreach (string address in addresses.Split(' '))
        {
            string[] before = [$"Minister Kihara thanked {address} Austin.", "Secretary Austin welcomed the plan."];
            Assert.Equal((address, "Austin"), (address, Said.AtMeeting().Paragraph([.. before, $"{own} praised Japan."]).Speakers));
            Assert.Equal((address, whom), (address, Said.AtMeeting().Paragraph([.. before, $"{other} praised Japan."]).Speakers));
        }
    }

    [Theory]
    [InlineData("Secretary Austin reiterated that the commitment remains unwavering.", "Austin")]
    [InlineData("Defense Secretary Austin reiterated it.", "Austin")]
    [InlineData("Austin reiterated it.", "Austin")]
    [InlineData("Secretary of Defense Lloyd Austin reiterated it.", "Austin")]
    [InlineData("The Secretary reiterated it.", "Austin")]
    [InlineData("Secretary reiterated it.", "Austin")]
    [InlineData("Minister KIHARA Minoru explained it.", "Kihara")]
    [InlineData("At the outset, Minister Kihara offered his greetings.", "Kihara")]
    [InlineData("The Japanese side explained it.", "Kihara")]
    [InlineData("The U.S. side explained it.", "Austin")]
    [InlineData("The Japanese Minister explained it.", "Kihara")]
    [InlineData("Secretary Austin, who visited Tokyo in June, explained it.", "Austin")]
    public void One_participant_speaks_alone(string sentence, string speaker) => Assert.Equal(speaker, Said.Alone(sentence).Speakers);

    [Theory]
    [InlineData("Especially, with regard to China, the ministers confirmed their opposition to any unilateral attempts.")]
    [InlineData("Based on the concurrence between Minister Motegi and Secretary Austin, the Ministers confirmed it.")]
    [InlineData("In order to maintain deterrence and mitigate the impact on local communities, Ministers reiterated it.")]
    [InlineData("As confirmed at the last meeting, the Ministers agreed to accelerate work.")]
    [InlineData("At the meeting the Ministers confirmed the schedule.")]
    public void The_subject_may_stand_behind_an_adverbial(string sentence) => Assert.Equal("Kihara, Austin", Said.Alone(sentence).Speakers);

    [Theory]
    [InlineData("The security environment remains severe.")]
    [InlineData("The two leaders confirmed it at the summit.")]
    [InlineData("Foreign Minister Motegi explained it.")]
    [InlineData("It was confirmed that both countries will cooperate.")]
    [InlineData("The Ministers' responsibility is great.")]
    [InlineData("The Ministers' remarks were welcomed.")]
    [InlineData("Minister Kihara's remarks were welcomed by many.")]
    [InlineData("Minister Kihara’s reports showed progress.")]
    [InlineData("Secretary Austin's offer was accepted.")]
    [InlineData("All related issues were noted.")]
    [InlineData("All planned exercises will be held.")]
    [InlineData("Both proposed measures are under way.")]
    [InlineData("Russia condemned it.")]
    [InlineData("Japan explained it.")]
    [InlineData("The Government of Japan explained it.")]
    public void Nobody_is_named_who_does_not_speak(string sentence) => Assert.Equal("", Said.Alone(sentence).Speakers);

    [Theory]
    [InlineData("Minister Kihara's remarks were long.")]
    [InlineData("Minister Kihara’s comments on Taiwan were long.")]
    [InlineData("Secretary Austin's answers satisfied him.")]
    [InlineData("The Ministers' reports showed progress.")]
    public void What_is_someones_own_is_no_verb(string sentence) => Assert.Equal("", Said.Alone(sentence).Verbs);

    [Theory]
    [InlineData("Both agreed to hold exercises.")]
    [InlineData("All agreed that it matters.")]
    [InlineData("Both welcomed the exercise.")]
    [InlineData("All welcomed Japan's decision.")]
    public void Both_and_all_can_stand_right_before_their_verb(string sentence) => Assert.Equal("Kihara, Austin", Said.Alone(sentence).Speakers);

    [Fact]
    public void A_title_that_two_participants_share_names_neither()
    {
        Said meeting = Said.AtMeeting(
            new CalendarDate(2023, 6, 3),
            new ReadParticipant("Hamada", null, "DefenseMinister", "Defense Minister", "JP"),
            new ReadParticipant("Pistorius", null, "DefenceMinister", "Defence Minister", "DE"));

        Assert.Equal("", meeting.Paragraph("The Minister explained it.").Speakers);
        Assert.Equal("Pistorius", meeting.Paragraph("Minister Pistorius explained it.").Speakers);
    }

    [Theory]
    [InlineData("former")]
    [InlineData("incoming")]
    [InlineData("ex")]
    [InlineData("designate")]
    [InlineData("elect")]
    [InlineData("nominee")]
    [InlineData("nominate")]
    public void The_Minister_is_not_one_who_does_not_hold_the_office_yet_or_any_more(string qualifier)
    {
        Said meeting = Said.AtMeeting(
            new CalendarDate(2024, 5, 2), Said.Kihara, new ReadParticipant("Hale", null, "DefenseMinister", "Defense Minister", "JP") { Qualifier = qualifier });

        Assert.Equal("Kihara", meeting.Paragraph("The Defense Minister explained it.").Speakers);
    }

    [Theory]
    [InlineData("Acting", "The {Acting_Secretary Secretary} explained it.", "Hale")]
    [InlineData("Acting", "{Acting_Secretary Secretary} Hale explained it.", "Hale")]
    [InlineData("former", "The {former_Secretary former_Secretary_of_Defense} explained it.", "Hale")]
    [InlineData("former", "The Secretary of Defense explained it.", "")]
    public void The_Acting_Secretary_is_the_one_of_whom_the_opening_says_so(string qualifier, string sentence, string speaker)
    {
        Said meeting = Said.AtMeeting(
            new CalendarDate(2024, 5, 2), Said.Kihara, new ReadParticipant("Hale", null, "DefenseSecretary", "Defense Secretary", "US") { Qualifier = qualifier });

        Assert.All(Alternatives.Of(sentence), text => Assert.Equal((text, speaker), (text, meeting.Paragraph(text).Speakers)));
    }

    [Theory]
    [InlineData("The Minister of Defence of France visited Leeds.", "")]
    [InlineData("The Minister of the Armed Forces of France visited Leeds.", "")]
    [InlineData("The Minister of the Armed Forces visited Leeds.", "Kihara")]
    [InlineData("The Minister from France visited Leeds.", "")]
    [InlineData("The Minister saw the fleet of France.", "Kihara")]
    public void The_Minister_behind_one_of_another_country_is_not_told(string before, string speaker) =>
        Assert.Equal(speaker, Said.AtMeeting().Paragraph(before, "The Minister explained it.").Speakers);

    [Theory]
    [InlineData("The three Ministers concurred to hold exercises.", "Kihara, Austin, Marles")]
    [InlineData("Minister Kihara, Secretary Austin, and DPM Marles concurred to hold exercises.", "Kihara, Austin, Marles")]
    [InlineData("Ministers Kihara and Marles concurred to hold exercises.", "Kihara, Marles")]
    [InlineData("Deputy Prime Minister and Minister for Defence Marles explained it.", "Marles")]
    [InlineData("Japan, Australia and the U.S. explained it.", "Kihara, Austin, Marles")]
    [InlineData("Japan and Australia explained it.", "")]
    public void Three_can_take_part(string sentence, string speakers) => Assert.Equal(
        speakers, Said.AtMeeting(new CalendarDate(2024, 5, 2), Said.Kihara, Said.Austin, Said.Marles).Paragraph(sentence).Speakers);

    [Fact]
    public void The_two_countries_are_not_clear_where_there_are_three() => Assert.Equal(
        "",
        Said.AtMeeting(new CalendarDate(2024, 5, 2), Said.Kihara, Said.Austin, Said.Marles).Paragraph("The two countries confirmed it.").Speakers);

    [Fact]
    public void They_are_those_who_spoke_last_together() => Assert.Equal(
        "Kihara, Marles",
        Said.AtMeeting(new CalendarDate(2024, 5, 2), Said.Kihara, Said.Austin, Said.Marles)
            .Paragraph("Minister Kihara and DPM Marles welcomed it.", "Secretary Austin explained it.", "They also confirmed it.")
            .Speakers);

    [Fact]
    public void They_are_not_told_where_one_of_two_spoke_since_and_three_took_part() => Assert.Equal(
        "",
        Said.AtMeeting(new CalendarDate(2024, 5, 2), Said.Kihara, Said.Austin, Said.Marles)
            .Paragraph("Minister Kihara and DPM Marles welcomed it.", "Minister Kihara explained it.", "They also confirmed it.")
            .Speakers);

    [Fact]
    public void He_is_the_one_who_spoke_last_alone() => Assert.Equal(
        "Austin",
        Said.AtMeeting().Paragraph("Secretary Austin explained it.", "The Ministers welcomed it.", "He also thanked Japan.").Speakers);

    [Theory]
    [InlineData("Minister Kihara thanked the guests, and he offered help.", "Kihara: Thank | Kihara: Offer")]
    [InlineData("Minister Kihara thanked Minister Novik, and he offered help.", "Kihara: Thank | : Offer")]
    [InlineData("Minister Kihara thanked Secretary Austin, and he offered help.", "Kihara: Thank | : Offer")]
    public void He_is_the_one_before_where_nobody_else_is_named_between(string sentence, string acts) => Assert.Equal(
        acts, Said.AtMeeting().WithLost("Minister of Railways Novik", "Novik").Paragraph(sentence).ActsBySpeaker);

    [Fact]
    public void The_speakers_of_two_main_clauses_are_those_of_both() => Assert.Equal(
        "Kihara, Austin", Said.Alone("Secretary Austin explained it, and Minister Kihara welcomed it.").Speakers);

    [Fact]
    public void Someone_can_speak_without_a_reporting_verb()
    {
        Said sentence = Said.Alone("The Ministers held a candid discussion.");

        Assert.Equal("Kihara, Austin", sentence.Speakers);
        Assert.Equal("", sentence.Verbs);
    }
}
