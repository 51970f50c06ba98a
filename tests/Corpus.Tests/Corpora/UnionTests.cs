namespace Corpus.Tests.Corpora;

/// <summary>Two corpora as one say what one corpus of all their texts would say.</summary>
public sealed class UnionTests
{
    /// <summary>Texts of many ministries, with namesakes, several texts of a day, and acronyms that only one of two texts explains.</summary>
    private static readonly string[] Paths =
    [
        .. Directory.GetFiles(Checkout.PathOf("data/summaries"), "*.txt"),
        .. Directory.GetFiles(Checkout.PathOf("tests/Corpus.Generator.Tests/Family"), "*.txt").Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<MeetingCorpus> Whole = new(() => MeetingCorpus.Read(Paths));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Two_parts_of_a_corpus_make_the_whole_however_it_is_parted(int seed)
    {
        Random random = new(seed);
        ILookup<bool, string> parts = Paths.ToLookup(_ => random.Next(2) == 0);

        MeetingCorpus union = MeetingCorpus.Read(parts[true]).Union(MeetingCorpus.Read(parts[false]));

        Assert.Equal(CorpusFacts.Of(Whole.Value), CorpusFacts.Of(union));
        Assert.Equal(Whole.Value.Meetings.Select(Transcript), union.Meetings.Select(Transcript));
        Assert.Equal(Whole.Value.Statements, union.Statements);
    }

    [Fact]
    public void One_text_counts_once_and_everything_belongs_to_the_union()
    {
        MeetingCorpus own = MeetingCorpus.Read([Checkout.PathOf("data/summaries/2024-10-19.txt"), PathOf("2024-07-28-shin-tokyo.txt")]);

        MeetingCorpus union = Meetings.Corpus.Union(own);

        Assert.Equal(
            ["2023-06-01", "2024-05-02", "2024-07-28-shin-tokyo", "2024-10-19", "2025-03-30", "2025-10-29"],
            union.Meetings.Select(meeting => meeting.Id));
        Assert.True(union.Meetings[3].IsSameTextAs(Meetings.On20241019));
        Assert.Equal("2024-07-28-shin-tokyo", union.Meetings[3].Previous?.Id);
        Assert.Equal(5, Meetings.Corpus.Meetings.Count);
        Person kihara = union.People.ById("Kihara");
        Assert.Equal(["2024-05-02", "2024-07-28-shin-tokyo"], kihara.Meetings.Select(meeting => meeting.Id));
        Assert.All(kihara.Meetings, meeting => Assert.Contains(meeting, union.Meetings));
        Assert.All(union.Statements, statement => Assert.All(statement.Speakers, speaker => Assert.Contains(speaker, union.People)));
    }

    [Fact]
    public void Another_text_of_the_same_identifier_gets_a_number_and_so_do_its_statements()
    {
        MeetingCorpus one = Made("2024-07-28.txt", "On July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "The Ministers welcomed progress.");
        MeetingCorpus other = Made("2024-07-28.txt", "On July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin met in Tokyo.", "The Ministers condemned the launch.");

        MeetingCorpus third = Made("2024-07-28.txt", "On July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin spoke in Tokyo.", "The Ministers noted the launch.");

        MeetingCorpus union = one.Union(other).Union(other).Union(one).Union(third);

        Assert.Equal(["2024-07-28", "2024-07-28-2", "2024-07-28-3"], union.Meetings.Select(meeting => meeting.Id));
        Assert.Equal(["2024-07-28/1", "2024-07-28-2/1", "2024-07-28-3/1"], union.Statements.Select(statement => statement.Id));
        Assert.Equal("2024-07-28-2", union.ById("2024-07-28-2").Statements[0].Meeting.Id);
        Assert.StartsWith("The Ministers condemned", union.Statements[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_in_the_union_and_in_what_they_said()
    {
        MeetingCorpus japan = Made("2014-01-01.txt", "On January 1, Japanese Defense Minister Smith and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Smith welcomed progress.");
        MeetingCorpus australia = Made("2014-02-01.txt", "On February 1, Australian Defence Minister Smith and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Smith condemned the launch.");

        MeetingCorpus union = japan.Union(australia);

        Assert.Equal(["Austin", "SmithAU", "SmithJP"], union.People.Select(person => person.Id));
        Assert.Equal(["SmithJP", "SmithAU"], union.Statements.Select(statement => Assert.Single(statement.Speakers).Id));
        Assert.Equal(2, union.People.ById("Austin").Meetings.Count);
    }

    /// <summary>Whichever of the two corpora has the earlier text.</summary>
    [Theory]
    [InlineData("2014-03-01.txt", "On March 1")]
    [InlineData("2013-12-01.txt", "On December 1")]
    public void One_whom_only_the_other_corpus_has_a_namesake_of_is_told_apart_as_there(string name, string day)
    {
        MeetingCorpus one = Made(name, day + ", Japanese Defense Minister Smith and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Smith welcomed progress and Secretary Austin condemned the launch.");
        MeetingCorpus two = MeetingCorpus.Read(
        [
            Text("2014-01-01.txt", "On January 1, Japanese Defense Minister Smith and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Smith welcomed progress."),
            Text("2014-02-01.txt", "On February 1, Australian Defence Minister Smith and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Smith condemned the launch."),
        ]);

        foreach (MeetingCorpus union in new[] { one.Union(two), two.Union(one) })
        {
            Assert.Equal(["Austin", "SmithAU", "SmithJP"], union.People.Select(person => person.Id));
            Assert.Equal(["SmithJP", "Austin"], union.ById(name[..^4]).Statements[0].Acts.Select(act => Assert.Single(act.Speakers).Id));
            Assert.Equal(["SmithJP", "SmithAU"], union.Meetings.Where(meeting => meeting.Id + ".txt" != name).Select(meeting => Assert.Single(meeting.Statements[0].Speakers).Id));
        }
    }

    /// <summary>The last of two or one texts are of the other corpus.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(4)]
    public void Who_has_the_given_name_of_one_is_that_one_even_beside_one_who_has_none(int count)
    {
        (string, string)[] days = [("2014-01-01", "January 1"), ("2014-02-01", "February 1"), ("2014-03-01", "March 1"), ("2014-04-01", "April 1"), ("2014-05-01", "May 1")];
        CorpusText[] texts = [.. days.Zip(["Kishi", "KISHI Nobuo", "KISHI Ichiro", "KISHI Nobuo", "KISHI Ichiro"], (day, name) => Text(
            day.Item1 + ".txt", $"On {day.Item2}, Japanese Defense Minister {name} and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress."))];

        MeetingCorpus one = MeetingCorpus.Read(texts[..1]).Union(MeetingCorpus.Read(texts[1..3]));
        MeetingCorpus other = MeetingCorpus.Read(texts[3..count]);

        foreach (MeetingCorpus union in new[] { one.Union(other), other.Union(one) })
        {
            Assert.Equal(3, union.People.Count(person => person.Name == "Kishi"));
            string?[] given = [null, "Nobuo", "Ichiro", "Nobuo", "Ichiro"];
            Assert.Equal(given[..count], union.Statements.Select(statement => Assert.Single(statement.Speakers).GivenName));
        }
    }

    [Theory]
    [InlineData("The Ministers praised the Joint Air Shield (JAS).", "The Ministers discussed the JAS.", "JAS")]
    [InlineData("The Ministers praised the Joint Air Shield (JAS) and the Deep Sea Watch (DSW).", "The Ministers discussed the JAS and the DSW.", "JAS DSW")]
    [InlineData("The Ministers praised the Joint Air Shield (JAS).", "The Ministers discussed the Research and Development (R&D) and the Regional Dialogue (RD).", "R&D RD")]
    public void A_statement_mentions_what_either_corpus_explains(string body, string other, string acronyms)
    {
        MeetingCorpus one = Made("2014-01-01.txt", "On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", body);
        MeetingCorpus two = Made("2014-02-01.txt", "On February 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", other);

        Assert.Equal(acronyms.Split(' '), one.Union(two).Statements[1].Terms.Select(term => term.Acronym));
        Assert.Equal(acronyms.Split(' '), two.Union(one).Statements[1].Terms.Select(term => term.Acronym));
    }

    [Fact]
    public void Acronyms_of_one_identifier_are_two_terms_and_each_statement_mentions_its_own()
    {
        MeetingCorpus one = Made("2014-01-01.txt", "On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "The Ministers praised the Research and Development (R&D).");
        MeetingCorpus two = Made("2014-02-01.txt", "On February 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "The Ministers praised the Regional Dialogue (RD).");

        foreach (MeetingCorpus union in new[] { one.Union(two), two.Union(one) })
        {
            Assert.Equal(2, union.Terms.Count);
            Assert.Equal(["R&D", "RD"], union.Statements.Select(statement => Assert.Single(statement.Terms).Acronym));
        }
    }

    [Fact]
    public void Who_could_be_either_of_two_is_taken_for_neither()
    {
        MeetingCorpus one = Made("2014-01-01.txt", "On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress.");
        MeetingCorpus two = MeetingCorpus.Read(
        [
            Text("2014-02-01.txt", "On February 1, Japanese Defense Minister KISHI Nobuo and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress."),
            Text("2014-03-01.txt", "On March 1, Japanese Defense Minister KISHI Ichiro and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress."),
        ]);

        MeetingCorpus union = one.Union(two);

        Assert.Equal(3, union.People.Count(person => person.Name == "Kishi"));
        Assert.Equal([null, "Nobuo", "Ichiro"], union.Statements.Select(statement => Assert.Single(statement.Speakers).GivenName));
    }

    [Fact]
    public void A_given_name_that_one_corpus_knows_is_known_in_the_union()
    {
        MeetingCorpus one = Made("2014-01-01.txt", "On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress.");
        MeetingCorpus two = Made("2014-02-01.txt", "On February 1, Japanese Defense Minister KISHI Nobuo and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "Minister Kishi welcomed progress.");

        foreach (MeetingCorpus union in new[] { one.Union(two), two.Union(one) })
        {
            Person kishi = union.People.ById("Kishi");
            Assert.Equal("Nobuo", kishi.GivenName);
            Assert.Equal(2, kishi.Meetings.Count);
            Assert.Equal(2, kishi.Statements.Count);
        }
    }

    [Fact]
    public void Entries_of_one_identifier_that_contradict_each_other_are_two()
    {
        string[] sentences = ["On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Fort Blue.", "The Ministers visited Fort Blue."];
        MeetingCorpus north = Placed("2014-01-01.txt", "Fort Blue\n  country: US\n  time zone: America/New_York", sentences);
        MeetingCorpus south = Placed("2014-01-01-again.txt", "Fort Blue\n  country: AU\n  time zone: Australia/Sydney", [sentences[0], sentences[1] + " They agreed."]);

        MeetingCorpus union = north.Union(south);

        Assert.Equal(["AU", "US"], union.Places.Where(place => place.Name == "Fort Blue").Select(place => place.Country!.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["US", "AU"], union.Meetings.Select(meeting => meeting.Place!.Country!.Code));
        Assert.Equal(["US", "AU"], union.Statements.SelectMany(statement => statement.Places).Select(place => place.Country!.Code));
    }

    [Theory]
    [InlineData("country: US", "country: AU", 2)]
    [InlineData("city: Springfield", "city: Blue Bay", 2)]
    [InlineData("time zone: America/New_York", "time zone: Australia/Sydney", 2)]
    [InlineData("country: US", "time zone: America/New_York", 1)]
    [InlineData("city: Springfield", "country: US", 1)]
    [InlineData("time zone: America/New_York", "city: Springfield", 1)]
    public void A_place_is_one_where_both_corpora_know_what_can_be_true_of_one(string fact, string other, int count)
    {
        string[] sentences = ["On January 1, Japanese Defense Minister Kishi and U.S. Secretary of Defense Austin held a meeting in Tokyo.", "The Ministers visited Fort Blue."];
        MeetingCorpus one = Placed("2014-01-01.txt", "Fort Blue\n  " + fact, sentences);
        MeetingCorpus two = Placed("2014-01-01-again.txt", "Fort Blue\n  " + other, [sentences[0], sentences[1] + " They agreed."]);

        Place[] places = [.. one.Union(two).Places.Where(place => place.Name == "Fort Blue")];

        Assert.Equal(count, places.Length);
        IEnumerable<string?> known = places.SelectMany(place => new[] { place.City, place.Country?.Code, place.TimeZoneId });
        Assert.All([fact, other], written => Assert.Contains(written.Split(": ")[1], known));
    }

    [Fact]
    public void A_union_has_the_findings_of_both_and_an_empty_corpus_adds_nothing()
    {
        MeetingCorpus empty = MeetingCorpus.Read(Array.Empty<string>());
        MeetingCorpus missing = MeetingCorpus.Read(["nowhere.txt"]);

        MeetingCorpus union = empty.Union(Meetings.Corpus).Union(missing);

        Assert.Equal(CorpusFacts.Of(Meetings.Corpus), CorpusFacts.Of(union));
        Assert.Equal(Meetings.Corpus.Statements, union.Statements);
        Assert.Equal(missing.Findings.AsEnumerable(), union.Findings);
        Assert.Empty(empty.Union(empty).Meetings);
        Assert.Throws<ArgumentNullException>(() => empty.Union(null!));
    }

    private static string PathOf(string family) => Checkout.PathOf("tests/Corpus.Generator.Tests/Family/" + family);

    private static MeetingCorpus Made(string name, string opening, string body) => MeetingCorpus.Read([Text(name, opening, body)]);

    private static MeetingCorpus Placed(string name, string place, string[] sentences) => MeetingCorpus.Read(
        [Text(name, sentences[0], sentences[1])], new CorpusReadOptions { Lexicons = [new CorpusText("my-places.txt", place + "\n")] });

    private static CorpusText Text(string name, string opening, string body) => new(name, $"Meeting\n\n{opening}\n\n{body}\n");

    /// <summary>Which of its terms a statement mentions first is the order of the corpora.</summary>
    private static string Transcript(Meeting meeting) => string.Join('\n', meeting.Transcript.TrimEnd().Split('\n').Select(line =>
        line.StartsWith("  terms ", StringComparison.Ordinal) ? string.Join(' ', line.Split(' ').Order(StringComparer.Ordinal)) : line));
}
