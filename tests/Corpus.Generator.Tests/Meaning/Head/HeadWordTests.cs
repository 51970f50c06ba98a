using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Family;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Words of the lists of English, each in a head where nothing else tells what it tells.</summary>
public class HeadWordTests
{
    private const string KiharaAndAustin = "Kihara: DefenseMinister JP; Austin: DefenseSecretary US";

    [Theory]
    [InlineData("{Republic Kingdom State States Commonwealth Federation Union Duchy Principality Sultanate}")]
    [InlineData("{Federal Federative Democratic People's People’s Islamic Arab Socialist United Independent Sovereign Plurinational} Republic")]
    [InlineData("{Bolivarian Cooperative Co-operative Hashemite Oriental Grand} Republic")]
    public void A_country_is_known_in_full(string form) => AssertPeople(
        $"On May 2, Defense Minister Kihara met with Minister of Defence Tibor Benkő of the {form} of Hungary.",
        "Kihara: DefenseMinister JP; Benkő, Tibor: MinisterOfDefenceHU HU");

    [Theory]
    [InlineData("for")]
    [InlineData("from")]
    public void A_preposition_leads_in_the_country(string preposition) => AssertPeople(
        $"On May 2, Defense Minister Kihara met with Minister of Defence Tibor Benkő {preposition} Hungary.",
        "Kihara: DefenseMinister JP; Benkő, Tibor: MinisterOfDefenceHU HU");

    [Theory]
    [InlineData("Filho")]
    [InlineData("Neto")]
    [InlineData("Júnior")]
    [InlineData("Junior")]
    [InlineData("Sobrinho")]
    public void What_says_whose_son_he_is_belongs_to_the_family_name(string behind) => AssertRead(
        $"On May 2, Defense Minister Kihara met with Defense Secretary Lloyd Austin {behind}.",
        $"Kihara: DefenseMinister JP; Austin {behind}, Lloyd: DefenseSecretary US");

    [Theory]
    [InlineData("abu")]
    [InlineData("af")]
    [InlineData("Der")]
    [InlineData("El")]
    [InlineData("Al")]
    [InlineData("Bin")]
    [InlineData("Dos")]
    [InlineData("Da")]
    [InlineData("Zu")]
    [InlineData("Van")]
    [InlineData("Den")]
    [InlineData("Abu")]
    [InlineData("Das")]
    public void A_particle_is_of_the_family_name(string particle) => AssertRead(
        $"On May 2, Defense Minister Kihara met with Defense Secretary Lloyd James {particle} Austin.",
        $"Kihara: DefenseMinister JP; {particle} Austin, Lloyd James: DefenseSecretary US");

    [Theory]
    [InlineData("{Amb. Eng. Engr. Atty. Cdre.} Kihara, Minister of Defense of Japan,")]
    [InlineData("{Alhaji Alhaja Hajia} Kihara, Minister of Defense of Japan,")]
    [InlineData("General ({Retd. Rtd.}) Kihara, Minister of Defense of Japan,")]
    public void A_title_before_a_name_is_no_part_of_it(string who) =>
        AssertRead($"On May 2, {who} met with Defense Secretary Austin.", KiharaAndAustin);

    [Theory]
    [InlineData("e")]
    [InlineData("y")]
    [InlineData("i")]
    public void A_word_joins_two_family_names(string joint) => AssertRead(
        $"On May 2, Defense Minister Kihara met with Defense Secretary Maria Sampaio {joint} Austin.",
        $"Kihara: DefenseMinister JP; Sampaio {joint} Austin, Maria: DefenseSecretary US");

    [Theory]
    [InlineData("delegation was")]
    [InlineData("delegation is")]
    [InlineData("side was")]
    [InlineData("side is")]
    public void Who_heads_the_side_of_a_country_is_of_it(string side) => AssertRead(
        $"On May 2, the Chilean {side} headed by Minister of Defence Maya Fernández, and Defense Minister Kihara of Japan met with her.",
        "Fernández, Maya: MinisterOfNationalDefenceCL CL; Kihara: DefenseMinister JP");

    [Theory]
    [InlineData("who flew")]
    [InlineData("having flown")]
    public void When_somebody_came_is_not_when_they_met(string clause) => Assert.Equal(
        "-, -", new HeadText($"On May 2, Defense Minister Kihara, {clause} in at 9 a.m., met Defense Secretary Austin.").Read(out _)?.Time());

