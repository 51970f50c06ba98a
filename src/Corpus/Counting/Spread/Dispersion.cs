using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// How evenly a phrase is spread over meetings. A part is a meeting; its size is the words of its statements, of those given. Immutable
/// and thread-safe.
/// </summary>
/// <example><code>double? even = Topics.TaiwanStrait.Statements.Dispersion("peace").JuillandD;</code></example>
[JsonConverter(typeof(DispersionConverter))]
public sealed class Dispersion
{
    internal Dispersion(string phrase, ImmutableArray<DispersionPart> parts, ImmutableArray<int> positions)
    {
        Phrase = phrase;
        Parts = parts;
        Positions = positions;
        Words = parts.Sum(part => part.Words);
    }

    /// <summary>The phrase as it was asked for.</summary>
    public string Phrase { get; }

    /// <summary>The meetings of the statements, in the order in which they come first; none without words.</summary>
    public ImmutableArray<DispersionPart> Parts { get; }

    /// <summary>How many words there are in all: the length of the axis of a plot.</summary>
    public int Words { get; }

    /// <summary>How often the phrase stands in them.</summary>
    public int Count => Positions.Length;

    /// <summary>
    /// For a plot: at which word of all the words each occurrence begins, from 0, in the order of the statements. Its place on an axis
    /// from 0 to 1 is that over <see cref="Words"/>.
    /// </summary>
    public ImmutableArray<int> Positions { get; }

    /// <summary>
    /// Juilland's D (1970): 1 − V / √(n − 1), where V is the standard deviation of the relative frequencies in the n parts over their mean.
    /// 1 when it is spread evenly, 0 when one part has it all. Null when there are fewer than two parts, and when there is no occurrence.
    /// </summary>
    public double? JuillandD => Count == 0 || Parts.Length < 2 ? null : 1 - (Variation() / Math.Sqrt(Parts.Length - 1));

    /// <summary>
    /// The deviation of proportions, DP (Gries 2008): half the sum of the differences between the share of the words and the share of the
    /// occurrences that each part has. 0 when it is spread evenly, near 1 when a small part has it all. Null when there is no occurrence.
    /// </summary>
    public double? DeviationOfProportions =>
        Count == 0 ? null : Parts.Sum(part => Math.Abs(((double)part.Words / Words) - ((double)part.Count / Count))) / 2;

    /// <summary>
    /// DP over the most that it can be with these parts, 1 − the share of the smallest (Lijffijt and Gries 2012): 1 when the smallest part has
    /// it all. Null when there are fewer than two parts, and when there is no occurrence.
    /// </summary>
    public double? NormalizedDeviationOfProportions =>
        Parts.Length < 2 ? null : DeviationOfProportions / (1 - ((double)Parts.Min(part => part.Words) / Words));

    /// <summary>What was found: "9 in 4 of 5 meetings".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} in {Parts.Count(part => part.Count > 0)} of {Parts.Length} meetings");

    private double Variation()
    {
        double[] rates = [.. Parts.Select(part => (double)part.Count / part.Words)];
        double mean = rates.Average();
        return Math.Sqrt(rates.Average(rate => (rate - mean) * (rate - mean))) / mean;
    }
}
