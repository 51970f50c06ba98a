using System.Text.Json;
using Corpus;

namespace Reading.Typed;

/// <summary>The typed corpus as JSON, with everything that it says.</summary>
internal static class Export
{
    public static void Write(string path)
    {
        using FileStream stream = File.Create(path);
        var file = new CorpusFile { Meetings = [.. Meetings.All.Select(Entry)] };
        JsonSerializer.Serialize(stream, file, CorpusFileContext.Default.CorpusFile);
    }

    /// <summary>A line a statement, identifier and text: what the engines beside this one search in.</summary>
    public static void WriteStatements(string path) =>
        File.WriteAllLines(path, Meetings.Corpus.Statements.Select(statement => $"{statement.Id}\t{statement.Text}"));

    private static MeetingEntry Entry(Meeting meeting) => new()
    {
        Id = meeting.Id,
        Title = meeting.Title ?? "",
        Date = meeting.Date,
        Published = meeting.Published,
        Issuer = meeting.Issuer,
        Format = meeting.Format?.ToString(),
        StartTime = meeting.StartTime,
        Duration = meeting.Duration,
        IsDurationApproximate = meeting.IsDurationApproximate,
        Place = meeting.Place?.Name,
        Opening = meeting.Opening,
        Participants = [.. meeting.Participants.Select(Entry)],
        Sections = [.. meeting.Sections.Select(Entry)],
        FileName = meeting.Source.FileName,
        Sha256 = meeting.Source.Sha256,
        Url = meeting.Source.Url?.ToString(),
    };

    private static ParticipantEntry Entry(Participant participant) =>
        new() { Person = participant.Person.Name, Office = participant.Office.Title };

    private static SectionEntry Entry(Section section) => new()
    {
        Number = section.Number,
        Heading = section.Heading,
        Line = section.Line,
        Blocks = [.. section.Blocks.Select(Entry)],
    };

    private static BlockEntry Entry(Block block) => new()
    {
        IsItem = block is Item,
        Number = (block as Item)?.Number,
        Text = TextBeyondStatements(block),
        Line = block.Line,
        Statements = [.. block.Statements.Select(Entry)],
    };

    /// <summary>The same words twice would only make the file longer: null where the block is its statements.</summary>
    private static string? TextBeyondStatements(Block block) =>
        block.Text == string.Join(' ', block.Statements.Select(statement => statement.Text)) ? null : block.Text;

    private static StatementEntry Entry(Statement statement) => new()
    {
        Id = statement.Id,
        Text = statement.Text,
        Line = statement.Line,
        Speakers = [.. statement.Speakers.Select(speaker => speaker.Name)],
        Acts = [.. statement.Acts.Select(Entry)],
        Topics = [.. statement.Topics.Select(topic => topic.Label)],
        Terms = [.. statement.Terms.Select(term => term.Acronym)],
        Countries = [.. statement.Countries.Select(country => country.Code)],
        Places = [.. statement.Places.Select(place => place.Name)],
        References = [.. statement.References.Select(Entry)],
    };

    private static ActEntry Entry(Act act) =>
        new() { Verb = act.Verb.ToString(), Content = act.Content, IsInherited = act.IsInherited };

    private static ReferenceEntry Entry(EventReference reference) =>
        new() { Text = reference.Text, Date = reference.Date?.ToString() };
}
