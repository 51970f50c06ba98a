using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles.Marks;

/// <summary>How near a link stands to a quotation: one with words between them may name what the words are compared with, and not where they are from.</summary>
internal static class SourceNearness
{
    private const string Dashes = "\u2014\u2013\u2015";

    /// <summary>
    /// True for a link right behind the marks, "“…” ([March](corpus:2025-03-30))", or in the brackets or behind the dash that follow them, "“…” (Summary,
    /// [March](corpus:2025-03-30))". False for "“…” does not occur in [March](corpus:2025-03-30)".
    /// </summary>
    public static bool IsDirect(QuotationDraft quotation, PlacedSource link)
    {
        string text = quotation.Paragraph.Text;
        for (int at = quotation.Words.End; at < link.TextStart && at < text.Length; at++)
        {
            if (text[at] == '(' || Dashes.IndexOf(text[at]) >= 0)
            {
                return true;
            }

            if (char.IsLetterOrDigit(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for the quotation that a link leads in, "[March](corpus:2025-03-30): “…”".</summary>
    /// <param name="next">The first that begins behind the link.</param>
    public static bool IsLedIn(QuotationDraft next, PlacedSource link) =>
        next.Words.Kind != MarkKind.Block && IsColon(next.Paragraph.Text, link.TextEnd, next.Words.Start - 1);

    private static bool IsColon(string text, int from, int to)
    {
        bool hasColon = false;
        for (int at = from; at < to; at++)
        {
            hasColon |= text[at] == ':';
            if (text[at] != ':' && !char.IsWhiteSpace(text[at]))
            {
                return false;
            }
        }

        return hasColon;
    }
}
