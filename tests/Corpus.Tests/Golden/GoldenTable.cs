using System.Collections.Immutable;

namespace Corpus.Tests.Golden;

/// <summary>Reads golden tables; README.md beside them says how they are written.</summary>
internal static class GoldenTable
{
    private static readonly string[] HeadFields =
    [
        "meeting", "title", "held", "published", "issuer", "format", "start", "minutes", "approximate", "place",
        "participant", "section",
    ];

    private static readonly string[] StatementFields =
    [
        "statement", "line", "begins", "ends", "speakers", "act", "topics", "term", "countries", "places", "reference",
    ];

    private static readonly Lazy<ImmutableArray<GoldenMeeting>> Tables = new(ReadAll);

    /// <summary>Every table, by day.</summary>
    public static ImmutableArray<GoldenMeeting> All => Tables.Value;

    /// <summary>The identifiers of the tables, for theories.</summary>
    public static TheoryData<string> Ids => [.. All.Select(table => table.Id)];

    public static GoldenMeeting Of(string id) => All.Single(table => table.Id == id);

    public static GoldenMeeting Parse(string file, string content)
    {
        ImmutableArray<GoldenEntry> entries = Entries(file, content);
        if (entries.IsEmpty || entries[0].Kind != "meeting")
        {
            throw new GoldenFormatException(file, 1, "the first entry must begin with 'meeting'");
        }

        GoldenEntry head = entries[0].Allow(HeadFields);
        string id = head.Text("meeting");
        ImmutableArray<string?> place = head.Rows("place", 4, 4).Single();
        return new GoldenMeeting(
            id,
            head.Text("title"),
            head.Text("held"),
            head.Optional("published"),
            head.Optional("issuer"),
            head.Text("format"),
            head.Text("start"),
            head.Number("minutes"),
            head.Flag("approximate"),
            place[0]!,
            place[1],
            place[2]!,
            place[3]!,
            [.. head.Rows("participant", 3, 3).Select(parts => new GoldenParticipant(parts[0]!, parts[1]!, parts[2]!))],
            [.. head.Rows("section", 4, 4).Select(parts => ReadSection(head, parts))],
            [.. entries.Skip(1).Select(entry => ReadStatement(id, entry))]);
    }

    private static GoldenSection ReadSection(GoldenEntry head, ImmutableArray<string?> parts) =>
        int.TryParse(parts[1], out int line) && int.TryParse(parts[2], out int items)
            ? new GoldenSection(parts[0], line, items, parts[3])
            : throw head.Error("a section is written as number | line | items | heading");

    private static GoldenStatement ReadStatement(string meeting, GoldenEntry entry)
    {
        if (entry.Kind != "statement")
        {
            throw entry.Error("an entry after the first must begin with 'statement'");
        }

        entry.Allow(StatementFields);
        return new GoldenStatement(
            meeting + "/" + entry.Text("statement"),
            entry.Number("line"),
            entry.Text("begins"),
            entry.Text("ends"),
            entry.List("speakers"),
            [.. entry.Rows("act", 2, 2).Select(ReadAct)],
            entry.List("topics"),
            [.. entry.Rows("term", 1, 2).Select(parts => new GoldenTerm(parts[0]!, parts.ElementAtOrDefault(1)))],
            entry.List("countries"),
            entry.List("places"),
            [.. entry.Rows("reference", 2, 2).Select(parts => new GoldenReference(parts[0], parts[1]!))]);
    }

    private static GoldenAct ReadAct(ImmutableArray<string?> parts)
    {
        const string Inherited = ", inherited";
        string verb = parts[0]!;
        return verb.EndsWith(Inherited, StringComparison.Ordinal)
            ? new GoldenAct(verb[..^Inherited.Length], IsInherited: true, parts[1]!)
            : new GoldenAct(verb, IsInherited: false, parts[1]!);
    }

    private static ImmutableArray<GoldenEntry> Entries(string file, string content)
    {
        var entries = ImmutableArray.CreateBuilder<GoldenEntry>();
        var fields = ImmutableArray.CreateBuilder<GoldenField>();
        int number = 0;
        foreach (string line in content.Split('\n').Append(""))
        {
            number++;
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                fields.Add(ReadField(file, number, line));
            }
            else if (fields.Count > 0)
            {
                entries.Add(new GoldenEntry(file, fields[0].Line, fields.ToImmutable()));
                fields.Clear();
            }
        }

        return entries.ToImmutable();
    }

    private static GoldenField ReadField(string file, int number, string line)
    {
        int end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end <= 0)
        {
            throw new GoldenFormatException(file, number, "a line is a name, blanks and a value; write '-' for none");
        }

        string value = line[end..].Trim();
        return new GoldenField(line[..end], value is "-" ? null : value, number);
    }

    private static ImmutableArray<GoldenMeeting> ReadAll() =>
    [
        .. Directory.GetFiles(Checkout.PathOf("tests/Corpus.Tests/Golden"), "*.golden.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileName(path), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal))),
    ];
}
