namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Places of an index that follow each other.</summary>
internal readonly record struct PlaceRange(int Start, int End)
{
    public int Length => End - Start;
}
