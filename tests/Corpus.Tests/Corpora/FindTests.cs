using Corpus.Reading.Transcripts;
using Corpus.Tests.Model;
using Corpus.Tests.Transcripts;

namespace Corpus.Tests.Corpora;

public sealed class FindTests
{
    [Theory]
    [InlineData("TaiwanStrait")]
    [InlineData("taiwan strait")]
    [InlineData("TAIWAN-STRAIT")]
    [InlineData("Taiwan\u2011Strait ")]
    public void Case_hyphens_and_blanks_do_not_count(string name)
    {
        Assert.Equal(Topics.TaiwanStrait, Topics.Find(name));
        Assert.Equal(Topics.TaiwanStrait, Meetings.Corpus.Topics.Find(name));
    }

    [Fact]
    public void An_entry_is_found_by_everything_that_it_is_called()
    {
        Assert.Equal(People.Austin, People.Find("austin"));
        Assert.Equal(Offices.Find("War Secretary"), People.Hegseth.Offices[^1]);
        Assert.Equal("JP", Countries.Find("japan")!.Code);
        Assert.Equal("JP", Countries.Find("jp")!.Code);
        Assert.Equal(Terms.Dicas, Terms.Find("dicas"));
        Assert.Equal(Terms.Dicas, Terms.Find(Terms.Dicas.Expansions[0]));
        Assert.Equal("Hawaii", Places.Find("HAWAII")!.Name);
    }

    [Theory]
    [InlineData(nameof(Keyword.Person), "name Hegseth", "name Smith", "hegseth", "smith", "Pete Hegseth")]
    [InlineData(nameof(Keyword.Office), "title Defense Secretary", "title Secretary of War", "defense secretary", "secretary of war")]
    [InlineData(nameof(Keyword.Place), "name Ministry of Defense", "name Pentagon", "ministry of defense", "pentagon")]
    [InlineData(nameof(Keyword.Country), "name United States", "name America", "united states", "us", "america")]
    [InlineData(nameof(Keyword.Topic), "label China", "label Far East", "china", "far east")]
    [InlineData(nameof(Keyword.Term), "acronym PLA", "acronym ARMY", "pla", "army", "people's liberation army")]
    public void An_entry_is_found_by_its_identifier_and_by_each_of_its_names(string kind, string known, string altered, params string[] names)
    {
        MeetingCorpus corpus = new AlteredCorpus(kind, known, altered).Corpus;
        Assert.All(names, name => Assert.NotNull(Found(name)));

        object? Found(string name) => kind switch
        {
            nameof(Keyword.Person) => corpus.People.Find(name),
            nameof(Keyword.Office) => corpus.Offices.Find(name),
            nameof(Keyword.Place) => corpus.Places.Find(name),
            nameof(Keyword.Country) => corpus.Countries.Find(name),
            nameof(Keyword.Topic) => corpus.Topics.Find(name),
            _ => corpus.Terms.Find(name),
        };
    }

    [Theory]
    [InlineData("2025-03-30")]
    [InlineData("20250330")]
    [InlineData("2025 03 30")]
    public void A_meeting_is_found_by_its_identifier_written_in_any_way(string id)
    {
        Assert.Same(Meetings.On20250330, Meetings.Find(id));
        Assert.Same(Meetings.On20250330, Meetings.Corpus.Find(id));
    }

    [Fact]
    public void Of_meetings_whose_identifiers_differ_in_hyphens_alone_each_is_found_by_its_own()
    {
        const string Who = "Japanese Defense Minister Ann Brown and U.S. Defense Secretary Jack Gray";
        MeetingCorpus corpus = MeetingCorpus.Read([Text("2024-01-10", Who, "-talks"), Text("2024-01-10", Who, "-ta-lks")]);
        Assert.Equal("2024-01-10-talks", corpus.Find("2024-01-10-talks")!.Id);
        Assert.Equal("2024-01-10-ta-lks", corpus.Find("2024-01-10-ta-lks")!.Id);
        Assert.Null(corpus.Find("20240110talks"));
    }

    [Fact]
    public void What_is_not_there_is_null_and_a_null_is_refused()
    {
        Assert.Null(Topics.Find("Atlantis"));
        Assert.Null(Topics.Find(""));
        Assert.Null(Meetings.Find(""));
        Assert.Null(Meetings.Find("2025"));
        Assert.Throws<ArgumentNullException>("text", () => Topics.Find(null!));
        Assert.Throws<ArgumentNullException>("text", () => Meetings.Find(null!));
        Assert.Throws<ArgumentNullException>("id", () => Topics.ById(null!));
        Assert.Throws<ArgumentNullException>("id", () => Meetings.ById(null!));
    }

    [Fact]
    public void A_name_that_several_have_is_nobodys_and_an_identifier_is_its_owners()
    {
        MeetingCorpus corpus = MeetingCorpus.Read([
            Text("2024-01-10", "Japanese Defense Minister Ann Brown and British Defence Secretary John Brown"),
            Text("2024-01-11", "Japanese Defense Minister Ann Brown and U.S. Defense Secretary Jack Gray"),
        ]);

        Assert.Equal(["BrownGB", "BrownJP", "Gray"], corpus.People.Select(person => person.Id));
        Assert.Null(corpus.People.Find("Brown"));
        Assert.Equal("BrownGB", corpus.People.Find("browngb")!.Id);
        Assert.Equal("BrownJP", corpus.People.Find("Ann Brown")!.Id);
    }

    [Fact]
    public void An_unknown_identifier_names_the_nearest()
    {
        Assert.Contains("Did you mean 'TaiwanStrait'?", Assert.Throws<KeyNotFoundException>(() => Topics.ById("TaiwanStrat")).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean '2025-03-30'?", Assert.Throws<KeyNotFoundException>(() => Meetings.ById("2025-03-31")).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", Assert.Throws<KeyNotFoundException>(() => Topics.ById(new string('x', 100_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_is_near_it_says_which_there_are()
    {
        Assert.Equal(
            "The corpus has no Country with the Id 'zzzzzzzzzzzz'. It has: Japan, UnitedStates.",
            Assert.Throws<KeyNotFoundException>(() => new MadeCorpus().Countries.ById("zzzzzzzzzzzz")).Message);
        Assert.Equal(
            "The corpus has no Place with the Id 'zzzzzzzzzzzz'. It has none.",
            Assert.Throws<KeyNotFoundException>(() => new Comparing.MadeTexts([]).Places.ById("zzzzzzzzzzzz")).Message);
    }

    private static CorpusText Text(string day, string who, string name = "") => new(
        day + name + ".txt", $"Meeting\n\nOn {DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)}, {who} held a meeting in London.\n\nThe Ministers welcomed the plan.\n");
}
