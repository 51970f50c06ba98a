using System.Collections.Immutable;
using Corpus.Reading.Dates;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Words and signs that no block ends with: where a page is cut after one, the text goes on.</summary>
internal static class Connector
{
    private const string Signs = ",、，-–—/([{（&+“‘‐";

    private static readonly ImmutableHashSet<string> Words = Word.SetOf(
        "a an the of to in on at by for from with without and or but nor that which who whose as such including between "
        + "among through into onto over under via per its their his her our this these those any than is are was were be "
        + "been being will would should shall can could may might must has have had not more towards toward against "
        + "regarding concerning both when where while if whether because since until upon within during",
        ignoreCase: true);

    private static readonly ImmutableHashSet<string> BeforeNumbers = Word.SetOf(
        "No Article Section Chapter Paragraph Annex Resolution Force Route Phase Block Type Chapters Articles G "
        + "article section paragraph item items articles paragraphs");

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
