using System.Globalization;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Sayings;

/// <summary>A row and what the generator reads in its sentence.</summary>
internal sealed record HeardSaying(Saying Row, StatementReading Reading, MeetingHead Head)
{
    /// <summary>Every row that is not a lead-in, read as one document a meeting.</summary>
    public static IEnumerable<HeardSaying> Of(string file)
    {
        foreach (SayingTable table in SayingTable.Of(file))
        {
            EquatableArray<StatementReading> readings = StatementReader.Read(
                Form(table), table.Head, BuiltInLexicon.Lexicon, CancellationToken.None);
            List<Saying> rows = [.. table.Rows.Where(row => !row.IsLeadIn)];
            Assert.Equal(rows.Count, readings.Count);
            for (int i = 0; i < rows.Count; i++)
            {
                yield return new HeardSaying(rows[i], readings[i], table.Head);
            }
        }
    }

    public List<string> Speakers => Names(Reading.Speakers);

    public List<string> Verbs => [.. Reading.Acts.Select(Verb)];

    /// <summary>What of the row is not met, one line each; empty where all is.</summary>
    public List<string> Differences()
    {
        List<string> differences = [];
        Compare("speakers", Row.Speakers.Order(StringComparer.Ordinal), Speakers.Order(StringComparer.Ordinal));
        bool isMet = Row.Acts.Count == Reading.Acts.Count
            && Row.Acts.Zip(Reading.Acts).All(pair => pair.First.IsMetBy(Verb(pair.Second), Content(pair.Second), Names(pair.Second.Speakers)));
        if (!isMet)
        {
            differences.Add($"acts: {string.Join(" | ", Row.Acts.Select(act => Show(act.Speakers, act.Verb, act.Content)))} but read "
                + string.Join(" | ", Reading.Acts.Select(act => Show(Names(act.Speakers), Verb(act), Content(act)))));
        }

        Compare("topics", Row.Topics?.Order(StringComparer.Ordinal), Reading.Topics.Order(StringComparer.Ordinal));
        Compare("terms", Row.Terms, Reading.Definitions.Select(term => $"{term.Acronym} = {term.LongForm}"));
        Compare("countries", Row.Countries, Reading.Countries);
        Compare("places", Row.Places, Reading.Places);
        Compare("references", Row.References, Reading.References.Select(Show));
        return differences;

        void Compare(string what, IEnumerable<string>? expected, IEnumerable<string> read)
        {
            if (expected != null && !expected.SequenceEqual(read, StringComparer.Ordinal))
            {
                differences.Add($"{what}: {string.Join(", ", expected)} but read {string.Join(", ", read)}");
            }
        }
    }

    private List<string> Names(EquatableArray<int> speakers) => [.. speakers.Select(index => Head.Participants[index].Name)];

    private string Content(ReadAct act) => Row.Text.Substring(act.Start, act.Length);

    private static string Verb(ReadAct act) => (act.IsInherited ? "*" : "") + act.Verb;

    private static string Show(IReadOnlyList<string>? speakers, string verb, string content) =>
        (speakers == null ? "" : $"[{string.Join(", ", speakers)}] ") + verb + " " + content;

    private static string Show(ReadReference found)
    {
        string date = string.Join("-", new[] { found.Year, found.Month, found.Day }
            .Where(part => part != null)
            .Select(part => part!.Value.ToString(CultureInfo.InvariantCulture)));
        return (found.IsMinisterial ? "!" : "") + (date.Length == 0 ? "?" : date) + " " + found.Text;
    }

    private static ParsedDocument Form(SayingTable table) => new(
        "", "", "", false, null, null, null, null,
        EquatableArray<LocatedText>.Empty,
        new[] { new ParsedSection(null, null, 1, table.Rows.Select(Block).ToEquatableArray()) }.ToEquatableArray(),
        EquatableArray<Piece>.Empty,
        EquatableArray<ReadFinding>.Empty);

    private static ParsedBlock Block(Saying row)
    {
        LocatedText text = new(row.Text, new[] { new Fragment(0, row.Text.Length, 1, 1) }.ToEquatableArray());
        return new ParsedBlock(row.Level > 0, null, row.Level, 1, row.Text, new[] { new ParsedSentence(text, row.IsLeadIn) }.ToEquatableArray());
    }
}
