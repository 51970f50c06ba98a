using System.Collections;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>
/// Every place where a phrase stands, a line each: what the field calls a concordance, or keyword in context. Immutable and
/// thread-safe; in the order of the statements until it is sorted.
/// </summary>
/// <example><code>Console.WriteLine(Topics.TaiwanStrait.Statements.Concordance("peace and stability").SortedByRight(1));</code></example>
[JsonConverter(typeof(ConcordanceConverter))]
public sealed class Concordance : IReadOnlyList<ConcordanceLine>
{
    private readonly ConcordanceLine[] _lines;

    private Concordance(string phrase, ConcordanceLine[] lines)
    {
        Phrase = phrase;
        _lines = lines;
    }

    /// <summary>The phrase as it was asked for.</summary>
    public string Phrase { get; }

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Length;

    /// <summary>The line at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public ConcordanceLine this[int index] => _lines[index];

    /// <summary>
    /// The same lines by the n-th word before the node, in lower case and ordinally; lines without that word first.
    /// <para>Example: <c>Meetings.Latest.Statements.Concordance("cooperation").SortedByLeft(1)</c></para>
    /// </summary>
    /// <param name="n">Which word: 1 for the one next to the node.</param>
    /// <returns>A concordance of its own; lines with the same word keep their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public Concordance SortedByLeft(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new Concordance(Phrase, [.. _lines.OrderBy(line => line.WordOnLeft(n), StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The same lines by the n-th word behind the node, in lower case and ordinally; lines without that word first.
    /// <para>Example: <c>Meetings.Latest.Statements.Concordance("cooperation").SortedByRight(1)</c></para>
    /// </summary>
    /// <param name="n">Which word: 1 for the one next to the node.</param>
    /// <returns>A concordance of its own; lines with the same word keep their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public Concordance SortedByRight(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new Concordance(Phrase, [.. _lines.OrderBy(line => line.WordOnRight(n), StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    public IEnumerator<ConcordanceLine> GetEnumerator() => ((IEnumerable<ConcordanceLine>)_lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The lines below each other, aligned on the node, each with up to 40 characters of whole words before and behind it and with its
    /// citation (<see cref="Statement.Cite"/>); parted by a line feed. Empty when there are none.
    /// </summary>
    /// <returns>As many lines as the concordance has.</returns>
    public override string ToString() => ConcordanceText.Of(_lines);

    internal static Concordance Of(IEnumerable<Statement> statements, string phrase)
    {
        Phrase sought = Reading.Matching.Phrase.Parse(phrase, nameof(phrase));
        List<ConcordanceLine> lines = [];
        foreach (Statement statement in PhraseInStatements.Candidates(statements, sought))
        {
            CutStatement? cut = null;
            foreach (TextMatch place in sought.In(statement.Text))
            {
                lines.Add(new ConcordanceLine(statement, cut ??= new CutStatement(statement.Text), place));
            }
        }

        return new Concordance(phrase, [.. lines]);
    }
}
