using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// A word that was met near a phrase, the node, with how strongly it is drawn to it. Immutable; equal when all of it is.
/// </summary>
[JsonConverter(typeof(CollocateConverter))]
public sealed record Collocate
{
    internal Collocate(string word, int count, int together, CollocateTotals totals)
    {
        Word = word;
        Count = count;
        Together = together;
        Expected = (double)totals.Nodes * count * 2 * totals.Span / totals.Words;
        LogLikelihood = new FourCells(together, count - together, totals.Near, totals.Words - totals.Near).LogLikelihood;
        MutualInformation = Math.Log2(together / Expected);
        TScore = (together - Expected) / Math.Sqrt(together);
        LogDice = 14 + Math.Log2(2.0 * together / ((double)totals.Nodes + count));
    }

    /// <summary>The word, as in <see cref="WordFrequency.Word"/>.</summary>
    public string Word { get; }

    /// <summary>How often it was met in all the statements, near the node or not: f(word).</summary>
    public int Count { get; }

    /// <summary>How often it was met near the node; an occurrence near two nodes counts once. At least 1.</summary>
    public int Together { get; }

    /// <summary>How often it would be met there by chance: f(node) f(word) 2 span / N, where N is the number of all words.</summary>
    public double Expected { get; }

    /// <summary>
    /// Dunning's G² (1993) over the four cells of the word and all other words, at the places near a node and at all other places.
    /// Negative when it keeps away from the node; 0 when every word is near one, since then nothing can be told.
    /// </summary>
    /// <remarks>The places are counted, and so fewer than 2 span for a node at the edge of its statement or close to another node.</remarks>
    public double LogLikelihood { get; }

    /// <summary>Mutual information (Church and Hanks 1990): the binary logarithm of <see cref="Together"/> over <see cref="Expected"/>. Rare words have it high.</summary>
    public double MutualInformation { get; }

    /// <summary>The t-score (Church et al. 1991): <see cref="Together"/> less <see cref="Expected"/>, over the square root of <see cref="Together"/>. Frequent words have it high.</summary>
    public double TScore { get; }

    /// <summary>
    /// logDice (Rychlý 2008): 14 + log2(2 f(node, word) / (f(node) + f(word))). It does not depend on how large the corpus is; a point more
    /// says twice as strong. 14 where the two are always met together, once each, and more only where a node has the word near it more than once.
    /// </summary>
    public double LogDice { get; }

    /// <summary>Word and G²: "stability 30.2".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} {LogLikelihood:F1}");
}
