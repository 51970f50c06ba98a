using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Reading.Articles.Marks;

/// <summary>Finds what is quoted between ‘ and ’ alone, or between two straight marks: the same marks stand around a word that is so called, which takes no source from a quotation before it.</summary>
internal static class SingleQuotations
{
    /// <param name="others">What stands between double marks: what is in it is looked for there.</param>
    /// <param name="links">A link right behind tells that a few words are quoted.</param>
    public static IEnumerable<MarkedWords> Of(InlineText paragraph, List<MarkedWords> others, List<PlacedSource> links)
    {
        // A block quote is one quotation, and these are marks in it.
        if (paragraph.Group > 0 || paragraph.Text.IndexOfAny(['\u2018', '\'']) < 0)
        {
            return [];
        }

        List<MarkedWords> found = [];
        int start = 0;
        foreach (MarkedWords other in others.OrderBy(static words => words.Start))
        {
            SingleMarks.FindAlone(paragraph.Text, start, Math.Max(other.Start - 1, start), found);
            start = Math.Max(start, other.End + 1);
        }

        SingleMarks.FindAlone(paragraph.Text, start, paragraph.Text.Length, found);
        return found.Where(words => IsQuotation(paragraph.Text, words, links));
    }

    private static bool IsQuotation(string text, MarkedWords words, List<PlacedSource> links) =>
        QuotationVerdicts.HasEnoughWords(text.Substring(words.Start, words.End - words.Start)) || IsLinkBehind(text, words.End, links);

    private static bool IsLinkBehind(string text, int end, List<PlacedSource> links)
    {
        int low = 0;
        int high = links.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = links[middle].TextEnd > end ? (low, middle) : (middle + 1, high);
        }

        if (low == links.Count)
        {
            return false;
        }

        int at = end + 1;
        while (at < links[low].TextStart && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at >= links[low].TextStart;
    }
}
