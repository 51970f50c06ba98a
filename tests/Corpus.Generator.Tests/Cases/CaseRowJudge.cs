using Corpus.Generator.Tests.Form;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Cases;

/// <summary>Reads the rows of a <c>.said.txt</c> as paragraphs of one document and holds them to their answers.</summary>
internal static class CaseRowJudge
{
    /// <summary>The row is the body of a summary whose participants are those of the table, not of this opening.</summary>
    private const string Before = "Defense Ministerial Meeting (Summary)\n\nMay 5, 2021\nMinistry of Defense\n\n"
        + "On May 5, Defense Minister Morita and Defense Secretary Calloway held a meeting at the Ministry of Defense. The summary is as follows.\n\n";

    public static IEnumerable<(CaseRow Row, List<Judgement> Judgements)> Judge(string path)
    {
        foreach (IGrouping<MeetingHead, CaseRow> table in CaseRow.Of(path).GroupBy(row => row.Head))
        {
            List<(CaseRow Row, EquatableArray<ParsedBlock> Blocks)> parsed = [.. table.Select(row => (row, Blocks(row)))];
            ParsedDocument form = ParsedText.Of(File(Before)) with
            {
                Sections = new[] { new ParsedSection(null, null, 1, parsed.SelectMany(one => one.Blocks.Items).ToEquatableArray()) }.ToEquatableArray(),
            };
            EquatableArray<StatementReading> readings = StatementReader.Read(form, table.Key, BuiltInLexicon.Lexicon, CancellationToken.None);
            int next = 0;
            foreach ((CaseRow row, EquatableArray<ParsedBlock> blocks) in parsed)
            {
                string[] texts = [.. blocks.Items.SelectMany(block => block.Sentences.Items).Where(sentence => !sentence.IsLeadIn).Select(sentence => sentence.Text.Text)];
                CaseStatement read = new(texts, [.. readings.Items.Skip(next).Take(texts.Length)], table.Key);
                next += texts.Length;
                yield return (row, [.. Judge(row, read)]);
            }
        }
    }

    private static EquatableArray<ParsedBlock> Blocks(CaseRow row) => ParsedText.Of(File(Before + row.Text + "\n")).Sections.Items
        .SelectMany(section => section.Blocks.Items)
        .ToEquatableArray();

    private static TextFile File(string content) => new("texts/2021-05-05.txt", content, Kind: "", IsUtf8: true, IsBuiltIn: false);

    private static IEnumerable<Judgement> Judge(CaseRow row, CaseStatement read)
    {
        if (row.IsLeadIn)
        {
            yield break;
        }

        string count = read.Texts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return new Judgement("sentences", row.Sentences.Split('/').Contains(count) ? Verdict.Right : Verdict.Wrong, row.Sentences, count);
        if (row.Answers.Count > 0)
        {
            bool isMissing = read.Acts.Count == 0 && read.Speakers.Count == 0;
            yield return new Judgement(
                "said", read.Says(row.Answers) ? Verdict.Right : isMissing ? Verdict.Missing : Verdict.Wrong, string.Join(" or ", row.Answers), read.Said);
        }

        foreach ((string what, List<string> values) in row.Named)
        {
            IReadOnlyList<string> named = read.Named(what);
            bool isMissing = named.All(values.Contains);
            yield return new Judgement(
                what, read.Names(what, values) ? Verdict.Right : isMissing ? Verdict.Missing : Verdict.Wrong, string.Join(", ", values), string.Join(", ", named));
        }
    }
}
