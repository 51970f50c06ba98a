using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Words and signs that no block ends with: where a page is cut after one, the text goes on.</summary>
internal static class Connector
{
    private const string Signs = ",、，-–—/([{（&+“‘‐";

    private static readonly WordSet Words = WordLists.SetIgnoringCase("function-words: words that no text ends with");

    private static readonly WordSet BeforeNumbers = WordLists.Set("titles-of-texts: nouns before a number");

    /// <summary>True when the text that ends at <paramref name="end"/> must go on.</summary>
    public static bool IsLast(string text, int start, int end)
    {
        Word last = Word.ReadBack(text, start, end);
        return !last.IsNone && (Signs.IndexOf(text[end - 1]) >= 0 || (EndsInLetter(text, end) && Words.Contains(last.Core)));
    }

    /// <summary>True when a number that follows belongs to the last word: "on October" / "28", "Article" / "5".</summary>
    public static bool IsBeforeNumber(string text, int start, int end)
    {
        Word last = Word.ReadBack(text, start, end);
        return BeforeNumbers.Contains(last.Core) || MonthName.OfMisspelt(last.Core) != null || IsLast(text, start, end);
    }

    /// <summary>True when the last word names what a number counts: "paragraph" / "(1)".</summary>
    public static bool NamesNumber(string text, int start, int end) => BeforeNumbers.Contains(Word.ReadBack(text, start, end).Core);

    private static bool EndsInLetter(string text, int end) => char.IsLetter(text[end - 1]);
}
