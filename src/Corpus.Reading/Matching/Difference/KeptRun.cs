namespace Corpus.Reading.Matching.Difference;

/// <summary>Pieces in a row that a text and another have both.</summary>
/// <param name="Before">Where the run begins in the text before, in pieces.</param>
/// <param name="After">Where it begins in the text after.</param>
/// <param name="Length">How many pieces it has.</param>
internal readonly record struct KeptRun(int Before, int After, int Length)
{
    public int BeforeEnd => Before + Length;

    public int AfterEnd => After + Length;
}