    [Theory]
    [InlineData("{acting incoming outgoing former caretaker interim ex} Defense Minister")]
    [InlineData("Defense Minister {designate elect nominee nominate}")]
    public void How_an_office_is_held_is_kept(string office)
    {
        foreach (string text in Alternatives.Of(office))
        {
            MeetingHead? head = new HeadText($"On May 2, {text} Kihara met with Defense Secretary Austin.").Read(out _);
            Assert.Equal((text, Alternatives.Chosen(office, text)), (text, head?.Participants[0].Qualifier));
        }
    }

    [Theory]
    [InlineData("{visit visits presence company honor honour delegation delegations participation attendance arrival welcome reception}")]
    [InlineData("{chairmanship co-chairmanship leadership part side sides}")]
    public void Whose_coming_it_is_took_part(string noun) => AssertPeople(
        $"On May 2, Defense Minister Kihara held a meeting for the {noun} of Defense Secretary Austin.", KiharaAndAustin);

    [Theory]
    [InlineData("{invitation request initiative behest auspices}")]
    public void Who_invited_is_the_other_one_where_no_other_is_named(string noun)
    {
        AssertPeople($"On May 2, at the {noun} of Defense Secretary Austin, Defense Minister Kihara visited Washington and held a meeting.", "Austin: DefenseSecretary US; Kihara: DefenseMinister JP");
        AssertPeople(
            $"On May 2, at the {noun} of Defense Secretary Austin, Defense Minister Kihara met with Minister of Defence Tibor Benkő of Hungary.",
            "Kihara: DefenseMinister JP; Benkő, Tibor: MinisterOfDefenceHU HU");
    }

    [Theory]
    [InlineData("{adviser advisor aide assistant deputy envoy representative counsellor counselor ambassador secretary successor liaison} to")]
    [InlineData("{letter message gift} from")]
    public void Whose_servant_came_did_not_take_part(string noun) => AssertPeople(
        $"On May 2, Defense Minister Kihara held a meeting with the {noun} Defense Secretary Austin.", "Kihara: DefenseMinister JP");

    [Theory]
    [InlineData("{born appointed reappointed elected re-elected sworn_in named nominated} on February 4, 1960")]
    [InlineData("{not representing replacing succeeding} Defence Minister Richard Marles of Australia")]
    public void What_is_said_of_somebody_behind_a_comma_is_not_of_the_meeting(string clause)
    {
        foreach (string text in Alternatives.Of($"Defense Minister Kihara, {clause}, met with Defense Secretary Austin on May 2, 2024."))
        {
            MeetingHead? head = new HeadText(text, FileName: "summary.txt").Read(out _);
            Assert.Equal((text, "2024-05-02", KiharaAndAustin), (text, head?.Date.ToString(), head?.People()));
        }
    }

    [Theory]
    [InlineData("{met hosted received welcomed called telephoned phoned} Foreign Minister Kamikawa")]
    [InlineData("{spoke talked conferred} with Foreign Minister Kamikawa")]
    [InlineData("held talks with Foreign Minister Kamikawa")]
    [InlineData("{had has have also just already recently earlier previously last first} met Foreign Minister Kamikawa")]
    public void Whom_somebody_met_before_did_not_take_part(string clause) => AssertPeople(
        $"On May 2, Defense Minister Kihara, who {clause} in Hawaii on April 1, held a meeting with Defense Secretary Austin.", KiharaAndAustin);

