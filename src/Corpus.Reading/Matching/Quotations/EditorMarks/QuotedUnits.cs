using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>Units of a quotation, as it writes them.</summary>
internal sealed class QuotedUnits(string text, IReadOnlyList<QuotationUnit> units) : IUnits
{
    public static readonly QuotedUnits None = new("", []);

    public int End => units.Count;

    public QuotationUnit this[int place] => units[place];

    public string KeyAt(int place) => units[place].Key;

    public string WrittenAt(int place) => text.Substring(units[place].Start, units[place].Length);

    public bool IsBehindHyphen(int place) => Hyphen.IsBefore(text, units[place].Start);

    public IReadOnlyList<QuotationUnit> All => units;
}
