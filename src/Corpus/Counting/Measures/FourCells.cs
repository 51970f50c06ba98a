namespace Corpus;

/// <summary>
/// A table of two by two: how often one thing and everything else was met on one side and on the other. The measures are 0 where a row or a
/// column is empty, since then nothing can be told; positive where the thing is relatively more frequent on the first side, else negative.
/// </summary>
/// <param name="one">The thing on the first side.</param>
/// <param name="other">The thing on the second side.</param>
/// <param name="oneTotal">All on the first side.</param>
/// <param name="otherTotal">All on the second side.</param>
internal readonly struct FourCells(double one, double other, double oneTotal, double otherTotal)
{
    private double All => oneTotal + otherTotal;

    private bool IsEmpty => oneTotal <= 0 || otherTotal <= 0 || one + other <= 0 || one + other >= All;

    private double Sign => (one * otherTotal).CompareTo(other * oneTotal);

    /// <summary>Dunning (1993): G² = 2 Σ O ln(O / E) over the four cells, signed.</summary>
    public double LogLikelihood
    {
        get
        {
            if (IsEmpty)
            {
                return 0;
            }

            double share = (one + other) / All;
            double sum = Part(one, oneTotal * share) + Part(other, otherTotal * share)
                + Part(oneTotal - one, oneTotal * (1 - share)) + Part(otherTotal - other, otherTotal * (1 - share));
            return Sign * Math.Max(0, 2 * sum);
        }
    }

    /// <summary>Pearson's χ² over the four cells with the correction of Yates, signed.</summary>
    public double ChiSquared
    {
        get
        {
            if (IsEmpty)
            {
                return 0;
            }

            double difference = Math.Abs((one * (otherTotal - other)) - (other * (oneTotal - one)));
            double corrected = Math.Max(0, difference - (All / 2));
            double met = one + other;
            return Sign * (corrected / oneTotal) * (corrected / otherTotal) / met / (All - met) * All;
        }
    }

    private static double Part(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}
