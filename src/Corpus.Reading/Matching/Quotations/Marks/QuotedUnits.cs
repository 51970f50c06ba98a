using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Marks;

/// <summary>Units of a quotation, as it writes them.</summary>
internal sealed class QuotedUnits(string text, IReadOnlyList<SourceUnit> units) : IUnits
{
    public static readonly QuotedUnits None = new("", []);

    public int End => units.Count;

    public SourceUnit this[int place] => units[place];

    public string KeyAt(int place) => units[place].Key;

    public string WrittenAt(int place) => text.Substring(units[place].Start, units[place].Length);

    /// <summary>These and others that stand behind them.</summary>
    public QuotedUnits And(QuotedUnits others) => End == 0 ? others : others.End == 0 ? this : new QuotedUnits(text, [.. units, .. others.All]);

    public IReadOnlyList<SourceUnit> All => units;
}
