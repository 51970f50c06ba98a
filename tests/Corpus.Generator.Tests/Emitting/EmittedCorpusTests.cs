using System.Collections.Immutable;
using Corpus.Generator.Emitting.CSharp;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Emitting;

public class EmittedCorpusTests
{
    private static readonly EmittedCorpus Emitted = EmittedCorpus.Load(SampleCorpus.Linked, SampleCorpus.Documents);

    private static Meeting March => Emitted.Meetings[0];

    private static Meeting October => Emitted.Meetings[1];

    [Theory]
    [InlineData(LanguageVersion.CSharp12, true, "Made.ForTests")]
    [InlineData(LanguageVersion.Preview, false, "Made")]
    [InlineData(LanguageVersion.Preview, true, "Made.event.Namespace.class")]
    internal void Emitted_code_compiles_without_a_warning(LanguageVersion version, bool isPublic, string name)
    {
        EmittedCorpus emitted = EmittedCorpus.Load(SampleCorpus.Linked, SampleCorpus.Documents, new EmitOptions(name, isPublic), version);
        Assert.Equal(isPublic, emitted.Type("Meeting20250330").IsPublic);
        Assert.Equal(2, emitted.Meetings.Count);
    }

    [Fact]
    public void The_head_is_read_back()
    {
        Assert.Equal("2025-03-30", March.Id);
        Assert.Equal("Japan-U.S. Defense Ministerial Meeting (Summary)", March.Title);
        Assert.Equal(new DateOnly(2025, 3, 30), March.Date);
        Assert.Null(March.Published);
        Assert.Null(March.Issuer);
        Assert.StartsWith("On March 30, Defense Minister Nakatani", March.Opening, StringComparison.Ordinal);
        Assert.Equal(MeetingFormat.InPerson, March.Format);
        Assert.Equal(new TimeOnly(9, 50), March.StartTime);
        Assert.Equal(TimeSpan.FromMinutes(85), March.Duration);
        Assert.True(March.IsDurationApproximate);
        Assert.Equal(new DateOnly(2025, 10, 29), October.Published);
        Assert.Equal("Ministry of Defense", October.Issuer);
        Assert.Null(October.Format);
        Assert.Null(October.Duration);
        Assert.False(October.IsDurationApproximate);
    }

    [Fact]
    public void The_source_is_read_back()
    {
        Assert.Equal("2025-03-30.txt", March.Source.FileName);
        Assert.Equal(new string('0', 64), March.Source.Sha256);
        Assert.Null(March.Source.Url);
        Assert.Equal(new Uri("https://example.org/summary.html"), October.Source.Url);
    }

    [Fact]
    public void A_place_has_the_name_that_the_document_gives_it_and_equals_the_entry_of_the_lookup()
    {
        Place entry = Emitted.Lookup<Place>("Places", "MinistryOfDefense");
        Assert.Same(entry, March.Place);
        Assert.Equal("Japan Ministry of Defense", October.Place!.Name);
        Assert.Equal("Ministry of Defense", entry.Name);
        Assert.Equal(entry, October.Place);
        Assert.Equal(("Tokyo", "JP", "Asia/Tokyo"), (entry.City!, entry.Country!.Code, entry.TimeZoneId!));
        Assert.Null(Emitted.Lookup<Place>("Places", "TaiwanStrait").Country);
    }

    [Fact]
    public void Participants_link_person_and_office()
    {
        Assert.Equal(["Defense Minister Nakatani", "Defense Secretary Hegseth"], March.Participants.Select(one => one.ToString()));
        Assert.Equal(["Defense Minister Koizumi", "War Secretary Hegseth"], October.Participants.Select(one => one.ToString()));
        Assert.Same(March.Participants[1].Person, October.Participants[1].Person);
        Assert.Equal("United States", October.Participants[1].Office.Country.Name);
    }

