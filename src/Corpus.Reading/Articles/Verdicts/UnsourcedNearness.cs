using Corpus.Reading.English;
using Corpus.Reading.Matching;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>When words that name no source are near enough to those of a text to be taken for them.</summary>
internal static class UnsourcedNearness
{
    private static readonly WordSet SmallWords = WordLists.Set("matter: words without matter of their own");

    /// <summary>With fewer words that say something, a phrase is anybody's: "a sense of urgency and calm" is no misquoted "urgency and speed".</summary>
    private const int FewestThatSaySomething = 4;

    /// <summary>
    /// True where two of three words that say something, and four at least, stand in the text too: "The Ministers welcomed the visit of the ship" shares with
    /// "The Ministers welcomed the outcome of the Defense …" what any two sentences share. Half of those of the text stand in the words: what would have to be
    /// twice as long is another sentence of one beginning.
    /// </summary>
    /// <param name="isStatement">False for a title, a dateline, a heading: those of another meeting are like them, and no quotation of them.</param>
    /// <param name="isMarked">True where something may be left out.</param>
    public static bool IsEnough(string words, string published, bool isStatement, bool isMarked)
    {
        if (!isStatement)
        {
            return false;
        }

        HashSet<string> mine = MatterOf(words);
        HashSet<string> theirs = MatterOf(published);
        int kept = mine.Count(theirs.Contains);
        return kept >= FewestThatSaySomething && kept * 3L >= mine.Count * 2L && (isMarked || kept * 2L >= theirs.Count);
    }

    private static HashSet<string> MatterOf(string text) =>
        new(Words.Of(text).Select(static word => word.Key).Where(static word => !SmallWords.Contains(word)), StringComparer.Ordinal);
}
