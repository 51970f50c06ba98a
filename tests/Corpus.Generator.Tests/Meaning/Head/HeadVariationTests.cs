using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>The ways in which published openings vary. The texts were written for these tests.</summary>
public class HeadVariationTests
{
    private const string Kihara = "Kihara: DefenseMinister JP";
    private const string Austin = "Austin: DefenseSecretary US";

    [Theory]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary Austin held a telephone conference.", ReadFormat.Telephone)]
    [InlineData("On May 2, Defense Minister Kihara held a telephone conference with Defense Secretary Austin.", ReadFormat.Telephone)]
    [InlineData("On May 2, Defense Minister Kihara held a first telecon with U.S. Secretary of Defense Austin.", ReadFormat.Telephone)]
    [InlineData("On May 2, Defense Minister Kihara had a phone call with Defense Secretary Austin.", ReadFormat.Telephone)]
    [InlineData("On May 2, Defense Minister Kihara spoke by telephone with Defense Secretary Austin.", ReadFormat.Telephone)]
    [InlineData("A telephone conference was held between Defense Minister Kihara and Defense Secretary Austin on May 2.", ReadFormat.Telephone)]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary Austin held a video conference.", ReadFormat.Video)]
    [InlineData("On May 2, Defense Minister Kihara held a VTC with Defense Secretary Austin.", ReadFormat.Video)]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary Austin met online.", ReadFormat.Video)]
    [InlineData("On May 2, Defense Minister Kihara and Defense Secretary Austin held a video teleconference.", ReadFormat.Video)]
    public void A_telephone_or_video_conference_has_no_place_and_no_time(string opening, object format)
    {
        MeetingHead head = new HeadText(opening).ReadClear();
        Assert.Equal(format, head.Format);
        Assert.Equal(("-", "-, -"), (head.Venue(), head.Time()));
        Assert.Equal($"{Kihara}; {Austin}", head.People());
    }

    [Fact]
    public void The_format_may_stand_in_the_title_only()
    {
        HeadText text = new("On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions.", "Japan-U.S. Defense Ministers' Telephone Talks (summary)");
        Assert.Equal(ReadFormat.Telephone, text.ReadClear().Format);
    }

    [Fact]
    public void Where_the_text_does_not_say_how_they_met_the_format_is_null()
    {
        MeetingHead head = new HeadText("On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions.").ReadClear();
        Assert.Null(head.Format);
        Assert.Null(head.Place);
    }

