namespace Corpus.Reading.Matching;

/// <summary>Where a phrase stands in a text: from the beginning of its first word to the end of its last, in UTF-16 characters.</summary>
internal readonly record struct TextMatch(int Start, int Length)
{
    public int End => Start + Length;
}
