using Corpus.Generator.Tests.Sayings;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Cases;

/// <summary>A row of a <c>.said.txt</c>: a line of a text and what a reader says of it.</summary>
internal sealed record CaseRow(string Place, string Kind, MeetingHead Head, string Text)
{
    /// <summary>The right answers, any of them; empty where speakers and acts are not judged.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>"topics", "countries", "places", "term", "ref" with what the row has of each.</summary>
    public List<(string What, List<string> Values)> Named { get; } = [];

    /// <summary>How many sentences the row is: "2", or "1/2" for either.</summary>
    public string Sentences { get; set; } = "1";

    /// <summary>A line that ends in a colon leads in the next and says nothing itself.</summary>
    public bool IsLeadIn => Text.EndsWith(':');

    public static List<CaseRow> Of(string path)
    {
        List<CaseRow> rows = [];
        string kind = "";
        MeetingHead? head = null;
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# kind ", StringComparison.Ordinal))
            {
                kind = line[7..].Trim();
            }
            else if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                head = SayingTable.ReadHead(line[2..]);
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 0)
            {
                rows[^1].Describe(line.Trim());
            }
            else if (line.Trim().Length > 0 && line[0] != '#')
            {
                rows.Add(new CaseRow($"{Path.GetFileName(path)}:{number}", kind, head!, line.Trim()));
            }
        }

        return rows;
    }

    private void Describe(string line)
    {
        string[] parts = line.Split(' ', 2);
        string value = parts.Length > 1 ? parts[1].Trim() : "";
        switch (parts[0])
        {
            case "=" or "or":
                Answers.Add(value);
                break;
            case "sentences":
                Sentences = value;
                break;
            case "topics" or "countries" or "places":
                Named.Add((parts[0], [.. value.Split(',', StringSplitOptions.TrimEntries)]));
                break;
            case "term" or "ref" or "ref!":
                Add(parts[0].TrimEnd('!'), (parts[0].EndsWith('!') ? "!" : "") + value);
                break;
            default:
                throw new FormatException($"{Place}: {line}");
        }
    }

    private void Add(string what, string value)
    {
        if (Named.Find(one => one.What == what).Values is { } others)
        {
            others.Add(value);
        }
        else
        {
            Named.Add((what, [value]));
        }
    }
}