    [Fact]
    public void Sections_blocks_and_statements_keep_their_order_text_and_lines()
    {
        Assert.Equal(["1 Overview", "2 Regional Security Environment", "3 Capabilities"], March.Sections.Select(one => one.ToString()));
        Assert.Equal([5, 9, 15], March.Sections.Select(one => one.Line));
        Assert.Equal([SampleCorpus.Shared, SampleCorpus.TookNote, SampleCorpus.Item], March.Statements.Select(one => one.Text));
        Assert.Equal([7, 11, 18], March.Statements.Select(one => one.Line));
        Section third = March.Sections[2];
        Assert.IsType<Paragraph>(third.Blocks[0]);
        Assert.Empty(third.Blocks[0].Statements);
        Assert.Equal(SampleCorpus.KeyPoints, third.Blocks[0].Text);
        Item item = Assert.IsType<Item>(third.Blocks[1]);
        Assert.Equal(("2", 1, 18), (item.Number!, item.Level, item.Line));
        Assert.Same(March.Statements[2], Assert.Single(item.Statements));
        Assert.Same(March.Statements[2], Assert.Single(third.Statements));
        Assert.Same(item, March.Statements[2].Block);
        Assert.Same(third, item.Section);
        Assert.Null(October.Sections[0].Number);
        Assert.Null(October.Sections[0].Heading);
    }

    [Fact]
    public void A_section_is_a_property_of_its_meeting()
    {
        object section = Emitted.Type("Meeting20250330").GetProperty("RegionalSecurityEnvironment")!.GetValue(March)!;
        Assert.Same(March.Sections[1], section);
        Assert.DoesNotContain(Emitted.Type("Meeting20251029").GetProperties(), property => property.Name.StartsWith("Section", StringComparison.Ordinal) && property.Name != "Sections");
    }

    [Fact]
    public void What_a_statement_says_is_read_back()
    {
        Statement tookNote = March.Statements[1];
        Assert.Equal(["Nakatani", "Hegseth"], tookNote.Speakers.Select(one => one.Name));
        Assert.Equal([ReportingVerb.TakeNote, ReportingVerb.Emphasize], tookNote.Acts.Select(act => act.Verb));
        Assert.Equal("the importance of peace and stability across the Taiwan Strait", tookNote.Acts[1].Content);
        Assert.Equal(SpeechAct.Assertive, tookNote.Acts[1].Kind);
        Assert.False(tookNote.Acts[1].IsInherited);
        Assert.Equal(["TaiwanStrait"], tookNote.Topics.Select(one => one.Id));
        Assert.Equal(["PLA"], tookNote.Terms.Select(one => one.Acronym));
        Assert.Equal(["TW"], tookNote.Countries.Select(one => one.Code));
        Assert.Equal(["TaiwanStrait"], tookNote.Places.Select(one => one.Id));
        Assert.True(March.Statements[2].Acts[0].IsInherited);
        Assert.Equal(SpeechAct.Commissive, March.Statements[2].Acts[0].Kind);
        Assert.Equal("", October.Statements[0].Acts[0].Content);
        Assert.Empty(October.Statements[0].Topics);
    }

    [Fact]
    public void References_are_dated_and_link_to_the_meeting_of_their_day()
    {
        ImmutableArray<EventReference> references = October.References;
        Assert.Equal(["2025-10-28", "2025-03", "2025-03-30", null], references.Select(one => one.Date?.ToString()));
        Assert.Equal("G7 Hiroshima Summit", references[3].Text);
        Assert.Equal([null, null, March, null], references.Select(one => one.Meeting));
        Assert.Empty(March.References);
    }

    [Fact]
    public void Lookups_lead_to_meetings_and_statements()
    {
        Topic topic = Emitted.Lookup<Topic>("Topics", "TaiwanStrait");
        Assert.Same(March.Statements[1], topic.FirstMention);
        Assert.Same(March.Statements[1], topic.LastMention);
        Assert.Same(March.Statements[1], Assert.Single(topic.Statements));
        Assert.Same(March, Assert.Single(topic.Meetings));
        Term term = Emitted.Lookup<Term>("Terms", "Pla");
        Assert.Equal(["People's Liberation Army"], term.Expansions.AsEnumerable());
        Assert.Same(March.Statements[1], term.FirstMention);
        Person hegseth = Emitted.Lookup<Person>("People", "Hegseth");
        Assert.Equal(("Hegseth", "Pete"), (hegseth.Name, hegseth.GivenName));
        Assert.Equal(["Defense Secretary", "War Secretary"], hegseth.Offices.Select(one => one.Title));
        Assert.Equal([March, October], hegseth.Meetings);
        Assert.Equal(March.Statements, hegseth.Statements);
        Assert.Equal(["Nakatani", "Koizumi"], Emitted.Lookup<Office>("Offices", "DefenseMinister").People.Select(one => one.Name));
        Assert.Equal([March, October], Emitted.Lookup<Place>("Places", "MinistryOfDefense").Meetings);
        Assert.Equal([March.Statements[1]], Emitted.Lookup<Place>("Places", "TaiwanStrait").Statements);
        Assert.Equal([March.Statements[2]], Emitted.Lookup<Country>("Countries", "Japan").Statements);
        Assert.Equal([March], Emitted.Lookup<Country>("Countries", "Taiwan").Meetings);
    }

