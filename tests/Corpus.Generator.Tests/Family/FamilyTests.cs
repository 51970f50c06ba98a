namespace Corpus.Generator.Tests.Family;

/// <summary>Texts of the whole family of summaries, one test a text and column.</summary>
public sealed class FamilyTests
{
    public static TheoryData<string> Names => [.. FamilyText.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Title(string name) => AssertOne(name, "title", reading => reading.Title);

    [Theory]
    [MemberData(nameof(Names))]
    public void Published(string name) => AssertOne(name, "published", reading => reading.Published);

    [Theory]
    [MemberData(nameof(Names))]
    public void Issuer(string name) => AssertOne(name, "issuer", reading => reading.Issuer);

    [Theory]
    [MemberData(nameof(Names))]
    public void Held(string name) => AssertOne(name, "held", reading => reading.Held);

    [Theory]
    [MemberData(nameof(Names))]
    public void Format(string name) => AssertOne(name, "format", reading => reading.Format);

    [Theory]
    [MemberData(nameof(Names))]
    public void Start(string name) => AssertOne(name, "start", reading => reading.Start);

    [Theory]
    [MemberData(nameof(Names))]
    public void Length(string name) => AssertOne(name, "length", reading => reading.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Place(string name) => AssertOne(name, "place", reading => reading.Place);

    [Theory]
    [MemberData(nameof(Names))]
    public void Participants(string name) => AssertAll(name, "participant", reading => reading.Participants);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sections(string name) => AssertAll(name, "section", reading => reading.Sections);

    [Theory]
    [MemberData(nameof(Names))]
    public void Diagnostics(string name) => AssertAll(name, "diagnostic", reading => reading.Diagnostics);

    [Theory]
    [MemberData(nameof(Names))]
    public void Shapes_of_blocks(string name)
    {
        FamilyText text = FamilyText.Of(name);
        FamilyReading reading = FamilyReading.Of(text);
        AssertLines(
            text.All("paragraph", "item").Select(value => value[..value.LastIndexOf('|')].Trim()),
            reading.Shapes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void First_words_of_blocks(string name)
    {
        FamilyText text = FamilyText.Of(name);
        string[] words = [.. text.All("paragraph", "item").Select(value => value[(value.LastIndexOf('|') + 1)..].Trim())];
        string[] blocks = [.. FamilyReading.Of(text).Blocks.Select(block => block.Text)];
        AssertLines(words, blocks.Select((block, i) => i < words.Length && block.StartsWith(words[i], StringComparison.Ordinal) ? words[i] : block));
    }

    private static void AssertOne(string name, string column, Func<FamilyReading, string> find)
    {
        FamilyText text = FamilyText.Of(name);
        if (text.Optional(column) is string expected)
        {
            Assert.Equal(expected, find(FamilyReading.Of(text)));
        }
    }

    private static void AssertAll(string name, string column, Func<FamilyReading, IEnumerable<string>> find)
    {
        FamilyText text = FamilyText.Of(name);
        AssertLines(text.All(column), find(FamilyReading.Of(text)));
    }

    /// <summary>As lines, so that a failure shows them all.</summary>
    private static void AssertLines(IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] wanted = [.. expected];
        string[] read = [.. found];
        Assert.True(wanted.SequenceEqual(read), $"Expected:\n{string.Join('\n', wanted)}\n\nFound:\n{string.Join('\n', read)}");
    }
}
