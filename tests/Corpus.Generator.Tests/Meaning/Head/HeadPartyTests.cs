using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Who took part, and of which country a minister is whose office several countries have.</summary>
public class HeadPartyTests
{
    [Theory]
    [InlineData("Minister Onodera's meetings in Brunei: Japan-New Zealand", "Onodera: DefenseMinister JP; Coleman: MinisterOfDefenceNZ NZ")]
    [InlineData("Meeting in Bandar Seri Begawan, Brunei: Japan-New Zealand", "Onodera: DefenseMinister JP; Coleman: MinisterOfDefenceNZ NZ")]
    [InlineData("Minister Onodera's Meeting with New Zealand Minister of Defence", "Onodera: DefenseMinister JP; Coleman: MinisterOfDefenceNZ NZ")]
    [InlineData("Minister Onodera's Visit to New Zealand", "Onodera: DefenseMinister JP; Coleman: MinisterOfDefenceNZ NZ")]
    public void Where_they_met_is_no_party_and_the_other_side_not_the_first_participant(string title, string expected)
    {
        HeadText text = new("On August 28, Minister of Defense Onodera met with Minister of Defence Coleman.", title, FileName: "2013-08-28.txt");

        Assert.Equal(expected, text.ReadClear().People());
    }

    [Theory]
    [InlineData("Visit to Japan by the Australian Minister for Defence", "Defence Minister Marles")]
    [InlineData("Visit to Japan by the Australian Minister for Defence", "DPM Marles")]
    [InlineData("Australian Defence Minister's Visit to Japan", "Defence Minister Marles")]
    [InlineData("Meeting of the Australian Minister for Defence with the Japanese Minister", "DPM Marles")]
    public void The_publisher_names_its_own_minister_first_also_where_another_visits_it(string title, string visitor)
    {
        HeadText text = new($"On May 2, Defense Minister Kihara held a meeting with {visitor} in Tokyo.", title);

        Assert.Equal(["Kihara JP", "Marles AU"], text.Read(out _)!.Participants.Select(one => $"{one.Name} {one.CountryCode}"));
    }

    [Fact]
    public void The_issuer_tells_who_the_publisher_is()
    {
        HeadText text = new(
            "On May 2, Defence Minister Marles held a meeting with Defence Minister Kihara.",
            "Japanese Minister's Visit to Australia",
            Issuer: "Department of Defence, Australia");

        Assert.Equal(["Marles AU", "Kihara JP"], text.Read(out _)!.Participants.Select(one => $"{one.Name} {one.CountryCode}"));
    }

    [Fact]
    public void Two_of_one_name_are_two_where_the_first_is_not_said_again()
    {
        HeadText text = new("On April 1, Defense Secretary Brown and UK Defence Secretary Brown held talks in London.", "Defense Secretaries' Meeting", FileName: "2024-04-01.txt");

        string[] people = [.. text.Read(out string[] diagnostics)!.Participants.Select(one => $"{one.Name} {one.CountryCode}")];

        Assert.True(people is ["Brown US", "Brown GB"] || (people is ["Brown GB"] && diagnostics.Length == 1), string.Join(", ", people));
    }

    [Theory]
    [InlineData("Australia-Japan-Philippines-U.S. Defence Ministers' Meeting", "Philippines, U.S.")]
    [InlineData("Defence Ministers of Australia/Japan/ROK/U.S. Meet", "ROK, U.S.")]
    [InlineData("Australia–Japan–India Defence Talks", "India")]
    public void A_country_that_the_title_joins_to_two_others_had_somebody_who_took_part(string title, string lost)
    {
        HeadText text = new("On May 2, Australian Defence Minister Marles and Japanese Defense Minister Hamada met in Singapore.", title);

        Assert.Equal(lost, string.Join(", ", text.Read(out _)!.Lost.Select(one => one.Words)));
    }

    [Theory]
    [InlineData("Australia-Japan Defence Ministers' Meeting on Ukraine and Gaza")]
    [InlineData("Defence Ministers of Australia and Japan discuss China-Russia-North Korea Cooperation")]
    public void Countries_of_a_title_that_are_not_joined_to_those_who_met_are_what_it_was_about(string title)
    {
        HeadText text = new("On May 2, Australian Defence Minister Marles and Japanese Defense Minister Hamada met in Singapore.", title);

        Assert.Empty(text.ReadClear().Lost.Items);
    }