    [Fact]
    public void Meetings_are_found_by_day_person_and_place()
    {
        Assert.Same(October, Emitted.Lookup<Meeting>("Meetings", "Latest"));
        Assert.Same(March, Emitted.Lookup<Meeting>("Meetings", "On20250330"));
        Assert.Equal([March, October], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "InYear", 2025));
        Assert.Empty(Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "InYear", 2024));
        Assert.Empty(Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "InYear", -1));
        Assert.Equal([October], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "On", October.Date));
        Assert.Empty(Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "On", DateOnly.MaxValue));
        Assert.Equal([March], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "Between", March.Date, October.Date.AddDays(-1)));
        Assert.Equal([March, October], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "Between", DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Throws<ArgumentException>(() => Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "Between", October.Date, March.Date));
        Assert.Equal([October], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "With", Emitted.Lookup<Person>("People", "Koizumi")));
        Assert.Equal([March, October], Emitted.Call<IReadOnlyList<Meeting>>("Meetings", "At", October.Place));
        Assert.Null(March.Previous);
        Assert.Same(October, March.Next);
        Assert.Same(March, October.Previous);
        Assert.Null(October.Next);
    }

    [Fact]
    public void An_identifier_that_is_not_there_is_named_in_the_error()
    {
        KeyNotFoundException lowerCase = Assert.Throws<KeyNotFoundException>(() => Emitted.Call<Person>("People", "ById", "hegseth"));
        Assert.Contains("'hegseth'. Did you mean 'Hegseth'?", lowerCase.Message, StringComparison.Ordinal);
        KeyNotFoundException slip = Assert.Throws<KeyNotFoundException>(() => Emitted.Call<Meeting>("Meetings", "ById", "2025-03-31"));
        Assert.Contains("Did you mean '2025-03-30'?", slip.Message, StringComparison.Ordinal);
        KeyNotFoundException unknown = Assert.Throws<KeyNotFoundException>(() => Emitted.Call<Meeting>("Meetings", "ById", "March"));
        Assert.Contains("2025-03-30, 2025-10-29", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Emitted.Call<Person>("People", "ById", [null]));
        object?[] arguments = ["Nobody", null];
        Assert.Equal(false, Emitted.Type("People").GetMethod("TryGet")!.Invoke(null, arguments));
        Assert.Null(arguments[1]);
        Assert.Equal("Japan", Emitted.Call<Country>("Countries", "ById", "Japan").Name);
        Assert.Same(March, Emitted.Call<Meeting>("Meetings", "ById", "2025-03-30"));
    }

    [Fact]
    public void A_citation_has_what_is_known_in_one_line()
    {
        Assert.Equal(
            "\"Japan-U.S. Defense Ministerial Meeting (Summary)\", 2025-03-30, section 3 \"Capabilities\", item (2), line 18 of 2025-03-30.txt",
            March.Statements[2].Cite());
        Assert.Equal(
            "Ministry of Defense, \"Japan-U.S. Defense Ministerial Meeting (Summary)\", 2025-10-29, line 14 of 2025-10-29.txt, https://example.org/summary.html",
            October.Statements[0].Cite());
    }

    [Fact]
    public void Lists_over_meetings_cannot_be_cast_to_something_that_can_be_changed()
    {
        object[] lists =
        [
            Emitted.Meetings, Emitted.Lookup<object>("People", "All"), Emitted.Call<object>("Meetings", "InYear", 2025),
            Emitted.Lookup<Topic>("Topics", "TaiwanStrait").Meetings, Emitted.Lookup<Topic>("Topics", "TaiwanStrait").Statements,
        ];
        Assert.All(lists, list => Assert.True(list is not (Array or List<Meeting> or List<Statement>)));
        Assert.All(lists, list => Assert.True(list is not IList<Statement> { IsReadOnly: false }));
    }
}
