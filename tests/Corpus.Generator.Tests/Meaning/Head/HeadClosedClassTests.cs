using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Words that decide how an opening is read: each of them in an opening where nothing else decides.</summary>
public class HeadClosedClassTests
{
    private const string KiharaAndAustin = "Kihara: DefenseMinister JP; Austin: DefenseSecretary US";

    /// <summary>The name is Kihara, whatever his titles are.</summary>
    [Theory]
    [InlineData("{Mr Mrs Senator Sen. Ms Miss Dr Prof. Professor Ing. Sir Dame Lord Lady Baroness Baron Hon Rt_Hon Right_Hon Honorable Honourable}")]
    [InlineData("{His_Excellency HE HRH Highness Royal Prince Sheikh Shaikh Datuk Dato Dato' Seri Sri Tan_Sri Haji Shri Smt}")]
    [InlineData("{General Gen. Lieutenant Lt. Major Maj. Brigadier Brig. Colonel Col. Captain Capt. Admiral Adm. Vice_Admiral Rear_Admiral Marshal}")]
    [InlineData("{Field_Marshal Air_Marshal Senior Army_General General_(Ret.) General_(Retired) Lt._Gen._(ret.)}")]
    public void A_title_before_a_name_is_no_part_of_it(string title) =>
        AssertPeople($"On May 2, {title} Kihara, Minister of Defense of Japan, met with Defense Secretary Austin.", KiharaAndAustin);

    [Theory]
    [InlineData("{MP MLA MPs AM AO AC KC QC CBE OBE MBE KBE DBE KCB PC TD VC DSO MC Jr. Sr. II III IV PhD MD USN USA USMC USAF (Ret.) (ret.)}")]
    public void Letters_behind_a_name_are_no_part_of_it(string letters)
    {
        AssertPeople($"On May 2, Defense Minister Kihara met with Defense Secretary Lloyd Austin {letters} in Tokyo.", "Kihara: DefenseMinister JP; Austin, Lloyd: DefenseSecretary US");
        AssertPeople($"On May 2, Defense Secretary Lloyd Austin, {letters}, met with Defense Minister Kihara in Tokyo.", "Austin, Lloyd: DefenseSecretary US; Kihara: DefenseMinister JP");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("del")]
    [InlineData("della")]
    [InlineData("di")]
    [InlineData("da")]
    [InlineData("dos")]
    [InlineData("das")]
    [InlineData("do")]
    [InlineData("du")]
    [InlineData("von")]
    [InlineData("van")]
    [InlineData("der")]
    [InlineData("den")]
    [InlineData("ter")]
    [InlineData("ten")]
    [InlineData("zu")]
    [InlineData("la")]
    [InlineData("le")]
    [InlineData("el")]
    [InlineData("al")]
    [InlineData("bin")]
    [InlineData("ibn")]
    [InlineData("bint")]
    [InlineData("De")]
    [InlineData("Del")]
    [InlineData("Della")]
    [InlineData("Di")]
    [InlineData("Du")]
    [InlineData("Von")]
    [InlineData("Le")]
    [InlineData("La")]
    [InlineData("van der")]
    [InlineData("av")]
    [InlineData("zum")]
    [InlineData("zur")]
    [InlineData("vom")]
    [InlineData("ul")]
    [InlineData("dalla")]
    [InlineData("degli")]
    [InlineData("ould")]
    [InlineData("Ould")]
    public void A_particle_is_of_the_family_name(string particle) => AssertPeople(
        $"On May 2, Defense Minister Kihara met with Defense Secretary Lloyd James {particle} Austin.",
        $"Kihara: DefenseMinister JP; {particle} Austin, Lloyd James: DefenseSecretary US");

