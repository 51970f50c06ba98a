using System.Globalization;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Cases;

/// <summary>What was read in one statement, or in the statements of one row, in the words of Texts/README.md.</summary>
internal sealed record CaseStatement(IReadOnlyList<string> Texts, IReadOnlyList<StatementReading> Readings, MeetingHead Head)
{
    public IReadOnlyList<string> All => [.. Head.Participants.Select(one => one.Name)];

    public IReadOnlyList<string> Speakers =>
        [.. Readings.SelectMany(reading => reading.Speakers.Items).Distinct().Select(index => Head.Participants[index].Name)];

    public IReadOnlyList<ReadWords> Acts =>
        [.. Texts.Zip(Readings).SelectMany(pair => pair.Second.Acts.Select(act => ReadWords.Of(act, pair.First, Head)))];

    public string Said => $"{(Speakers.Count == 0 ? "-" : string.Join(", ", Speakers))}: {string.Join(" | ", Acts)}";

    public bool Says(IEnumerable<string> answers) => answers.Any(answer => new SaidWords(answer).IsMetBy(Speakers, Acts, All));

    /// <summary>What was read of a thing that a row can judge: "topics", "countries", "places", "term", "ref".</summary>
    public IReadOnlyList<string> Named(string what) => what switch
    {
        "topics" => [.. Readings.SelectMany(reading => reading.Topics.Items)],
        "countries" => [.. Readings.SelectMany(reading => reading.Countries.Items)],
        "places" => [.. Readings.SelectMany(reading => reading.Places.Items)],
        "term" => [.. Readings.SelectMany(reading => reading.Definitions.Items).Select(term => $"{term.Acronym} = {term.LongForm}")],
        "ref" => [.. Readings.SelectMany(reading => reading.References.Items).Select(Reference)],
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "A row judges no such thing."),
    };

    /// <summary>True when exactly these were named, in any order.</summary>
    public bool Names(string what, IEnumerable<string> expected)
    {
        List<string> wanted = [.. expected.Where(value => value != "-").Order(StringComparer.Ordinal)];
        List<string> read = [.. Named(what).Order(StringComparer.Ordinal)];
        return wanted.Count == read.Count && wanted.Zip(read).All(pair => what == "ref" ? IsReference(pair.First, pair.Second) : pair.First == pair.Second);
    }

    /// <summary>A row with "ref!" asks for a meeting of defense ministers; one with "ref" does not judge that.</summary>
    private static bool IsReference(string expected, string read)
    {
        string judged = expected.StartsWith('!') ? read : read.TrimStart('!');
        return expected.EndsWith('…') ? judged.StartsWith(expected.TrimEnd('…', ' '), StringComparison.Ordinal) : judged == expected;
    }

    private static string Reference(ReadReference found)
    {
        string date = string.Join("-", new[] { found.Year, found.Month, found.Day }
            .Where(part => part != null)
            .Select(part => part!.Value.ToString(CultureInfo.InvariantCulture)));
        return (found.IsMinisterial ? "!" : "") + (date.Length == 0 ? "?" : date) + " " + found.Text;
    }
}
