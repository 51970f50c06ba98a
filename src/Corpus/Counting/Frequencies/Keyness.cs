using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// How much more frequent, or less, a word is in some statements than in others. Positive measures say overused, negative ones
/// underused. Immutable; equal when all of it is.
/// </summary>
[JsonConverter(typeof(KeynessConverter))]
public sealed record Keyness
{
    private Keyness(WordFrequency one, WordFrequency other, int total, int referenceTotal)
    {
        FourCells cells = new(one.Count, other.Count, total, referenceTotal);
        Word = one.Word;
        Count = one.Count;
        ReferenceCount = other.Count;
        LogLikelihood = cells.LogLikelihood;
        ChiSquared = cells.ChiSquared;
        LogRatio = total == 0 || referenceTotal == 0 ? 0 : Math.Log2(HalfForNone(one.Count) / total / (HalfForNone(other.Count) / referenceTotal));
        PValue = ChiSquareTail.Of(Math.Abs(LogLikelihood));
    }

    /// <summary>The word, as in <see cref="WordFrequency.Word"/>.</summary>
    public string Word { get; }

    /// <summary>How often it was met in the statements.</summary>
    public int Count { get; }

    /// <summary>How often it was met in the reference.</summary>
    public int ReferenceCount { get; }

    /// <summary>
    /// Dunning's G² (1993) over the four cells of the word and all other words on both sides: 2 Σ O ln(O / E). Negative when the word is
    /// relatively less frequent here; 0 when it is as frequent, or a side is empty.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>Pearson's χ² over the same four cells with the correction of Yates; its sign is that of <see cref="LogLikelihood"/>.</summary>
    public double ChiSquared { get; }

    /// <summary>
    /// The binary logarithm of the ratio of the relative frequencies (Hardie 2014): 1 says twice as frequent here, −1 half as frequent. Where a
    /// count is 0, 0.5 stands in its place; 0 when a side is empty.
    /// </summary>
    public double LogRatio { get; }

    /// <summary>
    /// The probability of such a G², or of a larger one, by chance: the tail of χ² with one degree of freedom. Not corrected for asking about
    /// many words at once: of a thousand words fifty are below 0.05 by chance alone.
    /// </summary>
    public double PValue { get; }

    /// <summary>Word and G²: "okinawa 12.3".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} {LogLikelihood:F1}");

    internal static IReadOnlyList<Keyness> Between(FrequencyList list, FrequencyList reference)
    {
        List<Keyness> keys = [];
        keys.AddRange(list.Select(entry => new Keyness(entry, reference[entry], list.Total, reference.Total)));
        keys.AddRange(reference.Where(entry => list[entry].Count == 0).Select(entry => new Keyness(list[entry], entry, list.Total, reference.Total)));
        Keyness[] sorted = [.. keys];
        Array.Sort(sorted, static (one, other) => one.LogLikelihood != other.LogLikelihood
            ? other.LogLikelihood.CompareTo(one.LogLikelihood)
            : string.CompareOrdinal(one.Word, other.Word));
        return ImmutableArray.Create(sorted);
    }

    private static double HalfForNone(int count) => count == 0 ? 0.5 : count;
}
