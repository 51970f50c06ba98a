using Corpus.Reading.Matching;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Marks;

/// <summary>
/// Gives quotations the sources that are named behind them: a link counts for the last quotation before it, and only in the
/// same sentence. One with a colon behind it leads in the quotation that follows.
/// </summary>
internal static class SourceNaming
{
    /// <param name="quotations">Those of a paragraph, by where they end.</param>
    /// <param name="links">In their order.</param>
    public static void Name(List<QuotationDraft> quotations, List<PlacedSource> links)
    {
        int before = 0;
        int within = 0;
        QuotationDraft[] byStart = [.. quotations.OrderBy(static quotation => quotation.Words.Start)];
        int next = 0;
        QuotationDraft? around = null;
        foreach (PlacedSource link in links)
        {
            before = Behind(quotations, before, link.TextStart);
            within = Behind(quotations, Math.Max(before, within), link.TextEnd);
            QuotationDraft? quotation = within > before && IsAllOf(link, quotations[within - 1]) ? quotations[within - 1]
                : before > 0 ? quotations[before - 1]
                : null;
            while (next < byStart.Length && byStart[next].Words.Start <= link.TextEnd)
            {
                around = around is null || byStart[next].Words.End > around.Words.End ? byStart[next] : around;
                next++;
            }

            if (quotation is not null && around is not null && IsIn(around, link) && quotation.Words.Start < around.Words.Start)
            {
                // What stands between the marks of another says nothing of one before it.
                quotation = null;
            }

            if (next < byStart.Length && SourceNearness.IsLedIn(byStart[next], link))
            {
                Name(byStart[next], link.Link, isDirect: true);
            }
            else if (quotation is not null && IsInSentence(quotation, link))
            {
                Name(quotation, link.Link, SourceNearness.IsDirect(quotation, link));
            }
        }
    }

    private static bool IsIn(QuotationDraft around, PlacedSource link) => around.Words.Start <= link.TextStart && link.TextEnd <= around.Words.End;

    /// <summary>How many quotations end before a place.</summary>
    private static int Behind(List<QuotationDraft> quotations, int next, int place)
    {
        while (next < quotations.Count && quotations[next].Words.End < place)
        {
            next++;
        }

        return next;
    }

    /// <summary>True for a link whose words are a quotation and nothing else: it leads somewhere behind them.</summary>
    private static bool IsAllOf(PlacedSource link, QuotationDraft quotation)
    {
        string text = quotation.Paragraph.Text;
        for (int at = link.TextStart; at < link.TextEnd; at++)
        {
            at = at == quotation.Words.Start ? quotation.Words.End : at;
            if (char.IsLetterOrDigit(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Name(QuotationDraft quotation, SourceLink source, bool isDirect)
    {
        if (source.Kind == SourceKind.Other)
        {
            quotation.NamesOther = true;
        }
        else if (source.Kind == SourceKind.None)
        {
            quotation.IsExempt = true;
        }
        else if (quotation.Source is null)
        {
            quotation.Source = source;
            quotation.IsSourceDirect = isDirect;
        }
    }

    /// <summary>Looks at each character behind a quotation once, however many links follow.</summary>
    private static bool IsInSentence(QuotationDraft quotation, PlacedSource link)
    {
        int from = quotation.SentenceUpTo;
        if (from >= 0 && link.TextStart > from)
        {
            bool ends = Ends(quotation.Paragraph.Text, from, link.TextStart, isFirst: from == quotation.Words.End + 1);
            quotation.SentenceUpTo = ends ? -1 : Math.Max(link.TextStart, link.TextEnd);
        }

        return quotation.SentenceUpTo >= 0;
    }

    private static bool Ends(string text, int from, int to, bool isFirst)
    {
        int at = from;
        for (Token word = Words.Next(text, at); !word.IsNone && word.Start < to; word = Words.Next(text, at))
        {
            if (SentenceBreak.IsBetween(text, at, word.Start))
            {
                return true;
            }

            at = word.End;
        }

        bool isBracketed = isFirst && at == from && text.LastIndexOf('(', to - 1, to - from) >= 0;
        return !isBracketed && (to < text.Length && char.IsLetter(text[to]) ? SentenceBreak.IsBetween(text, at, to) : IsStopBetween(text, at, to));
    }

    /// <summary>Behind a link without words nobody sees a capital: a stop and a blank end the sentence.</summary>
    private static bool IsStopBetween(string text, int from, int to)
    {
        for (int at = from; at + 1 < to; at++)
        {
            if (text[at] is '.' or '!' or '?' && char.IsWhiteSpace(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