    [Theory]
    [InlineData("Readout of U.S. Secretary of Defense Lloyd J. Austin III's Call With Norwegian Minister of Defence", "Secretary Austin", "Austin, Lloyd J.: DefenseSecretary US")]
    [InlineData("Philippine Secretary of National Defense Teodoro Calls Norwegian Counterpart", "Secretary Teodoro", "Teodoro: SecretaryOfNationalDefense PH")]
    [InlineData("Acting U.S. Secretary of Defense Shanahan Calls Norwegian Minister of Defence", "Secretary Shanahan", "Shanahan: DefenseSecretary US")]
    public void Whom_an_opening_calls_in_short_the_title_may_name_in_full(string title, string brief, string expected)
    {
        HeadText text = new($"On May 2, {brief} spoke by phone with Norwegian Minister of Defence Gram.", title);

        Assert.Equal(expected + "; Gram: MinisterOfDefenceNO NO", text.ReadClear().People());
    }

    [Theory]
    [InlineData("Readout of U.S. Secretary of Defense Lloyd J. Austin III's Call With Norwegian Minister of Defence", "Secretary Hale")]
    [InlineData("U.S. Secretary of Defense Austin and Philippine Secretary of National Defense Austin Call Norway", "Secretary Austin")]
    public void Nobody_else_of_a_title_and_not_one_of_two_is_taken_for_the_one_named_in_short(string title, string brief)
    {
        HeadText text = new($"On May 2, {brief} spoke by phone with Norwegian Minister of Defence Gram.", title);

        Assert.DoesNotContain(text.Read(out _)!.Participants.Items, one => one.GivenName is not null || one.Qualifier is not null);
    }

