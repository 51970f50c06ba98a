namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>Which of two faults is worse: the one comparison of them.</summary>
internal static class FaultGravity
{
    /// <summary>True for a fault beside none, and for one that <see cref="QuotationFault"/> names before the other.</summary>
    public static bool IsGraverThan(this QuotationFault fault, QuotationFault other) =>
        fault != QuotationFault.None && (other == QuotationFault.None || fault < other);
}