    [Theory]
    [InlineData("{met hosted welcomed received called telephoned phoned greeted meets hosts welcomes receives}")]
    public void Who_stands_behind_a_verb_of_meeting_took_part(string verb)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara {verb} Ms. Hale, Secretary of Commerce."))
        {
            new HeadText(text).Read(out string[] diagnostics);
            Assert.Contains(diagnostics, diagnostic => diagnostic.Contains("Secretary of Commerce", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("met and {discussed discuss} video links", "InPerson")]
    [InlineData("met {discussing about regarding concerning} video links", "InPerson")]
    [InlineData("met to discuss the plan {by via over during through in on at with} video", "Video")]
    [InlineData("met, with others {joining participating attending connecting appearing dialling dialing calling taking_part} by video", "InPerson")]
    [InlineData("held a {meeting summit lunch luncheon dinner breakfast pull-aside tête-à-tête tete-a-tete}", "InPerson")]
    [InlineData("held {meetings}", "InPerson")]
    [InlineData("{lunched dined sat met} together", "InPerson")]
    [InlineData("held {calls}", "Telephone")]
    [InlineData("held {a an his her the} call", "Telephone")]
    [InlineData("held talks on the {port roll protocol} call", null)]
    [InlineData("met and agreed to hold {telephone_talks video_calls} regularly", "InPerson")]
    [InlineData("met and agreed on {a the} telephone link", "InPerson")]
    [InlineData("met to follow up on {their his} {phone_call videoconference}", "InPerson")]
    [InlineData("met for talks on the {phone_tapping_scandal online_attack}", "InPerson")]
    [InlineData("met in Seoul to launch a virtual coordination cell", "InPerson")]
    [InlineData("met and {then later} telephoned the Minister of Defence of Norway", "InPerson")]
    [InlineData("spoke {on over} the {phone telephone} {today this_morning about_Norway}", "Telephone")]
    [InlineData("met {on via} Zoom", "Video")]
    public void How_they_met_is_told(string how, string? format)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin {how}."))
        {
            Assert.Equal((text, format), (text, new HeadText(text).Read(out _)?.Format?.ToString()));
        }
    }

    [Theory]
    [InlineData("{greeted welcomed} Defense Secretary Austin to {the his her} office")]
    public void Who_is_welcomed_to_a_place_is_there(string how)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara {how}."))
        {
            Assert.Equal((text, "InPerson"), (text, new HeadText(text).Read(out _)?.Format?.ToString()));
        }
    }

    [Theory]
    [InlineData("at 1515 {in and local hrs h by the between on at hours hr with this yesterday lasting for today noon midnight onwards onward sharp}", "15:15, -")]
    [InlineData("at 1515 {jst est edt gmt utc cet cest aest aedt bst ist kst}", "15:15, -")]
    [InlineData("{at from since commencing starting beginning} 1515", "15:15, -")]
    [InlineData("between 1515 {and} 1545", "15:15, 30")]
    [InlineData("from 1515 {to until till - –} 1545", "15:15, 30")]
    [InlineData("and {ended concluded finished closed adjourned} at 15:15", "-, -")]
    [InlineData("{ending concluding closing} at 15:15", "-, -")]
    [InlineData("{until till to by before after} 15:15", "-, -")]
    [InlineData("at half past three in the {afternoon evening}", "15:30, -")]
    [InlineData("at half past three {tonight}", "15:30, -")]
    [InlineData("at half past three in the {morning forenoon}", "03:30, -")]
    [InlineData("over {dinner supper} at half past eight", "-, -")]
    [InlineData("at half past eight at night", "-, -")]
    [InlineData("at three o'clock for 45 minutes", "-, 45")]
    [InlineData("at three o'clock in the afternoon", "15:00, -")]
    [InlineData("at three in the afternoon", "15:00, -")]
    [InlineData("at three thirty in the afternoon", "15:30, -")]
    [InlineData("at a quarter past three in the afternoon", "15:15, -")]
    [InlineData("at {quarter a_quarter} to three in the afternoon", "14:45, -")]
    [InlineData("at ten minutes {past after} three in the afternoon", "15:10, -")]
    [InlineData("at ten to three in the afternoon", "14:50, -")]
    [InlineData("after votes of ten to three in the afternoon", "-, -")]
    [InlineData("at half past noon", "12:30, -")]
    [InlineData("at ten minutes past noon", "12:10, -")]
    [InlineData("at ten minutes to noon", "11:50, -")]
    [InlineData("at ten minutes past midnight", "00:10, -")]
    [InlineData("at ten minutes to midnight", "23:50, -")]
    [InlineData("at half past twelve", "12:30, -")]
    [InlineData("at half past twelve at night", "-, -")]
    [InlineData("at half past twelve in the morning", "00:30, -")]
    [InlineData("at twelve o'clock", "-, -")]
    [InlineData("at {one 1} minute {past after} {twelve 12}", "12:01, -")]
    [InlineData("at one minute to noon", "11:59, -")]
    [InlineData("at {one_minute two_minutes} to three", "-, -")]
    [InlineData("at {five_minutes 5_minutes} past {13:00 1.00_p.m. 1_p.m.} for 45 minutes", "13:05, 45")]
    [InlineData("at {five_minutes 5_minutes} after {13:00 1.00_p.m. 1_p.m.}", "13:05, -")]
    [InlineData("at {one_minute 1_minute a_minute} {to before} {13:00 1.00_p.m. 1_p.m.}", "12:59, -")]
    [InlineData("at 5 minutes {past after before} 1300", "-, -")]
    [InlineData("at 5 minutes to 1300", "12:55, -")]
    [InlineData("for ten minutes {after before} 13:00", "-, 10")]
    [InlineData("for 30 minutes to one hour", "-, 30")]
    [InlineData("at ten minutes before noon", "11:50, -")]
    [InlineData("at five minutes before three in the afternoon", "14:55, -")]
    [InlineData("for five minutes before dinner", "-, 5")]
    [InlineData("for forty minutes after the summit", "-, 40")]
    [InlineData("at half past 10 in the morning", "10:30, -")]
    [InlineData("at {12 12:00} midnight for 45 minutes", "00:00, 45")]
    [InlineData("at 1500 hours for 45 minutes", "15:00, 45")]
    [InlineData("at 3 hours", "-, -")]
    [InlineData("around 3 p.m.", "15:00, -")]
    [InlineData("at 1300 {hours hrs hr}", "13:00, -")]
    [InlineData("for {more less} than an hour", "-, 60 approximate")]
    [InlineData("30 minutes {before after from ahead_of} the ceremony", "-, -")]
    [InlineData("to discuss the daily four-hour pause", "-, -")]
    [InlineData("over the ten-minute attack", "-, -")]
    [InlineData("and agreed to meet again at {10:00 3_p.m.}", "-, -")]
    [InlineData("in Seoul; they will visit the base at 3 p.m.", "-, -")]
    [InlineData("in Seoul, where an exercise began at 6 am", "-, -")]
    public void Time_and_length_are_told(string how, string expected) => Assert.All(
        Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {how}."),
        text => Assert.Equal((text, expected), (text, new HeadText(text).Read(out _)?.Time())));