    [Theory]
    [InlineData("May 2, 2024 – Ottawa, Ontario – National Defence / Canadian Armed Forces", "Marlow, Irene: MinisterOfNationalDefenceCA CA")]
    [InlineData("Singapore – 2 May 2024 – Estonian Ministry of Defence", "Marlow, Irene: MinisterOfDefenceEE EE")]
    [InlineData("May 2, 2024 – Ottawa, Canada", "")]
    public void The_body_in_a_dateline_says_whose_text_it_is_and_a_place_does_not(string dateline, string expected)
    {
        HeadText text = new("The Honourable Irene Marlow, Minister of National Defence, spoke with German Minister of Defence Pistorius.", "Meeting of Ministers", dateline);

        Assert.Equal(expected, string.Join("; ", text.Read(out _)!.People().Split("; ").Where(one => !one.StartsWith("Pistorius", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_at_somebody_s_place_names_no_place_by_the_owner()
    {
        HeadText text = new("On May 2, Defense Minister Hamada and Secretary of Defense Austin met at the Ministry's headquarters in Honolulu.");

        Assert.StartsWith("Honolulu", text.ReadClear().Venue(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("with her French counterpart, Jean Arnaud, and with Germany's Jonas Petersen", "Germany's Jonas Petersen")]
    [InlineData("with French Minister of the Armed Forces Jean Arnaud and with Germany's Jonas Petersen", "Germany's Jonas Petersen")]
    [InlineData("with her French counterpart, Jean Arnaud, and with Germany's Parliament", "")]
    [InlineData("with her French counterpart, Jean Arnaud, and with Germany", "")]
    public void Somebody_named_behind_the_country_alone_is_lost_and_not_passed_over(string with, string lost)
    {
        HeadText text = new($"On May 2, Dutch Minister of Defence Ruben Kool met {with}.", "Dutch Minister Meets Colleagues");

        Assert.Equal(lost, string.Join(", ", text.Read(out _)!.Lost.Select(one => one.Words)));
    }

    [Theory]
    [InlineData("the Officer in Charge of the Harbour")]
    [InlineData("the Commander in Chief of the Fleet")]
    public void In_charge_and_in_chief_are_no_places(string office)
    {
        HeadText text = new($"On May 2, Defense Minister Hamada and Secretary of Defense Austin, received by {office}, met in Honolulu.");

        Assert.Equal("Honolulu", text.Read(out _)!.Place?.Name);
    }

    [Fact]
    public void Those_who_also_attended_are_not_those_who_met()
    {
        HeadText text = new(
            "On May 2, a defense ministerial meeting was held in Tokyo.",
            Rest: "Defense Minister Kihara and Secretary of Defense Austin also attended the dinner.");

        Assert.Equal("", text.Read(out string[] diagnostics)?.People());
        Assert.StartsWith("CORPUS017", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unclear_of_those_in_the_sentence_behind_is_reported()
    {
        HeadText text = new(
            "On May 2, a defense ministerial meeting was held in Tokyo.",
            Rest: "Defense Minister Kihara, Secretary of Nationl Defense Teodoro and Secretary of Defense Austin attended.");

        Assert.Equal("Kihara: DefenseMinister JP; Austin: DefenseSecretary US", text.Read(out string[] diagnostics)?.People());
        Assert.StartsWith("CORPUS006 (6,", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_whose_country_nothing_tells_is_of_the_only_one_that_writes_it_so()
    {
        HeadText text = new("The Defence Secretary Ben Wallace met Japanese Minister of Defense Nobuo Kishi on May 2.", "Defence Secretary meets Japanese counterpart");

        Assert.Equal("Wallace, Ben: DefenceSecretary GB; Kishi, Nobuo: DefenseMinister JP", text.ReadClear().People());
    }

    [Fact]
    public void An_office_that_several_others_write_so_is_reported_and_not_guessed()
    {
        HeadText text = new("Minister of National Defence Anand met Japanese Minister of Defense Kishi on May 2.", "Minister Anand meets Japanese counterpart");

        Assert.Equal("Kishi: DefenseMinister JP", text.Read(out string[] diagnostics)?.People());
        Assert.StartsWith("CORPUS017 (5,1): 'Minister of National Defence Anand'", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bilateral Defence Meeting: Thailand")]
    [InlineData("Thailand Defence Ministers' Talks")]
    public void Of_two_who_can_be_of_the_only_country_of_the_title_neither_is_guessed(string title)
    {
        HeadText text = new("On May 2, Minister of Defence Lo Wei Tan met Minister of Defence Krit Preecha.", title);

        Assert.Equal("", text.Read(out string[] diagnostics)?.People());
        Assert.Equal(["CORPUS017 (5,11)", "CORPUS017 (5,46)"], diagnostics.Select(diagnostic => diagnostic[..diagnostic.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("Meeting with the Thai Minister of Defence", "On May 2, Minister of Defense Kihara met Minister of Defence Sutin.")]
    [InlineData("Bilateral Defence Meeting: Thailand", "On May 2, Japanese Minister of Defense Kihara met Minister of Defence Sutin.")]
    public void One_of_two_is_of_the_only_country_of_the_title_where_something_tells_which(string title, string opening) =>
        Assert.Equal("Kihara: DefenseMinister JP; Sutin: MinisterOfDefenceTH TH", new HeadText(opening, title).ReadClear().People());

    [Fact]
    public void Who_took_part_can_stand_in_the_sentence_behind()
    {
        HeadText text = new(
            "On May 2, the Japan-Philippines Foreign and Defense Ministerial Meeting was held in Manila.",
            "Japan-Philippines Foreign and Defense Ministerial Meeting",
            Rest: "From Japan, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs, attended, and from the Philippines, Mr. Gilberto Teodoro, Secretary of National Defense, attended.");

        Assert.Equal("Kamikawa, Yoko: ForeignMinister JP; Teodoro, Gilberto: SecretaryOfNationalDefense PH", text.ReadClear().People());
    }

    [Theory]
    [InlineData("visited Latvia, where {he she} {met_with received met} {Minister_of_Defence_Ola_Sand_of_Norway the_Norwegian_Minister_of_Defence,_Mr._Ola_Sand}")]
    public void Whom_somebody_met_where_he_went_took_part(string visits)
    {
        foreach (string visit in Alternatives.Of(visits))
        {
            MeetingHead head = new HeadText($"On May 2, Minister of Defence of Latvia Ilze Kalna {visit}.", "Meeting of Ministers").ReadClear();
            Assert.Equal((visit, "Kalna, Sand"), (visit, string.Join(", ", head.Participants.Select(static one => one.Name))));
        }
    }

    [Fact]
    public void Who_is_named_with_one_office_and_with_both_is_one()
    {
        HeadText text = new("On May 2, Federal Minister of Defence Boris Pistorius and Deputy Prime Minister and Minister of Defence Pistorius held a meeting.", "Japan and Germany");

        Assert.Equal("Pistorius DE", string.Join(", ", text.Read(out _)!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    [Theory]
    [InlineData("We, the Ministers of Defence of Norway and Latvia, Ola Sand and Ilze Kalna,")]
    [InlineData("We, the Minister of Defence of Norway, Ola Sand, and the Minister of Defence of Latvia, Ilze Kalna,")]
    public void Those_who_speak_of_themselves_took_part(string subject)
    {
        MeetingHead head = new HeadText($"{subject} met in Riga on May 2.", "Joint Statement").ReadClear();
        Assert.Equal("Sand, Kalna", string.Join(", ", head.Participants.Select(static one => one.Name)));
    }

    [Theory]
    [InlineData("Mr. Aivars Kalns, Deputy Prime Minister and Minister of {Defence National_Defence} of {Latvia Nepal Ethiopia}")]
    [InlineData("Mr. Aivars Kalns, Commander-in-Chief of the Armed Forces and Minister of Defense of {Egypt Sudan}")]
    public void Who_holds_two_offices_is_one_participant(string subjects)
    {
        foreach (string subject in Alternatives.Of(subjects))
        {
            MeetingHead head = new HeadText($"On May 2, {subject}, met Ola Sand, Minister of Defence of Norway.", "Meeting of Ministers").ReadClear();
            Assert.Equal((subject, "Kalns, Sand", 0), (subject, string.Join(", ", head.Participants.Select(static one => one.Name)), head.Lost.Count));
        }
    }

    [Theory]
    [InlineData("Indonesian Foreign Minister Retno Sugiono and Defence Minister Budi Hartono", "Hartono: ID")]
    [InlineData("the Indonesian Defence Minister, Budi Hartono, and Foreign Minister Retno Sugiono", "Sugiono: ID")]
    [InlineData("Retno Sugiono, Foreign Minister of Indonesia, and Defence Minister Budi Hartono", "")]
    public void The_two_ministers_of_a_side_have_one_country_between_them(string side, string expected)
    {
        HeadText text = new(
            $"On May 2, Foreign Minister Penny Wright and Defence Minister Peter Lund of Australia met with {side}.",
            "Foreign and Defence Ministers' 2+2");
        IEnumerable<string> people = text.Read(out _)?.Participants.Select(static one => $"{one.Name}: {one.CountryCode}") ?? [];
        Assert.Equal(expected, string.Join(", ", people.Where(one => expected.Length == 0 ? one.StartsWith("Hartono", StringComparison.Ordinal) : one == expected)));
    }

    [Theory]
    [InlineData("from France, Étienne Villers, Germany, Jonas Petersen, and the United Kingdom, Alan Birch", "Bruni IT, Villers FR, Petersen DE, Birch GB")]
    [InlineData("of Norway, Ola Strand, and Sweden, Maja Ek,", "Bruni IT, Strand NO, Ek SE")]
    [InlineData("Kadri Saar of Estonia, Andra Ozola of Latvia and Mart Tamm (Fiji)", "Bruni IT, Saar EE, Ozola LV, Tamm FJ")]
    [InlineData("from France and Germany", "Bruni IT!")]
    [InlineData("from France, Étienne Villers, and the Baltic states", "Bruni IT!")]
    [InlineData("from the Baltic states", "Bruni IT!")]
    public void Counterparts_each_have_the_country_beside_the_name_or_are_lost(string counterparts, string expected)
    {
        MeetingHead? head = new HeadText($"On May 2, Minister of Defence Carla Bruni of Italy met her counterparts {counterparts} in Rome.", "Ministers meet").Read(out _);
        Assert.Equal(expected, string.Join(", ", head!.Participants.Select(static one => $"{one.Name} {one.CountryCode}")) + (head.Lost.Count > 0 ? "!" : ""));
    }

    [Theory]
    [InlineData("Mr. Paweł Wolski, Deputy Prime Minister, Minister of National Defence of Poland,")]
    [InlineData("Paweł Wolski, Minister of National Defence, Deputy Prime Minister of Poland,")]
    [InlineData("General Paweł Wolski, Commander-in-Chief of the Armed Forces, Minister of National Defence of Poland,")]
    public void A_second_office_in_apposition_is_the_same_persons(string subject)
    {
        MeetingHead head = new HeadText($"{subject} met Ms. Kadri Saar, Minister of Defence of Estonia, in Warsaw on May 2.", "Ministers meet").ReadClear();
        Assert.Equal(("Wolski PL, Saar EE", 0), (string.Join(", ", head.Participants.Select(static one => $"{one.Name} {one.CountryCode}")), head.Lost.Count));
    }

    [Theory]
    [InlineData("Minister of National Defense of the Republic of Korea (ROK) Shin Won-sik", "Shin KR")]
    [InlineData("Minister of National Defense of the Republic of Korea (ROK), Shin Won-sik,", "Shin KR")]
    [InlineData("ROK Minister of National Defense (MND) Shin Won-sik", "Shin KR")]
    [InlineData("Secretary of State for Defence of the United Kingdom (UK) John Healey", "Healey GB")]
    [InlineData("People's Republic of China (PRC) Minister of National Defense Dong Jun", "Dong CN")]
    [InlineData("Minister of Defence of the United Arab Emirates (UAE) Mohammed Al Bowardi", "Al Bowardi AE")]
    public void The_letters_behind_a_country_s_name_are_a_part_of_it(string who, string expected)
    {
        HeadText text = new($"On May 2, {who} met Norwegian Minister of Defence Gram.", "Ministers meet");

        Assert.Equal(expected + ", Gram NO", string.Join(", ", text.ReadClear().Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }

    [Theory]
    [InlineData("02 May 2024 – Camp H.M. Smith, Hawaii – ")]
    [InlineData("May 2, 2024 – Oslo – ")]
    [InlineData("02 May 2024 – ")]
    public void A_dateline_of_a_day_and_a_city_has_two_dashes(string dateline)
    {
        HeadText text = new($"{dateline}Secretary of Defense Austin met Norwegian Minister of Defence Gram on May 2.", "Ministers meet", FileName: "2024-05-02.txt");

        Assert.Equal("Austin US, Gram NO", string.Join(", ", text.ReadClear().Participants.Select(static one => $"{one.Name} {one.CountryCode}")));
    }
}
