using Corpus.Reading.Dates;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class EventReferencesTests
{
    /// <summary>All are read as said on June 1, 2023.</summary>
    [Theory]
    [InlineData("at Japan-U.S. summit meeting on February 7, 2022", "Japan-U.S. summit meeting on February 7, 2022: 2022-2-7")]
    [InlineData("at Japan-U.S. summit meeting on May 28", "Japan-U.S. summit meeting on May 28: 2023-5-28")]
    [InlineData("at Japan-U.S. summit meeting on October 28", "Japan-U.S. summit meeting on October 28: 2022-10-28")]
    [InlineData("at Japan-U.S. Summit Meeting in April this year", "Japan-U.S. Summit Meeting in April this year: 2023-4-?")]
    [InlineData("at the Summit Meeting in April last year", "Summit Meeting in April last year: 2022-4-?")]
    [InlineData("at the Japan-U.S. “2+2” meeting in January", "Japan-U.S. “2+2” meeting in January: 2023-1-?")]
    [InlineData("at the Japan-U.S. “2+2” meeting in December", "Japan-U.S. “2+2” meeting in December: 2022-12-?")]
    [InlineData("of the Defense Trilateral Talks (DTT) held this April", "Defense Trilateral Talks (DTT) held this April: 2023-4-?")]
    [InlineData("in the G7 Hiroshima Summit", "G7 Hiroshima Summit: ?-?-?")]
    [InlineData("of the next security “2+2” meeting", "next security “2+2” meeting: ?-?-?")]
    [InlineData("at the previous meeting", "previous meeting: ?-?-?")]
    [InlineData("at the meeting last month", "meeting last month: 2023-5-?")]
    [InlineData("at last month's meeting", "last month's meeting: 2023-5-?")]
    [InlineData("at the meeting held in Honolulu on 1 October 2022", "meeting held in Honolulu on 1 October 2022: 2022-10-1")]
    [InlineData("of the Trilateral Defense Ministers' Meeting with Japan in May 2022", "Trilateral Defense Ministers' Meeting with Japan in May 2022: 2022-5-?")]
    [InlineData("of the summit with Poland and Latvia held in Riga on 1 October 2022", "summit with Poland and Latvia held in Riga on 1 October 2022: 2022-10-1")]
    [InlineData("at the summit held in Port of Spain in May 2022", "summit held in Port of Spain in May 2022: 2022-5-?")]
    [InlineData("at the February 7 summit meeting", "February 7 summit meeting: 2023-2-7")]
    [InlineData("on May 28 at the summit meeting", "on May 28 at the summit meeting: 2023-5-28")]
    [InlineData("as a follow up to the summit meeting on July 10", "summit meeting on July 10: 2022-7-10")]
    [InlineData("towards the summit meeting in July", "summit meeting in July: 2023-7-?")]
    [InlineData("ahead of the summit meeting scheduled for October", "summit meeting scheduled for October: 2023-10-?")]
    [InlineData("on the occasion of the Shangri-La Dialogue in June", "Shangri-La Dialogue in June: ?-?-?")]
    [InlineData("of the Security Consultative Committee (“2+2”) held in January", "Security Consultative Committee (“2+2”) held in January: 2023-1-?")]
    [InlineData("at the Trilateral Defense Ministers' Meeting (TDMM)", "Trilateral Defense Ministers' Meeting (TDMM): ?-?-?")]
    [InlineData("at the Munich Security Conference in February", "Munich Security Conference in February: 2023-2-?")]
    [InlineData("at the summit meeting on May 27-28", "summit meeting on May 27-28: 2023-5-27")]
    [InlineData("of the summit which Norway hosts in July", "summit which Norway hosts in July: 2023-7-?")]
    [InlineData("of the summit, which Norway hosts in Oslo in May", "summit, which Norway hosts in Oslo in May: 2024-5-?")]
    [InlineData("of the summit which Norway will host in July", "summit which Norway will host in July: 2023-7-?")]
    [InlineData("of the summit which they attend in July", "summit which they attend in July: 2023-7-?")]
    [InlineData("of the summit in which they take part in July", "summit in which they take part in July: 2023-7-?")]
    [InlineData("of the talks which take place in July", "talks which take place in July: 2023-7-?")]
    [InlineData("of the summit which is held in July", "summit which is held in July: 2023-7-?")]
    [InlineData("of the summit which Norway hosted in July", "summit which Norway hosted in July: 2022-7-?")]
    [InlineData("of the summit which the chair opened in July", "summit which the chair opened in July: 2022-7-?")]
    [InlineData("of the summit which Norway's chair also opened in July", "summit which Norway's chair also opened in July: 2022-7-?")]
    [InlineData("of the summit which Norway did host in July", "summit which Norway did host in July: 2022-7-?")]
    [InlineData("of the summit which the Minister attends in July", "summit which the Minister attends in July: 2023-7-?")]
    public void An_event_is_read_with_its_day(string words, string reference) =>
        Assert.Equal(reference, In2023($"The Ministers welcomed the outcome {words}.").References);

    /// <summary>What will be done at an event lies ahead; behind another modal verb it is not told whether the event has been.</summary>
    [Theory]
    [InlineData("The talks will continue at the summit in October.", "summit in October: 2023-10-?")]
    [InlineData("The next session will take place during the summit in October.", "summit in October: 2023-10-?")]
    [InlineData("Minister Kihara invited him to attend the summit in October.", "summit in October: 2023-10-?")]
    [InlineData("The Ministers agreed that all must reach a decision at the summit in October.", "summit in October: ?-?-?")]
    [InlineData("The Ministers said they would build on the results of the summit in October.", "summit in October: ?-?-?")]
    [InlineData("The Ministers said they had built on the results of the summit in October.", "summit in October: 2022-10-?")]
    public void A_modal_verb_tells_of_an_event_to_come_or_leaves_it_open(string sentence, string reference) =>
        Assert.Contains(reference, In2023(sentence).References, StringComparison.Ordinal);

    [Theory]
    [InlineData("The Ministers affirmed the importance of having an open dialogue with China.")]
    [InlineData("The Ministers reaffirmed the importance of further strengthening consultations.")]
    [InlineData("The Ministers confirmed collaboration through the working groups.")]
    [InlineData("The Ministers confirmed the Okinawa Consolidation Plan.")]
    [InlineData("The Ministers confirmed preparation to hold a Forum on Defense Industrial Cooperation.")]
    [InlineData("At this meeting, the Ministers confirmed it.")]
    [InlineData("They may continue talks.")]
    public void What_lasts_or_is_a_habit_is_no_event(string sentence) => Assert.Equal("", In2023(sentence).References);

    [Theory]
    [InlineData("the Japan-U.S. Defense Ministerial Meeting on October 19", true)]
    [InlineData("the Trilateral Defense Ministers' Meeting in May", true)]
    [InlineData("the previous meeting", true)]
    [InlineData("the Japan-U.S. “2+2” meeting in January", false)]
    [InlineData("the Foreign and Defense Ministerial Meeting in January", false)]
    [InlineData("the ASEAN Defence Ministers' Meeting-Plus in November", false)]
    [InlineData("the Japan-U.S. summit meeting on May 28", false)]
    [InlineData("the Regional Talks ministers had joined", false)]
    [InlineData("the Ministerial Meeting foreign guests had joined", true)]
    public void A_meeting_of_defense_ministers_is_told_from_others(string words, bool isMinisterial) =>
        Assert.Equal(isMinisterial, Assert.Single(In2023($"The Ministers welcomed the outcome of {words}.").Last.References).IsMinisterial);

    [Fact]
    public void A_day_that_only_leap_years_have_is_in_the_last_of_them() => Assert.Equal(
        "summit meeting on February 29: 2020-2-29", In2023("The Ministers welcomed the summit meeting on February 29.").References);

    [Fact]
    public void Two_events_of_a_sentence_are_two_references() => Assert.Equal(
        "Japan-U.S. “2+2” meeting in January: 2023-1-? | G7 Hiroshima Summit: ?-?-?",
        In2023("The Ministers discussed efforts as confirmed at the Japan-U.S. “2+2” meeting in January in order to implement the resolve "
            + "as confirmed in the G7 Hiroshima Summit.").References);

    [Theory]
    [InlineData(0, "talks in 2023: 2023-?-?")]
    [InlineData(11, "talks again again again again again again again again again again again in 2023: 2023-?-?")]
    [InlineData(12, "")]
    public void Eleven_words_may_stand_between_an_event_and_its_day(int words, string reference) => Assert.Equal(
        reference, Said.Alone($"The Ministers recalled the talks {string.Concat(Enumerable.Repeat("again ", words))}in 2023.").References);

    [Fact]
    public void A_sentence_may_begin_with_an_event() =>
        Assert.Equal("Talks in May 2023: 2023-5-?", Said.Alone("Talks in May 2023 were welcomed by the Ministers.").References);

    private static Said In2023(string sentence) =>
        Said.AtMeeting(new CalendarDate(2023, 6, 1), Said.Kihara, Said.Austin).Paragraph(sentence);
}
