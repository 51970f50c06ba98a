using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>The units of one passage, as words: made when they are looked at.</summary>
internal sealed class SourceUnits(QuotationIndex index, int passage) : IUnits
{
    private readonly PlaceRange _range = index.Passages.RangeOf(passage);

    public int Start => _range.Start;

    public int End => _range.End;

    public string KeyAt(int place) => index.KeyOf(index.Units[place]);

    public string WrittenAt(int place)
    {
        int start = index.Passages.StartOf(place);
        return index.Passages[passage].Text.Substring(start, index.Passages.EndOf(place) - start);
    }

    public bool IsBehindHyphen(int place) => Hyphen.IsBefore(index.Passages[passage].Text, index.Passages.StartOf(place));
}
