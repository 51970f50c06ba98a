using System.Reflection;
using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;
using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

[Collection(LargeInput.Name)]
public class NamesTests
{
    private static readonly string[] Odd =
    [
        "class", "Sections", "Meeting20250330", "", "9 lives", "日本", "a b", "A B", "get_Id", "Equals", "Clone", "Deconstruct",
        "record", "field", "value", "Main", "Corpus", "System", "global",
    ];

    [Theory]
    [InlineData("Regional Security Environment", "RegionalSecurityEnvironment")]
    [InlineData("Regional affairs", "RegionalAffairs")]
    [InlineData("Realignment of U.S. Forces / U.S. Forces in Japan", "RealignmentOfUSForcesUSForcesInJapan")]
    [InlineData("Realignment of U.S. Forces etc.", "RealignmentOfUSForcesEtc")]
    [InlineData("2+2 meeting", "Section22Meeting")]
    [InlineData("Tête-à-tête", "TêteÀTête")]
    [InlineData("Japan's defense, Japan’s efforts", "JapansDefenseJapansEfforts")]
    [InlineData("地域情勢", "地域情勢")]
    [InlineData("…", "Section7")]
    [InlineData("class", "Class")]
    [InlineData("statements", "Statements_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("Clone", "Clone_")]
    [InlineData("meeting made for tests", "MeetingMadeForTests_")]
    public void A_section_is_named_by_the_words_of_its_heading(string heading, string name) =>
        Assert.Equal([name], SectionNames.Of("MeetingMadeForTests", Array(Section("7", heading, 1))));

    [Fact]
    public void Sections_that_would_share_a_name_are_told_apart_in_their_order() => Assert.Equal(
        ["Overview", "Overview_", "Overview_2", "Section4", "Section5", null],
        SectionNames.Of("M", Array(
            Section("1", "Overview", 1), Section("2", "Overview", 2), Section("3", "OVERVIEW".ToLowerInvariant(), 3),
            Section("4", null, 4), Section(null, "!", 5), Section(null, null, 6))));

    [Fact]
    public void Very_many_headings_of_one_name_are_emitted_and_loaded()
    {
        int many = Extent.Of(full: 100_000, usual: 5_000);
        ParsedSection[] sections = [.. Enumerable.Range(1, many).Select(line => Section("1", "Overview", line, Paragraph(Sentence(line, "Made for tests."))))];
        EmittedCorpus emitted = EmittedCorpus.Load(Document(Head(SampleCorpus.March), "Made for tests", sections));
        Meeting meeting = emitted.Meetings[0];
        Assert.Same(meeting.Sections[999], emitted.Type("Meeting20250330").GetProperty("Overview_999")!.GetValue(meeting));
        Assert.Equal($"2025-03-30/1~{many}/1", meeting.Statements[^1].Id);
    }

    [Fact]
    public void A_long_heading_gives_a_name_that_ends_with_a_word()
    {
        string name = SectionNames.Of("M", Array(Section("1", string.Concat(Enumerable.Repeat("alliance capabilities ", 1000)), 1)))[0]!;
        Assert.Equal("AllianceCapabilitiesAllianceCapabilitiesAllianceCapabilitiesAllianceCapabilities", name);
        string unbroken = SectionNames.Of("M", Array(Section("1", new string('a', 5000), 1)))[0]!;
        Assert.InRange(unbroken.Length, 1, 80);
    }

    [Fact]
    public void No_section_can_hide_a_member_of_Meeting()
    {
        string[] members =
        [
            .. typeof(Meeting).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Where(member => member is PropertyInfo or MethodBase { IsConstructor: false, IsSpecialName: false })
                .Select(member => member.Name).Where(name => name.All(char.IsAsciiLetterOrDigit)).Distinct(),
        ];
        Assert.True(members.Length > 20);
        Assert.All(members, member => Assert.Equal([member + "_"], SectionNames.Of("M", Array(Section("1", member, 1)))));
    }

    [Fact]
    public void Headings_of_every_kind_compile_together()
    {
        ParsedSection[] sections =
        [
            .. Odd.Select((heading, i) => Section(i % 3 == 0 ? null : "1", heading, i + 1)),
        ];
        LinkedMeeting document = Document(Head(SampleCorpus.March), "Made for tests", sections);
        EmittedCorpus emitted = EmittedCorpus.Load(document);
        Assert.Equal(sections.Length, emitted.Type("Meeting20250330").GetProperties().Count(property => property.PropertyType == typeof(Section)));
    }

    [Theory]
    [InlineData("Müller")]
    [InlineData("防衛大臣")]
    [InlineData("Topic22")]
    public void An_entry_is_named_by_its_identifier(string id)
    {
        LinkedMeeting[] documents = [Document(Head(SampleCorpus.March), "Made for tests", [])];
        LinkedCorpus corpus = CorpusOf(documents) with { People = Array(new PersonEntry(id, id, null, null, Array<string>(), Array(0))) };
        Assert.Equal(id, EmittedCorpus.Load(corpus, documents).Lookup<Person>("People", id).Id);
    }

    [Fact]
    public void An_entry_that_would_hide_a_member_of_its_lookup_gets_another_name()
    {
        string[] ids = ["All", "ById", "TryGet", "People", "Equals", "GetHashCode", "ToString", "Latest"];
        LinkedMeeting[] documents = [Document(Head(SampleCorpus.March), "Made for tests", [])];
        EquatableArray<PersonEntry> people = ids.Select(id => new PersonEntry(id, id, null, null, Array<string>(), Array(0))).ToEquatableArray();
        EmittedCorpus emitted = EmittedCorpus.Load(CorpusOf(documents) with { People = people }, documents);
        Assert.Equal("All", emitted.Lookup<Person>("People", "AllPerson").Id);
        Assert.Equal("Latest", emitted.Lookup<Person>("People", "LatestPerson").Id);
        Assert.Equal(ids, emitted.Lookup<IReadOnlyList<Person>>("People", "All").Select(person => person.Id));
    }

    [Theory]
    [InlineData("2025-03-30", "2025-03-30.g.cs")]
    [InlineData("2025-03-30-telephone", "2025-03-30-telephone.g.cs")]
    public void A_plain_identifier_is_the_hint_name(string id, string hint) => Assert.Equal(hint, HintName.For(id));

    [Fact]
    public void Hint_names_are_short_ASCII_and_apart_from_each_other()
    {
        string[] ids = ["2025-03-30-会談", "2025-03-30-電話", "2025-03-30-a b", "2025-03-30-a/b", "2025-03-30-" + new string('x', 300), "2025-03-30-" + new string('x', 301), ""];
        string[] hints = [.. ids.Select(HintName.For)];
        Assert.Equal(ids.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, hint => Assert.Matches("^[A-Za-z0-9_.-]{1,100}$", hint));
    }
}
