using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Sayings;

/// <summary>A meeting and its sentences as a file of rows has them; Texts/README.md says how they are written.</summary>
internal sealed record SayingTable(MeetingHead Head, List<Saying> Rows)
{
    public static IEnumerable<SayingTable> Of(string file)
    {
        SayingTable? table = null;
        int number = 0;
        int first = 0;
        foreach (string line in File.ReadLines(Path.Combine(SayingFiles.Folder, file)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                if (table != null)
                {
                    yield return table;
                }

                table = new SayingTable(ReadHead(line[2..]), []);
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                foreach (Saying row in table!.Rows.Skip(first))
                {
                    Describe(table, row, line.Trim().Replace("{}", row.Chosen, StringComparison.Ordinal));
                }
            }
            else
            {
                int level = line.TakeWhile(c => c == '-').Count();
                first = table!.Rows.Count;
                table.Rows.AddRange(Alternatives.Of(line[level..].Trim())
                    .Select(text => new Saying(file, number, text, level) { Chosen = Alternatives.Chosen(line[level..].Trim(), text) }));
            }
        }

        yield return table!;
    }

    /// <summary>Who met and when, as the line behind "@" has it.</summary>
    public static MeetingHead ReadHead(string line)
    {
        string[] parts = line.Split(" | ");
        CalendarDate date = CalendarDate.Create(Number(parts[0][..4]), Number(parts[0][5..7]), Number(parts[0][8..]))
            ?? throw new FormatException(line);
        return new MeetingHead(
            parts[0], date, null, null, null, null, false, null,
            parts.Skip(1).Where(part => part.Contains(',', StringComparison.Ordinal)).Select(Participant).ToEquatableArray(),
            EquatableArray<string>.Empty);
    }

    private static ReadParticipant Participant(string text)
    {
        string[] parts = text.Split(", ");
        OfficeDefinition office = BuiltInLexicon.Model.Offices.FirstOrDefault(office =>
            office.CountryCode == parts[2] && office.Names.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            ?? throw new FormatException("No office: " + text);
        string[] name = parts[1].Split(' ');
        return new ReadParticipant(name[^1].Replace('_', ' '), name.Length > 1 ? name[0] : null, office.Id, parts[0], parts[2]) { WrittenTitle = parts[0] };
    }

    private static void Describe(SayingTable table, Saying row, string line)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        string value = line[(blank + 1)..];
        switch (line[..blank])
        {
            case "=":
                ReadSaid(table, row, value);
                break;
            case "topics":
                row.Topics = List(value);
                break;
            case "countries":
                row.Countries = List(value);
                break;
            case "places":
                row.Places = List(value);
                break;
            case "term":
                (row.Terms ??= []).AddRange(List(value, '\0'));
                break;
            case "ref" or "ref!":
                (row.References ??= []).AddRange(List(line[3..].Replace("! ", " !", StringComparison.Ordinal).Trim(), '\0'));
                break;
            case "known":
                row.Known = value;
                break;
            default:
                throw new FormatException($"{row.Place}: {line}");
        }
    }

    private static void ReadSaid(SayingTable table, Saying row, string value)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        row.Speakers.AddRange(Speakers(table, value[..colon]));
        foreach (string act in value[(colon + 1)..].Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            row.Acts.Add(ReadAct(table, act));
        }
    }

    private static SaidAct ReadAct(SayingTable table, string act)
    {
        int by = act.StartsWith('[') ? act.IndexOf("] ", StringComparison.Ordinal) : -1;
        List<string>? speakers = by < 0 ? null : Speakers(table, act[1..by]);
        string said = by < 0 ? act : act[(by + 2)..];
        int verb = said.IndexOf(' ', StringComparison.Ordinal);
        return verb < 0 ? new SaidAct(said, "", speakers) : new SaidAct(said[..verb], said[(verb + 1)..], speakers);
    }

    private static List<string> Speakers(SayingTable table, string names) =>
        names == "all" ? [.. table.Head.Participants.Select(participant => participant.Name)] : List(names);

    private static List<string> List(string value, char separator = ',') =>
        value == "-" ? [] : [.. value.Split(separator, StringSplitOptions.TrimEntries)];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
