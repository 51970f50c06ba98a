using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching;
using Corpus.Reading.Text;

namespace Corpus;

/// <summary>
/// One place where a phrase stands, with what stands around it there. Immutable and thread-safe; equal to the same place of an equal
/// <see cref="Statement"/>.
/// </summary>
/// <example><code>ConcordanceLine line = Topics.TaiwanStrait.Statements.Concordance("peace")[0];</code></example>
[JsonConverter(typeof(ConcordanceLineConverter))]
public sealed record ConcordanceLine
{
    private readonly CutStatement _cut;

    internal ConcordanceLine(Statement statement, CutStatement cut, TextMatch place)
    {
        _cut = cut;
        Statement = statement;
        Start = place.Start;
        Length = place.Length;
    }

    /// <summary>The statement that it stands in.</summary>
    public Statement Statement { get; }

    /// <summary>Where it starts in the text of the statement, in UTF-16 characters from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is there, from its first word to its last, in UTF-16 characters.</summary>
    public int Length { get; }

    /// <summary>The words found, as the text writes them: "Indo-Pacific".</summary>
    public string Node => _cut.Text.Substring(Start, Length);

    /// <summary>The text before the node, as it is written.</summary>
    /// <param name="words">How many words of it. Where the statement has fewer, all there is.</param>
    /// <returns>The text from the first of these words on, without the blank before the node; empty for 0 words and at the beginning.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of words is negative.</exception>
    /// <example><code>string before = line.Left(5);</code></example>
    public string Left(int words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        int node = _cut.FirstFrom(Start);
        int from = words == 0 ? Start : words > node ? 0 : _cut.Words[node - words].Start;
        return _cut.Text[from..Start].TrimEnd();
    }

    /// <summary>The text behind the node, as it is written.</summary>
    /// <param name="words">How many words of it. Where the statement has fewer, all there is, its last punctuation included.</param>
    /// <returns>The text up to the end of the last of these words, without the blank behind the node; empty for 0 words and at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of words is negative.</exception>
    /// <example><code>string behind = line.Right(5);</code></example>
    public string Right(int words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        int end = Start + Length;
        int next = _cut.FirstFrom(end);
        int to = words == 0 ? end : words > _cut.Words.Length - next ? _cut.Text.Length : _cut.Words[next + words - 1].End;
        return _cut.Text[end..to].TrimStart();
    }

    /// <inheritdoc/>
    public bool Equals(ConcordanceLine? other) =>
        other is not null && Start == other.Start && Length == other.Length && Statement.Equals(other.Statement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Statement, Start, Length);

    /// <summary>Identifier, and the node in brackets with five words on each side: "2025-03-30/1/2 … maintain [peace] and …".</summary>
    public override string ToString() =>
        OneLine.Of(string.Create(CultureInfo.InvariantCulture, $"{Statement.Id} {Left(5)} [{Node}] {Right(5)}"));

    /// <summary>The n-th word on the left as words are compared; empty where there are fewer.</summary>
    internal string WordOnLeft(int n)
    {
        int word = _cut.FirstFrom(Start) - n;
        return word >= 0 ? Key(_cut.Words[word]) : "";
    }

    /// <summary>The n-th word on the right as words are compared; empty where there are fewer.</summary>
    internal string WordOnRight(int n)
    {
        int next = _cut.FirstFrom(Start + Length);
        return n <= _cut.Words.Length - next ? Key(_cut.Words[next + n - 1]) : "";
    }

    private string Key(Token word) => WordKey.Of(_cut.Text, word.Start, word.Length);
}
