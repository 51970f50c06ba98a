namespace Corpus;

/// <summary>The probability of a value of χ² with one degree of freedom, or of a larger one.</summary>
internal static class ChiSquareTail
{
    /// <summary>Below it the series of the error function has no digits to lose, above it the continued fraction is quick.</summary>
    private const double SeriesEnd = 2.5;

    /// <summary>Enough for every digit of a double from <see cref="SeriesEnd"/> on.</summary>
    private const int FractionTerms = 80;

    /// <summary>erfc(√(x / 2)).</summary>
    public static double Of(double chiSquared)
    {
        double x = Math.Sqrt(Math.Max(0, chiSquared) / 2);
        return x < SeriesEnd ? 1 - Series(x) : Fraction(x);
    }

    /// <summary>erf(x) = 2/√π e^(−x²) Σ 2ⁿ x²ⁿ⁺¹ / (1·3·5…(2n+1)) (Abramowitz and Stegun, 7.1.6).</summary>
    private static double Series(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; term > sum * 1e-18; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>√π e^(x²) erfc(x) = 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))) (Abramowitz and Stegun, 7.1.14).</summary>
    private static double Fraction(double x)
    {
        double tail = x;
        for (int n = FractionTerms; n >= 1; n--)
        {
            tail = x + (n / 2.0 / tail);
        }

        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * tail);
    }
}
