using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>
/// The words of some statements, or their n-grams, with how often each was met: by count, the most frequent first, then ordinally.
/// Immutable and thread-safe.
/// </summary>
/// <example><code>int times = Meetings.Latest.Statements.Words()["alliance"].Count;</code></example>
[JsonConverter(typeof(FrequencyListConverter))]
public sealed class FrequencyList : IReadOnlyList<WordFrequency>
{
    private readonly WordFrequency[] _entries;
    private Dictionary<string, WordFrequency>? _byWord;

    internal FrequencyList(int size, int total, WordFrequency[] entries)
    {
        Size = size;
        Total = total;
        _entries = entries;
    }

    /// <summary>How many words, or n-grams, were counted: the sum of all counts.</summary>
    public int Total { get; }

    /// <summary>How many different ones there are.</summary>
    public int Types => _entries.Length;

    /// <summary>How many different ones there are: as <see cref="Types"/>, for the list that this is.</summary>
    public int Count => _entries.Length;

    /// <summary>How many words an entry has: 1 for words.</summary>
    internal int Size { get; }

    /// <summary>The entry at a place.</summary>
    /// <param name="index">The place, from 0 for the most frequent.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such entry.</exception>
    public WordFrequency this[int index] => _entries[index];

    /// <summary>The entry of a word, or of the words of an n-gram.</summary>
    /// <param name="word">
    /// The word, without regard to case: "Alliance". Of an n-gram the words in a row, whatever stands between them: "Indo-Pacific" is
    /// the entry "indo pacific". It stands for itself: "*" and capitals mean nothing more here.
    /// </param>
    /// <returns>The entry; one with a count of 0 when the list has none.</returns>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public WordFrequency this[string word]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(word);
            return Entry(string.Join(' ', Words.Of(word).Select(part => part.Key)));
        }
    }

    /// <summary>The entry of the same words as one of another list.</summary>
    internal WordFrequency this[WordFrequency other] => Entry(other.Word);

    /// <summary>
    /// The keywords of these statements: an entry for each word, with how much more frequent it is here than in a reference, or less. The
    /// measures compare the counts of a word and of all other words on both sides.
    /// <para>Example: <c>Meetings.Latest.Statements.Words().KeynessAgainst(Meetings.All[0].Statements.Words())[0]</c></para>
    /// </summary>
    /// <param name="reference">What to compare with: usually the words of other meetings, or of all. When it is empty nothing can be told, and every measure is 0.</param>
    /// <returns>An entry for each word of either list, the most overused first (<see cref="Keyness.LogLikelihood"/>), then ordinally.</returns>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    /// <exception cref="ArgumentException">The reference has n-grams of another length.</exception>
    public IReadOnlyList<Keyness> KeynessAgainst(FrequencyList reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Size != Size)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Entries of {Size} words cannot be compared with entries of {reference.Size}."), nameof(reference));
        }

        return Keyness.Between(this, reference);
    }

    /// <inheritdoc/>
    public IEnumerator<WordFrequency> GetEnumerator() => ((IEnumerable<WordFrequency>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private WordFrequency Entry(string key)
    {
        _byWord ??= _entries.ToDictionary(entry => entry.Word, StringComparer.Ordinal);
        return _byWord.TryGetValue(key, out WordFrequency? entry) ? entry : new WordFrequency(key, 0, 0, Total);
    }

    /// <summary>How much was counted: "231 types, 612 in all".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Types} types, {Total} in all");
}
