namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>When words are near those of a text.</summary>
internal static class NearRule
{
    /// <summary>Fewer words have too much in common with too many sentences.</summary>
    public const int FewestWords = 6;

    /// <summary>Of four words of a quotation, three are to stand in the text in the same order.</summary>
    public static bool IsEnough(int kept, int all) => kept * 4L >= all * 3L;
}