    /// <summary>A list goes on behind "and" with anybody, behind a comma with who has an office.</summary>
    [Theory]
    [InlineData("Minister of Railway Safety Pavel Novik and Mr. Hale", "Pavel Novik|Hale")]
    [InlineData("Minister of Railway Safety Pavel Novik, Mr. Hale,", "Pavel Novik")]
    [InlineData("his Australian counterpart, Richard Marles, and Mr. Novik", "Novik")]
    [InlineData("Secretary of Commerce Hale and Defense Secretary Austin", "Hale")]
    [InlineData("Ms. Whitlock, Secretary of Commerce, and Defense Secretary Austin", "Whitlock")]
    public void Who_is_in_the_list_without_a_known_office_is_lost(string who, string names)
    {
        MeetingHead? head = new HeadText($"On May 2, Defense Minister Kihara met with {who} in Tokyo.").Read(out _);

        Assert.Equal(names, string.Join('|', head!.Lost.Select(one => string.Join(' ', one.NameWords))));
    }

    [Theory]
    [InlineData("{Earlier Late Later Early} {today this_morning this_evening yesterday last_night}")]
    [InlineData("{Today Yesterday Tonight}")]
    [InlineData("{This Last} {morning afternoon evening night week month Thursday}")]
    [InlineData("{Yesterday Thursday} {morning afternoon evening}")]
    [InlineData("{Thursday Earlier_this_week Late_on_Thursday Early_Thursday_morning}")]
    public void What_tells_the_day_before_the_subject_is_nobody(string when)
    {
        foreach (string day in Alternatives.Of(when))
        {
            AssertRead($"{day}, Defense Minister Kihara met with Defense Secretary Austin.", KiharaAndAustin);
            AssertRead($"{day} Defense Minister Kihara met with Defense Secretary Austin.", KiharaAndAustin);
        }
    }

    [Theory]
    [InlineData("On Thursday")]
    [InlineData("On 2 May")]
    [InlineData("In Tokyo")]
    public void What_begins_the_sentence_is_no_part_of_an_office_that_is_not_known(string adverbial)
    {
        MeetingHead? head = new HeadText($"{adverbial} Trade Secretary Hale and Defense Minister Kihara met with Defense Secretary Austin on May 2.").Read(out _);

        Assert.Equal((KiharaAndAustin, "Trade Secretary Hale"), (head?.People(), Assert.Single(head!.Lost).Words));
    }