    [Theory]
    [InlineData("for {approximately approx. about around some nearly almost roughly over more_than less_than circa} 45 minutes", "-, 45 approximate")]
    [InlineData("for 45 minutes or so", "-, 45 approximate")]
    [InlineData("for 45 {minutes min mins minute}", "-, 45")]
    [InlineData("{lasting for} 45 minutes", "-, 45")]
    [InlineData("for 2 {hours hour hr hrs}", "-, 120")]
    [InlineData("for {a one} minute", "-, 1")]
    [InlineData("for {an a one} hour", "-, 60")]
    [InlineData("for {two} minutes", "-, 2")]
    [InlineData("for {three} minutes", "-, 3")]
    [InlineData("for {four} minutes", "-, 4")]
    [InlineData("for {five} minutes", "-, 5")]
    [InlineData("for {six} minutes", "-, 6")]
    [InlineData("for {seven} minutes", "-, 7")]
    [InlineData("for {eight} minutes", "-, 8")]
    [InlineData("for {nine} minutes", "-, 9")]
    [InlineData("for {ten} minutes", "-, 10")]
    [InlineData("for {eleven} minutes", "-, 11")]
    [InlineData("for {twelve} minutes", "-, 12")]
    [InlineData("for {fifteen} minutes", "-, 15")]
    [InlineData("for {twenty} minutes", "-, 20")]
    [InlineData("for {twenty-five} minutes", "-, 25")]
    [InlineData("for {thirty} minutes", "-, 30")]
    [InlineData("for {thirty-five} minutes", "-, 35")]
    [InlineData("for {forty} minutes", "-, 40")]
    [InlineData("for {forty-five} minutes", "-, 45")]
    [InlineData("for {fifty} minutes", "-, 50")]
    [InlineData("for {fifty-five} minutes", "-, 55")]
    [InlineData("for {sixty} minutes", "-, 60")]
    [InlineData("for {seventy} minutes", "-, 70")]
    [InlineData("for {seventy-five} minutes", "-, 75")]
    [InlineData("for {eighty} minutes", "-, 80")]
    [InlineData("for {ninety} minutes", "-, 90")]
    [InlineData("for half {an a} hour", "-, 30")]
    [InlineData("for a quarter of an hour", "-, 15")]
    [InlineData("for three quarters of an hour", "-, 45")]
    [InlineData("for {an_hour_and_a_half one_and_a_half_hours 90-minute 1.5_hours 1_hour_30_minutes 1_hour_and_30_minutes}", "-, 90")]
    [InlineData("for a {half-hour 30-minute} session", "-, 30")]
    [InlineData("for 24 hours", "-, 1440")]
    [InlineData("at {noon Noon 12:00 12pm 12:00_p.m. 1200_hours}", "12:00, -")]
    [InlineData("at {12am 12:00_a.m. 0000_hours}", "00:00, -")]
    [InlineData("at {9:05 09:05 9:05am 9:05_a.m. 0905_hours 0905_hrs 0905_hr}", "09:05, -")]
    [InlineData("at {2pm 2_p.m. 2:00pm 14:00 14:00_pm}", "14:00, -")]
    [InlineData("at 23:59", "23:59, -")]
    [InlineData("from 09:20 {to until till - –} 10:35", "09:20, 75")]
    [InlineData("from 09:20{- –}10:35", "09:20, 75")]
    [InlineData("between 09:20 and 10:35", "09:20, 75")]
    [InlineData("from 23:30 to 00:15", "23:30, 45")]
    [InlineData("from 09:20 to 09:20", "09:20, -")]
    [InlineData("from 12:00 to 11:00", "12:00, -")]
    public void Time_and_length_are_read_however_they_are_written(string how, string expected)
    {
        List<string> wrong = [];
        foreach (string text in Alternatives.Of(how))
        {
            string time = new HeadText($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {text}.").Read(out _)!.Time();
            if (time != expected)
            {
                wrong.Add($"{text}: {time}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("{video VTC online virtual videoconference video-conference web videoteleconference video-teleconference} meeting", "Video")]
    [InlineData("meeting {virtually remotely}", "Video")]
    [InlineData("{telephone phone telecon tele-con teleconference tele-conference telephonic} meeting", "Telephone")]
    [InlineData("meeting {telephonically}", "Telephone")]
    [InlineData("{in-person face-to-face} meeting", "InPerson")]
    [InlineData("meeting {in_person}", "InPerson")]
    [InlineData("courtesy {call visit}", "InPerson")]
    [InlineData("video {telephone_conference teleconference}", "Video")]
    [InlineData("telephone and video meeting", "Video")]
    public void The_words_for_a_meeting_tell_its_format(string meeting, string expected)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a {meeting}."))
        {
            Assert.Equal((text, expected), (text, new HeadText(text).Read(out _)?.Format?.ToString()));
        }
    }

    [Theory]
    [InlineData("{the then acting new newly_appointed newly-appointed incoming outgoing former his her their visiting Honorable Honourable the_Hon.}")]
    [InlineData("{the_then the_acting (then) the_new the_newly_appointed}")]
    public void Words_before_an_office_do_not_change_which_it_is(string words)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara met with Richard Marles, {words} Defence Minister of Australia."))
        {
            Assert.Equal(
                (text, "Kihara: DefenseMinister JP; Marles, Richard: DefenceMinister AU"),
                (text, new HeadText(text, "Japan-Australia Defense Ministerial Meeting").Read(out _)?.People()));
        }
    }

    [Theory]
    [InlineData("Minister Benkő's visit was the first.")]
    [InlineData("Minister Benkő’s visit was the first.")]
    [InlineData("Minister Benkő welcomed this.")]
    [InlineData("They thanked {Minister Secretary DPM Mr. Mrs. Ms. Dr.} Benkő.")]
    [InlineData("They thanked the Minister {of for} {National Defense Defence War State the} Benkő.")]
    public void What_the_text_calls_a_minister_tells_the_family_name(string rest)
    {
        foreach (string text in Alternatives.Of(rest))
        {
            HeadText head = new(
                "On May 2, Defense Minister Kihara met with Hungarian Minister of Defence Tibor Benkő.",
                "Japan-Hungary Defense Ministerial Meeting",
                Rest: text);

            Assert.Equal((text, "Kihara: DefenseMinister JP; Benkő, Tibor: MinisterOfDefenceHU HU"), (text, head.ReadClear().People()));
        }
    }

    [Theory]
    [InlineData("Benkő Szabó", "{Benkő_Szabó BENKŐ_SZABÓ}")]
    [InlineData("van der Loon", "{van_der_Loon VAN_DER_LOON Van_der_Loon}")]
    public void The_text_may_call_a_minister_by_several_words_in_any_letters(string family, string called)
    {
        foreach (string text in Alternatives.Of($"Minister {called} welcomed this."))
        {
            HeadText head = new(
                $"On May 2, Defense Minister Kihara met with Hungarian Minister of Defence Tibor {family}.",
                "Japan-Hungary Defense Ministerial Meeting",
                Rest: text);

            Assert.Equal((text, $"Kihara: DefenseMinister JP; {family}, Tibor: MinisterOfDefenceHU HU"), (text, head.ReadClear().People()));
        }
    }

    [Theory]
    [InlineData("{Minister Secretary Chief Commander President Ambassador Governor Director Commissioner Representative Chairman Chair Chancellor Defense Defence War}")]
    [InlineData("{Undersecretary Ministers Secretaries}")]
    public void A_word_of_offices_makes_an_unknown_office(string word)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Naval {word} Smith met."))
        {
            new HeadText(text).Read(out string[] diagnostics);
            Assert.StartsWith("CORPUS006", Assert.Single(diagnostics), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{Affairs Industry Industries Personnel Procurement Production Materiel Capability Readiness Policy Commerce Trade Economy Finance Treasury}")]
    [InlineData("{Transport Transportation Infrastructure Agriculture Fisheries Forestry Energy Environment Climate Education Culture Sport Sports Health}")]
    [InlineData("{Labor Labour Justice Interior Security Science Technology Research Innovation Development Cooperation Tourism Housing Land Lands Works}")]
    [InlineData("{Railways Mines Resources Communications Telecommunications Information Immigration Customs Veterans Reserves Emergencies Planning}")]
    [InlineData("{Administration Services Management Operations Logistics Acquisition Relations Integration Parliament Cabinet State Army Navy Aviation}")]
    [InlineData("{Space Cyber Digitalization Employment Water Shipping Ports Welfare}")]
    public void A_field_behind_an_office_makes_another_office(string field)
    {
        foreach (string title in Alternatives.Of($"Minister for Defence {field}"))
        {
            string? people = new HeadText($"On May 2, Defense Minister Kihara met with Australian {title} Conroy.").Read(out string[] diagnostics)?.People();
            Assert.Equal((title, "Kihara: DefenseMinister JP"), (title, people));
            Assert.Contains($"{title}' names no office of the lexicon", Assert.Single(diagnostics), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{Meeting Meetings Conference Talks Talk Dialogue Call Telecon Teleconference Discussion Discussions Ministerial Summit Forum Session}")]
    public void A_meeting_is_no_participant(string word) => AssertPeople(
        $"On May 2, the Regional Defense {word} was held between Defense Minister Kihara and Defense Secretary Austin.", KiharaAndAustin);

    [Theory]
    [InlineData("{On In At From For During Following After Before Prior_to Subsequent_to As Based_on} May 2, {} Kihara and Defense Secretary Austin met.")]
    [InlineData("Today, {} Kihara and Defense Secretary Austin met.")]
    public void The_subject_stands_behind_what_opens_the_sentence(string opening)
    {
        foreach (string text in Alternatives.Of(opening.Replace("{} ", "", StringComparison.Ordinal)))
        {
            new HeadText(text).Read(out string[] diagnostics);
            Assert.Contains(diagnostics, diagnostic => diagnostic.Contains("'Kihara' does not say clearly who took part: it gives no office.", StringComparison.Ordinal));
        }
    }

    /// <summary>What stands in a clause beside the sentence is of another event.</summary>
    [Theory]
    [InlineData("{following after since before subsequent_to prior_to as which when where including} Foreign Minister Kamikawa in Hawaii for 20 minutes")]
    [InlineData("{who whom whose} Foreign Minister Kamikawa followed for 20 minutes")]
    [InlineData("who saw {the_“Peace” \"A\" A/B A; (at_sea,_on_land) [today]} in Hawaii")]
    public void What_a_clause_names_is_not_of_the_meeting(string clause)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara, {clause}, and Defense Secretary Austin met."))
        {
            Assert.Equal((text, KiharaAndAustin, "-"), (text, new HeadText(text).Read(out _)?.People(), new HeadText(text).Read(out _)?.Venue()));
        }
    }

    [Theory]
    [InlineData("at the Shangri-La {Dialogue Meeting Meetings Summit Conference Forum Ministerial ADMM ADMM-Plus Council Talks Exercise Session}")]
    [InlineData("at the Shangri-La {2+2 Assembly Symposium Ceremony G7 G20}")]
    [InlineData("{about regarding concerning over discussing} the situation in Hawaii")]
    [InlineData("to discuss the situation in Hawaii")]
    [InlineData("on the situation in Hawaii")]
    public void An_event_or_a_subject_is_no_venue(string words)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {words}."))
        {
            Assert.Equal((text, "-"), (text, new HeadText(text).Read(out _)?.Venue()));
        }
    }

    [Theory]
    [InlineData("in the {capital capital_city port_city_of town_of northern_city_of} Honolulu")]
    [InlineData("at the meeting of the Pacific Defence Cooperation in Honolulu")]
    public void What_a_place_is_may_stand_before_its_name(string words)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {words}."))
        {
            Assert.StartsWith("Honolulu", new HeadText(text).Read(out _)?.Venue(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("SINGAPORE, May 2 -- Defense Minister Kihara met Defense Secretary Austin here today.", null, "SINGAPORE (Singapore, SG, Asia/Singapore)")]
    [InlineData("SINGAPORE, May 2 (SNA) --- Defense Minister Kihara met Defense Secretary Austin here today.", null, "SINGAPORE (Singapore, SG, Asia/Singapore)")]
    [InlineData("On May 2, Defense Minister Kihara met Defense Secretary Austin here.", "Singapore, May 2, 2024", "Singapore (Singapore, SG, Asia/Singapore)")]
    [InlineData("On May 2, Defense Minister Kihara met Defense Secretary Austin.", "Singapore, May 2, 2024", "-")]
    [InlineData("On May 2, Defense Minister Kihara met Defense Secretary Austin, who lives here.", "Singapore, May 2, 2024", "-")]
    [InlineData("On May 2, Defense Minister Kihara, visiting Singapore to attend the Dialogue, met Defense Secretary Austin.", null, "Singapore (Singapore, SG, Asia/Singapore)")]
    [InlineData("On May 2, Defense Minister Kihara, who is in Singapore to participate in the Dialogue, met Defense Secretary Austin.", null, "Singapore (Singapore, SG, Asia/Singapore)")]
    [InlineData("On May 2, Defense Minister Kihara, visiting Singapore to attend the Dialogue, met Defense Secretary Austin in Hawaii.", null, "Hawaii (-, US, Pacific/Honolulu)")]
    [InlineData("On May 2, Defense Minister Kihara, visiting Singapore to attend the Dialogue, held a telephone conference with Defense Secretary Austin.", null, "-")]
    [InlineData("SINGAPORE, May 2 -- Defense Minister Kihara spoke by telephone with Defense Secretary Austin here today.", null, "-")]
    [InlineData("On May 2, Defense Minister Kihara, visiting Singapore next week, met Defense Secretary Austin.", null, "-")]
    [InlineData("On May 2, Defense Minister Kihara met Defense Secretary Austin in Lillesand, Norway.", null, "Lillesand (-, NO, -)")]
    [InlineData("On May 2, Defense Minister Kihara met Defense Secretary Austin in Lillesand.", null, "Lillesand (-, -, -)")]
    public void A_venue_is_where_the_text_was_written_or_the_event_is(string opening, string? dateline, string venue) =>
        Assert.Equal(venue, new HeadText(opening, Dateline: dateline).Read(out _)?.Venue());

    [Theory]
    [InlineData("on the {occasion margins sidelines side fringes} of the talks in Hawaii")]
    [InlineData("on the {phone telephone} in Hawaii")]
    [InlineData("on {Friday the_same_day} in Hawaii")]
    [InlineData("in Hawaii")]
    [InlineData("at Hawaii")]
    public void The_venue_stands_behind_in_or_at(string words)
    {
        foreach (string text in Alternatives.Of($"On May 2, Defense Minister Kihara and Defense Secretary Austin held a meeting {words}."))
        {
            Assert.StartsWith("Hawaii", new HeadText(text).Read(out _)?.Venue(), StringComparison.Ordinal);
        }
    }

    private static void AssertPeople(string opening, string expected)
    {
        List<string> wrong = [];
        foreach (string text in Alternatives.Of(opening))
        {
            string? people = new HeadText(text).Read(out string[] diagnostics)?.People();
            if (people != expected || diagnostics.Length > 0)
            {
                wrong.Add($"{text}\n  {people} {string.Join(' ', diagnostics)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
