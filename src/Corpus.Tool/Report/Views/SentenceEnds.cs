using System.Globalization;
using Corpus.Reading.Matching;

namespace Corpus.Tool.Report.Views;

/// <summary>
/// Where a new sentence begins within a statement, which a phrase does not go across. Worked out here, because it wants the abbreviations of English; the
/// script of the page cuts words only.
/// </summary>
internal static class SentenceEnds
{
    /// <summary>The places of the words that begin a sentence, but for the first; as a rule there are none.</summary>
    public static string In(string text)
    {
        List<TextWord> words = Reading.Matching.Words.Of(text);
        return string.Join(' ', Enumerable.Range(1, Math.Max(words.Count - 1, 0))
            .Where(i => SentenceBreak.IsBetween(text, words[i - 1].End, words[i].Start))
            .Select(i => words[i].Start.ToString(CultureInfo.InvariantCulture)));
    }
}