    [Theory]
    [InlineData("On May 2, a meeting between Defense Minister Kihara and Defense Secretary Austin {was_held took_place}.")]
    [InlineData("On May 2, Defense Secretary Austin was {welcomed hosted received} by Defense Minister Kihara.")]
    public void Who_met_and_was_welcomed_was_there(string opening) => Assert.All(
        Alternatives.Of(opening), text => Assert.Equal((text, "InPerson"), (text, new HeadText(text).Read(out _)?.Format?.ToString())));

    [Theory]
    [InlineData("the Ministry of Defence, Rome", "IT")]
    [InlineData("the Ministry of Defence in Rome", "IT")]
    [InlineData("the Ministry of Defence of the United Kingdom", "GB")]
    [InlineData("the Ministry of Defense", "JP")]
    public void A_ministry_is_where_it_is_said_to_be(string place, string country) => Assert.Equal(
        country, new HeadText($"On May 2, Defense Minister Kihara met with Defense Secretary Austin at {place}.").Read(out _)?.Place?.CountryCode);

    [Theory]
    [InlineData("his British and Italian counterparts, Grant Shapps and Guido Crosetto,", "Shapps, Grant: DefenceSecretary GB; Crosetto, Guido: MinisterOfDefenceIT IT")]
    [InlineData("the Ministers of Defence of Estonia and Latvia, Hanno Pevkur and Andris Spruds,", "Pevkur, Hanno: MinisterOfDefenceEE EE; Spruds, Andris: MinisterOfDefenceLV LV")]
    [InlineData("Richard Marles, the Australian Minister for Defence,", "Marles, Richard: DefenceMinister AU")]
    [InlineData("Defense Secretary Lloyd van der AUSTIN", "van der Austin, Lloyd: DefenseSecretary US")]
    [InlineData("Defense Secretary Lloyd J. AUSTIN", "Austin, Lloyd J.: DefenseSecretary US")]
    [InlineData("Defense Secretary Lloyd {McAUSTIN McAustin}", "McAustin, Lloyd: DefenseSecretary US")]
    public void Whom_somebody_met_is_read_with_his_name(string who, string expected) =>
        AssertPeople($"On May 2, Defense Minister Kihara met with {who} in Tokyo.", $"Kihara: DefenseMinister JP; {expected}");

    [Theory]
    [InlineData("{The This Their} meeting lasted 45 minutes.", "45")]
    [InlineData("The meeting {lasted took ran} 45 minutes.", "45")]
    [InlineData("The talks {continued went_on} for 45 minutes.", "45")]
    [InlineData("They {met spoke talked conversed conferred} for 45 minutes.", "45")]
    [InlineData("{They The_two Both_sides} spoke for 45 minutes.", "45")]
    [InlineData("{During In At Throughout} the 45-minute call, they agreed to it.", "45")]
    [InlineData("The 45-minute call was the first.", "45")]
    [InlineData("{They_had They_have Those_who} spoken for 45 minutes.", "-")]
    public void The_length_is_told_later(string sentence, string length)
    {
        foreach (string text in Alternatives.Of(sentence))
        {
            const string Head = "Japan-U.S. Defense Ministerial Meeting (Summary)\n\nOn May 2, 2024, Defense Minister Kihara and Defense Secretary Austin held a telephone call.\n\n";
            Assert.Equal((text, length), (text, FamilyReading.Of(new FamilyText("2024-05-02", $"{Head}The Ministers agreed.\n\n{text}\n", [])).Length));
        }
    }

    private static void AssertRead(string opening, string expected)
    {
        foreach (string text in Alternatives.Of(opening))
        {
            string? people = new HeadText(text).Read(out string[] diagnostics)?.People();
            Assert.Equal((text, expected, ""), (text, people, string.Join(' ', diagnostics)));
        }
    }

    private static void AssertPeople(string opening, string expected)
    {
        foreach (string text in Alternatives.Of(opening))
        {
            Assert.Equal((text, expected), (text, new HeadText(text).Read(out _)?.People()));
        }
    }
}
