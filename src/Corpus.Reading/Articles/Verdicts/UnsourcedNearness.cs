using Corpus.Reading.English;
using Corpus.Reading.Matching;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>When words that name no source are near enough to those of a text to be taken for them.</summary>
internal static class UnsourcedNearness
{
    private static readonly WordSet SmallWords = WordLists.Set("matter: words without matter of their own");

    /// <summary>
    /// True where two of three words that say something stand in the text too: "The Ministers welcomed the visit of the ship" shares with "The Ministers
    /// welcomed the outcome of the Defense …" what any two sentences share.
    /// </summary>
    /// <param name="isStatement">False for a title, a dateline, a heading: those of another meeting are like them, and no quotation of them.</param>
    public static bool IsEnough(string words, string published, bool isStatement)
    {
        if (!isStatement)
        {
            return false;
        }

        HashSet<string> known = new(Words.Of(published).Select(static word => word.Key), StringComparer.Ordinal);
        int all = 0;
        int kept = 0;
        foreach (TextWord word in Words.Of(words).Where(static word => !SmallWords.Contains(word.Key)))
        {
            all++;
            kept += known.Contains(word.Key) ? 1 : 0;
        }

        return kept * 3L >= all * 2L;
    }
}
