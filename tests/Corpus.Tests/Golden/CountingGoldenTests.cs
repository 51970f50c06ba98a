using System.Globalization;

namespace Corpus.Tests.Golden;

/// <summary>Every count and measure agrees with what <c>counting.py</c> works out by itself.</summary>
public sealed class CountingGoldenTests
{
    private const double Tolerance = 1e-9;

    private static readonly Statement[] Statements = [.. Meetings.All.SelectMany(meeting => meeting.Statements)];

    private static readonly ILookup<string, string[]> Expected =
        File.ReadLines(PathOf("counting.expected.txt")).Select(line => line.Split('\t')).ToLookup(fields => fields[0], fields => fields[1..]);

    /// <summary>So that the script counts the texts that the library has.</summary>
    [Fact]
    public void The_script_reads_the_statements_of_the_library()
    {
        string text = string.Concat(Statements.Select(statement => $"{statement.Meeting.Id}\t{statement.Text}\n"));
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(PathOf("counting.input.txt"), text);
        }

        Assert.Equal(text, File.ReadAllText(PathOf("counting.input.txt")));
    }

    [Fact]
    public void Frequencies_agree()
    {
        foreach (string[] fields in Expected["total"])
        {
            FrequencyList list = Statements.NGrams(int.Parse(fields[0], CultureInfo.InvariantCulture));
            AssertValues(fields[1..], list.Total, list.Types);
        }

        FrequencyList[] lists = [Statements.Words(), Statements.NGrams(2), Statements.NGrams(4)];
        Assert.Equal(lists[0].Types + lists[1].Types + lists[2].Count(entry => entry.Count > 1), Expected["frequency"].Count());
        foreach (string[] fields in Expected["frequency"])
        {
            WordFrequency entry = lists[fields[0].Count(c => c == ' ') switch { 0 => 0, 1 => 1, _ => 2 }][fields[0]];
            Assert.Equal(fields[0], entry.Word);
            AssertValues(fields[1..], entry.Count, entry.PerMillion, entry.Range);
        }
    }

    [Fact]
    public void Keyness_agrees()
    {
        Meeting last = Meetings.Latest;
        FrequencyList reference = Statements.Where(statement => statement.Meeting != last).Words();
        Dictionary<string, Keyness> keys = last.Statements.Words().KeynessAgainst(reference).ToDictionary(key => key.Word);
        Assert.Equal(Expected["keyness"].Count(), keys.Count);
        foreach (string[] fields in Expected["keyness"])
        {
            Keyness key = keys[fields[0]];
            AssertValues(fields[1..], key.Count, key.ReferenceCount, key.LogLikelihood, key.ChiSquared, key.LogRatio, key.PValue);
        }
    }

    [Fact]
    public void Collocates_agree()
    {
        foreach (IGrouping<(string, string), string[]> node in Expected["collocate"].GroupBy(fields => (fields[0], fields[1])))
        {
            Dictionary<string, Collocate> collocates = Statements
                .Collocates(node.Key.Item1, int.Parse(node.Key.Item2, CultureInfo.InvariantCulture)).ToDictionary(collocate => collocate.Word);
            Assert.Equal(node.Count(), collocates.Count);
            foreach (string[] fields in node)
            {
                Collocate word = collocates[fields[2]];
                AssertValues(
                    fields[3..], word.Count, word.Together, word.Expected, word.LogLikelihood, word.MutualInformation, word.TScore, word.LogDice);
            }
        }
    }

    [Fact]
    public void Dispersion_agrees()
    {
        foreach (string[] fields in Expected["dispersion"])
        {
            Dispersion spread = Statements.Dispersion(fields[0]);
            AssertValues(
                fields[1..], spread.Count, spread.JuillandD!.Value, spread.DeviationOfProportions!.Value, spread.NormalizedDeviationOfProportions!.Value);
        }

        foreach (string[] fields in Expected["positions"])
        {
            Assert.Equal(fields[1], string.Join(' ', Statements.Dispersion(fields[0]).Positions));
        }

        foreach (string[] fields in Expected["parts"])
        {
            Assert.Equal(fields[1], string.Join(' ', Statements.Dispersion(fields[0]).Parts.Select(part => $"{part.Meeting.Id}:{part.Words}:{part.Count}")));
        }
    }

    [Fact]
    public void Concordances_agree()
    {
        foreach (string[] fields in Expected["concordance"])
        {
            Assert.NotEmpty(fields[1]);
            Assert.Equal(fields[1], string.Join(' ', Statements.Concordance(fields[0]).Select(line =>
                $"{Array.IndexOf(Statements, line.Statement)}:{line.Start}:{line.Length}")));
        }
    }

    [Fact]
    public void Similarity_agrees()
    {
        Assert.Equal(Meetings.All.Count * Meetings.All.Count, Expected["similarity"].Count());
        foreach (string[] fields in Expected["similarity"])
        {
            AssertValues(fields[2..], Meetings.ById(fields[0]).SimilarityTo(Meetings.ById(fields[1])));
        }
    }

    private static void AssertValues(string[] expected, params double[] values)
    {
        Assert.Equal(expected.Length, values.Length);
        Assert.All(expected.Zip(values), pair =>
        {
            double value = double.Parse(pair.First, CultureInfo.InvariantCulture);
            Assert.InRange(pair.Second, value - (Tolerance * Math.Max(1, Math.Abs(value))), value + (Tolerance * Math.Max(1, Math.Abs(value))));
        });
    }

    private static string PathOf(string name) => Checkout.PathOf("tests/Corpus.Tests/Golden/" + name);
}
