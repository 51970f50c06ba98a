using System.Collections.Immutable;
using Corpus.Tests.Golden;

namespace Corpus.Tests.Comparing;

/// <summary>What became of the statements of a meeting in the next, as a reader found it; README.md says how it is written.</summary>
internal sealed class RedlineTable
{
    private readonly string _file;
    private readonly List<RedlineRow> _rows = [];
    private readonly List<(string Before, string After)> _doubtful = [];

    private RedlineTable(string path)
    {
        _file = Path.GetFileName(path);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                Read(line, number);
            }
        }
    }

    /// <summary>Every table, by day.</summary>
    public static ImmutableArray<RedlineTable> All { get; } =
    [
        .. Directory.GetFiles(Checkout.PathOf("tests/Corpus.Tests/Comparing"), "*.redline.txt").Order(StringComparer.Ordinal)
            .Select(path => new RedlineTable(path)),
    ];

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public IReadOnlyList<RedlineRow> Rows => _rows;

    /// <summary>Pairs of statements that one reader takes for the same and another does not.</summary>
    public IReadOnlyList<(string Before, string After)> Doubtful => _doubtful;

    public static RedlineTable Of(string before, string after) => All.Single(table => table.Before == before && table.After == after);

    /// <summary>What is not found, of a kind: "link" or "verbs".</summary>
    public static IEnumerable<string> Unmet(string kind) =>
        from line in File.ReadLines(Checkout.PathOf("tests/Corpus.Tests/Comparing/unmet.txt"))
        where line.StartsWith(kind + " ", StringComparison.Ordinal)
        select line[kind.Length..].Trim();

    private void Read(string line, int number)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        string value = line[blank..].Trim();
        string[] parts = value.Split(" | ");
        switch (line[..blank])
        {
            case "before":
                Before = value;
                break;
            case "after":
                After = value;
                break;
            case "doubtful":
                _doubtful.Add((Before + "/" + parts[0], After + "/" + parts[1]));
                break;
            case "change" when parts.Length == 3:
                string[] kind = parts[0].Split(", ");
                _rows.Add(new RedlineRow(kind[0], kind.ElementAtOrDefault(1), Ids(Before, parts[1]), Ids(After, parts[2])));
                break;
            case "verbs":
                _rows[^1].Verbs = value;
                break;
            default:
                throw new GoldenFormatException(_file, number, $"'{line}' is no line of a table");
        }
    }

    private static string[] Ids(string meeting, string value) =>
        value is "-" ? [] : [.. value.Split(", ").Select(id => $"{meeting}/{id}")];
}

/// <summary>One change; of what moved it says "moved", or "moved?" where it depends on how it is looked at.</summary>
internal sealed record RedlineRow(string Kind, string? Moved, string[] Before, string[] After)
{
    /// <summary>"Reaffirm > Confirm"; "-" for none, "?" where the table does not judge; null where nobody speaks in both.</summary>
    public string? Verbs { get; set; }

    public bool Is(Change change) =>
        Before.SequenceEqual(change.Before.Select(statement => statement.Id)) && After.SequenceEqual(change.After.Select(statement => statement.Id));

    public IEnumerable<(string Before, string After)> Links =>
        from before in Before
        from after in After
        select (before, after);
}
