using DiffMatchPatch;

namespace Corpus.Benchmarks.Quoting;

/// <summary>
/// Looks a quotation up with the port of Google's diff-match-patch. Its search takes patterns of 32 characters at most, so only the beginning of the
/// quotation is looked for: less than would be needed to say what is wrong with it.
/// </summary>
internal static class DiffMatchPatchSearch
{
    private const int LongestPattern = 32;

    public static int Find(string text, string quotation)
    {
        // A place far from the beginning of the text is as good as another.
        diff_match_patch search = new() { Match_Distance = 1_000_000_000, Match_Threshold = 0.25f };
        return search.match_main(text, quotation[..Math.Min(quotation.Length, LongestPattern)], 0);
    }
}