    [Theory]
    [InlineData("from 11:10 (local time) for 75 minutes, including a tête-à-tête meeting, at the U.S. Department of Defense", "11:10, 75", "U.S. Department of Defense (Arlington, US, America/New_York)")]
    [InlineData("from 11:00 for about 60 minutes on the occasion of the Shangri-La Dialogue", "11:00, 60 approximate", "-")]
    [InlineData("from 11:00 for about 60 minutes on the occasion of the Shangri-La Dialogue in Singapore", "11:00, 60 approximate", "Singapore (Singapore, SG, Asia/Singapore)")]
    [InlineData("in Guam for 120 minutes from 14:30 (ChST)", "14:30, 120", "Guam (-, US, Pacific/Guam)")]
    [InlineData("for 120 minutes from 14:30 (ChST)", "14:30, 120", "-")]
    [InlineData("from 14:05 pm", "14:05, -", "-")]
    [InlineData("from 2:05 p.m. for 25 minutes", "14:05, 25", "-")]
    [InlineData("at 2:05pm", "14:05, -", "-")]
    [InlineData("at 12:05 a.m.", "00:05, -", "-")]
    [InlineData("at 12:10 p.m.", "12:10, -", "-")]
    [InlineData("from 9 a.m. for some 40 minutes", "09:00, 40 approximate", "-")]
    [InlineData("from 09:20 to 10:35", "09:20, 75", "-")]
    [InlineData("from 2:05-3:00 p.m.", "14:05, 55", "-")]
    [InlineData("for one hour", "-, 60", "-")]
    [InlineData("for approximately an hour and a half", "-, 90 approximate", "-")]
    [InlineData("for one and a half hours", "-, 90", "-")]
    [InlineData("for nearly half an hour", "-, 30 approximate", "-")]
    [InlineData("for 1 hour and 15 minutes", "-, 75", "-")]
    [InlineData("for around two hours", "-, 120 approximate", "-")]
    [InlineData("at the Pentagon", "-, -", "Pentagon (Arlington, US, America/New_York)")]
    [InlineData("at the U.S. Department of War in Washington, D.C.", "-, -", "U.S. Department of War (Arlington, US, America/New_York)")]
    [InlineData("in Honolulu, Hawaii", "-, -", "Honolulu, Hawaii (Honolulu, US, Pacific/Honolulu)")]
    [InlineData("at the Ministry of Defense on the situation in Ukraine", "-, -", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)")]
    [InlineData("on the situation in Ukraine", "-, -", "-")]
    [InlineData("on the security environment in the Indo-Pacific at the Ministry of Defense", "-, -", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)")]
    [InlineData("at the ADMM-Plus in Vientiane", "-, -", "Vientiane (Vientiane, LA, Asia/Vientiane)")]
    [InlineData("on Guam", "-, -", "Guam (-, US, Pacific/Guam)")]
    [InlineData("in Germany", "-, -", "Germany (-, DE, -)")]
    [InlineData("following the meeting in Singapore in June", "-, -", "-")]
    [InlineData("at the NATO Headquarters in Brussels", "-, -", "NATO Headquarters (Brussels, BE, Europe/Brussels)")]
    [InlineData("at the Singapore Summit", "-, -", "-")]
    [InlineData("to discuss cooperation in Space in FY2024", "-, -", "-")]
    [InlineData("in accordance with the Guidelines for Japan-U.S. Defense Cooperation", "-, -", "-")]
    [InlineData("on the margins of the IISS Asia Security Summit (Shangri-La Dialogue) from 8:00 PM JST (7:00 AM EDT)", "20:00, -", "-")]
    [InlineData("in order to strengthen the Alliance", "-, -", "-")]
    public void Time_and_place_are_written_in_many_ways(string how, string time, string venue)
    {
        MeetingHead head = new HeadText($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {how}.").ReadClear();
        Assert.Equal((time, venue), (head.Time(), head.Venue()));
        Assert.Equal(ReadFormat.InPerson, head.Format);
        Assert.Equal($"{Kihara}; {Austin}", head.People());
    }

    [Theory]
    [InlineData("On May 2, Minister Kihara and Secretary Austin held a meeting.")]
    [InlineData("On May 2, Minister Kihara held talks with Secretary Austin.")]
    [InlineData("On May 2, Defense Minister Kihara and U.S. Defense Secretary Austin held a meeting.")]
    [InlineData("On May 2, Defense Minister Kihara and the U.S. Secretary of Defense, Austin, held a meeting.")]
    [InlineData("On May 2, Japanese Minister of Defense Kihara met U.S. Secretary of Defense Austin.")]
    [InlineData("On May 2, Japan's Defense Minister Kihara and United States Secretary of Defense Austin met.")]
    [InlineData("On May 2, Defense Minister Kihara and Acting Secretary of Defense Austin held a meeting.")]
    [InlineData("On May 2, (then) Defense Minister Kihara and then Defense Secretary Austin held a meeting.")]
    [InlineData("On May 2, Defense Minister KIHARA and Defense Secretary AUSTIN held a meeting.")]
    [InlineData("On May 2, Defense Minister Mr. Kihara and Defense Secretary Dr. Austin held a meeting.")]
    [InlineData("On Thursday, May 2, Defense Minister Kihara hosted Defense Secretary Austin.")]
    [InlineData("On May 2 Defense Minister Kihara and Defense Secretary Austin held a meeting.")]
    [InlineData("On May 2 (local time), Defense Minister Kihara and Defense Secretary Austin held a meeting.")]
    [InlineData("Defense Minister Kihara met with Defense Secretary Austin on May 2.")]
    [InlineData("The Japan-U.S. Defense Ministerial Meeting was held on May 2 between Defense Minister Kihara and Defense Secretary Austin.")]
    [InlineData("Defense Minister Kihara of Japan and Defense Secretary Austin (U.S.) held a meeting on May 2.")]
    [InlineData("On May 2, Defense Minister Kihara (hereinafter Minister Kihara) and his U.S. counterpart, Secretary of Defense Austin, met.")]
    [InlineData("On May 2, Mr. Kihara, Minister of Defense, Japan, held a meeting with Mr. Austin, Secretary of Defense of the United States.")]
    [InlineData("On May 2, Defense Minister Kihara met his U.S. counterpart, Secretary Austin.")]
    [InlineData("On May 2, Defense Minister Kihara met his counterpart of the United States, Secretary of Defense Austin.")]
    [InlineData("From 10:00, on May 2, Minister Kihara and Secretary Austin met. Minister Kihara thanked Secretary Austin.")]
    [InlineData("On May 2, Kihara, Minister of Defense of Japan, and Austin, Secretary of Defense of the United States, met.")]
    public void Offices_and_names_are_written_in_many_ways(string opening)
    {
        MeetingHead head = new HeadText(opening).ReadClear();
        Assert.Equal($"{Kihara}; {Austin}", head.People());
        Assert.Equal("2024-05-02", head.Date.ToString());
    }

    [Theory]
    [InlineData("Defense Minister KIHARA Minoru", "Kihara, Minoru: DefenseMinister JP")]
    [InlineData("Defense Minister Minoru Kihara", "Kihara, Minoru: DefenseMinister JP")]
    [InlineData("Defense Minister Minoru KIHARA", "Kihara, Minoru: DefenseMinister JP")]
    [InlineData("U.S. Secretary of Defense Lloyd J. Austin III", "Austin, Lloyd J.: DefenseSecretary US")]
    [InlineData("Secretary of National Defense, Gilberto Teodoro", "Teodoro, Gilberto: SecretaryOfNationalDefense PH")]
    [InlineData("Philippine Secretary of National Defense Gilberto C. Teodoro, Jr.", "Teodoro, Gilberto C.: SecretaryOfNationalDefense PH")]
    [InlineData("Deputy Prime Minister and Minister for Defence Richard Marles", "Marles, Richard: DeputyPrimeMinisterAndMinisterForDefence AU")]
    [InlineData("Deputy Prime Minister and Minister for Defence, the Hon Richard Marles MP", "Marles, Richard: DeputyPrimeMinisterAndMinisterForDefence AU")]
    [InlineData("Australian Defence Minister Marles", "Marles: DefenceMinister AU")]
    [InlineData("Australian Defense Minister Marles", "Marles: DefenceMinister AU")]
    [InlineData("ROK Minister of National Defense Shin Won-sik", "Shin, Won-sik: MinisterOfNationalDefense KR")]
    [InlineData("Minister of National Defense of the Republic of Korea, Shin Won-sik", "Shin, Won-sik: MinisterOfNationalDefense KR")]
    [InlineData("Shin Won-sik, Minister of National Defense, Republic of Korea,", "Shin, Won-sik: MinisterOfNationalDefense KR")]
    [InlineData("Minister of National Defense SHIN Wonsik of the Republic of Korea", "Shin, Wonsik: MinisterOfNationalDefense KR")]
    [InlineData("Defense Minister Pistorius of Germany", "Pistorius: MinisterOfDefence DE")]
    [InlineData("German Federal Minister of Defence Boris Pistorius", "Pistorius, Boris: MinisterOfDefence DE")]
    [InlineData("Boris Pistorius, Federal Minister of Defence of Germany,", "Pistorius, Boris: MinisterOfDefence DE")]
    [InlineData("the Right Honourable Ben Wallace, Secretary of State for Defence of the United Kingdom,", "Wallace, Ben: DefenceSecretary GB")]
    [InlineData("UK Defence Secretary Ben Wallace MP", "Wallace, Ben: DefenceSecretary GB")]
    [InlineData("U.S. Secretary of Defense General (Ret.) James Mattis", "Mattis, James: DefenseSecretary US")]
    [InlineData("German Defence Minister Ursula von der Leyen", "von der Leyen, Ursula: MinisterOfDefence DE")]
    [InlineData("German Defence Minister von der Leyen", "von der Leyen: MinisterOfDefence DE")]
    [InlineData("German Defence Minister Ursula von der LEYEN", "von der Leyen, Ursula: MinisterOfDefence DE")]
    [InlineData("German Defence Minister VON DER LEYEN Ursula", "von der Leyen, Ursula: MinisterOfDefence DE")]
    [InlineData("Australian Defence Minister Ian McKENZIE", "McKenzie, Ian: DefenceMinister AU")]
    [InlineData("Australian Defence Minister Ian MacDONALD", "MacDonald, Ian: DefenceMinister AU")]
    [InlineData("U.S. Secretary of Defense Lloyd “Pete” Austin", "Austin, Lloyd: DefenseSecretary US")]
    [InlineData("U.S. Secretary of Defense Lloyd (Pete) Austin", "Austin, Lloyd: DefenseSecretary US")]
    [InlineData("U.S. Secretary of Defense Lloyd ‘Pete’ Austin", "Austin, Lloyd: DefenseSecretary US")]
    [InlineData("U.S. Secretary of Defense (Ret.) Austin", "Austin: DefenseSecretary US")]
    [InlineData("Defence Minister Berg (Norway)", "Berg: MinisterOfDefenceNO NO")]
    [InlineData("Singaporean Minister for Defence Dr Ng Eng Hen", "Ng, Eng Hen: MinisterForDefenceSG SG")]
    public void A_person_is_the_family_name_in_the_usual_case(string participant, string expected)
    {
        HeadText text = new($"On May 2, State Minister of Defense Oniki and {participant} held a meeting.", "Defense Ministerial Meeting");
        Assert.Equal($"Oniki: StateMinisterOfDefense JP; {expected}", text.ReadClear().People());
        HeadText other = new($"{Capitalized(participant)} met with State Minister of Defense Oniki on May 2.", "Defense Ministerial Meeting");
        Assert.Equal($"{expected}; Oniki: StateMinisterOfDefense JP", other.ReadClear().People());
    }

    [Theory]
    [InlineData("Japan-Australia Defense Ministerial Meeting", "Defense Minister Kihara and Defense Minister Marles", "Kihara: DefenseMinister JP; Marles: DefenceMinister AU")]
    [InlineData("Japan-Australia Defense Ministerial Meeting", "Minister Kihara and Minister Marles", "Kihara: DefenseMinister JP; Marles: DefenceMinister AU")]
    [InlineData("Japan-Germany Defense Ministerial Meeting", "Defense Minister Kihara and Defense Minister Pistorius", "Kihara: DefenseMinister JP; Pistorius: MinisterOfDefence DE")]
    [InlineData("Japan-UK Defense Ministerial Meeting", "Defense Minister Hamada and Defence Secretary Wallace", "Hamada: DefenseMinister JP; Wallace: DefenceSecretary GB")]
    [InlineData("Japan-Philippines Defense Ministerial Meeting", "Minister Kihara and Secretary Teodoro", "Kihara: DefenseMinister JP; Teodoro: SecretaryOfNationalDefense PH")]
    [InlineData("Japan-U.S.-ROK Trilateral Ministerial Meeting", "Minister of Defense Kihara, Secretary of Defense Austin, and Minister of National Defense Shin Won-sik", "Kihara: DefenseMinister JP; Austin: DefenseSecretary US; Shin, Won-sik: MinisterOfNationalDefense KR")]
    [InlineData("Japan-U.S.-Australia-Philippines Defense Ministers' Meeting", "Defense Minister Kihara, Defense Secretary Austin, Deputy Prime Minister and Minister for Defence Marles and Secretary of National Defense Teodoro", "Kihara: DefenseMinister JP; Austin: DefenseSecretary US; Marles: DeputyPrimeMinisterAndMinisterForDefence AU; Teodoro: SecretaryOfNationalDefense PH")]
    [InlineData("Japan-Australia Defense Vice-Ministerial Meeting", "State Minister of Defense Oniki and Defense Minister Marles", "Oniki: StateMinisterOfDefense JP; Marles: DefenceMinister AU")]
    [InlineData("Australia-Japan Defence Ministers' Meeting", "the Hon Richard Marles MP, Deputy Prime Minister and Minister for Defence, and H.E. KIHARA Minoru, Minister of Defense of Japan,", "Marles, Richard: DeputyPrimeMinisterAndMinisterForDefence AU; Kihara, Minoru: DefenseMinister JP")]
    [InlineData("Japan-Germany \"2+2\" Meeting", "Foreign Minister Kamikawa, Defense Minister Kihara, Foreign Minister Baerbock and Defense Minister Pistorius", "Kamikawa: ForeignMinister JP; Kihara: DefenseMinister JP; Baerbock: ForeignMinisterDE DE; Pistorius: MinisterOfDefence DE")]
    [InlineData("Defense Ministerial Meeting", "Defense Minister Kihara and Australian Defense Minister Marles", "Kihara: DefenseMinister JP; Marles: DefenceMinister AU")]
    public void An_office_of_several_countries_is_that_of_a_country_of_the_title(string title, string participants, string expected)
    {
        HeadText text = new($"On May 2, {participants} met in Hawaii.", title);
        MeetingHead head = text.ReadClear();
        Assert.Equal(expected, head.People());
        Assert.Equal("Hawaii (-, US, Pacific/Honolulu)", head.Venue());
    }

    [Theory]
    [InlineData("On May 2, Defense Minister Kihara held a meeting with Defense Minister Marles, who was visiting Japan.", "-")]
    [InlineData("On May 2, Defense Minister Kihara held a meeting with Defense Minister Marles, who was visiting Japan, at the Ministry of Defense.", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)")]
    [InlineData("On May 2, Defense Minister Kihara held a meeting with Defense Minister Marles who is visiting Japan at the Ministry of Defense.", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)")]
    [InlineData("On May 2, Defense Minister Kihara, who was visiting Australia, held a meeting with Defense Minister Marles in Canberra.", "Canberra (Canberra, AU, Australia/Sydney)")]
    public void A_country_that_a_participant_visits_is_no_venue(string opening, string venue)
    {
        MeetingHead head = new HeadText(opening, "Japan-Australia Defense Ministerial Meeting").ReadClear();
        Assert.Equal(venue, head.Venue());
        Assert.Equal("Kihara: DefenseMinister JP; Marles: DefenceMinister AU", head.People());
    }

    [Fact]
    public void A_place_with_its_country_in_front_is_that_place_under_the_name_as_written()
    {
        HeadText text = new("On May 2, Defense Minister Hamada and Defence Secretary Wallace met at the British Ministry of Defence.", "Japan-UK Defense Ministerial Meeting");
        Assert.Equal("British Ministry of Defence (London, GB, Europe/London)", text.ReadClear().Venue());
    }

    [Fact]
    public void A_sentence_beside_the_opening_completes_it()
    {
        HeadText text = new(
            "On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting.",
            Rest: "The meeting was held from 14:00 for about 30 minutes at the Ministry of Defense.");
        MeetingHead head = text.ReadClear();
        Assert.Equal(("14:00, 30 approximate", "Ministry of Defense (Tokyo, JP, Asia/Tokyo)"), (head.Time(), head.Venue()));
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
