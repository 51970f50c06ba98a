using System.Globalization;

namespace Corpus.Generator.Tests.Sayings;

/// <summary>Counts what was to be found, what was found, and what of it is right.</summary>
internal sealed class Measure
{
    private int _relevant;
    private int _found;
    private int _right;

    private double Precision => _found == 0 ? 1 : (double)_right / _found;

    private double Recall => _relevant == 0 ? 1 : (double)_right / _relevant;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(IEnumerable<string> relevant, IEnumerable<string> found)
    {
        List<string> remaining = [.. found];
        _found += remaining.Count;
        foreach (string value in relevant)
        {
            _relevant++;
            _right += remaining.Remove(value) ? 1 : 0;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_relevant} to find, {_found} found, {_right} right; precision {Precision:F3}, recall {Recall:F3}");
}
