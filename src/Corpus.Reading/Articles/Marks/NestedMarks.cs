using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles.Marks;

/// <summary>Puts what is quoted in a quotation under it.</summary>
internal static class NestedMarks
{
    /// <summary>Quotations in each other, each tried by itself; what lies deeper is words of the one around it.</summary>
    private const int Deepest = 4;

    /// <summary>All quotations of a paragraph that are in no other, in their order.</summary>
    public static List<QuotationDraft> Of(InlineText paragraph, List<MarkedWords> found, List<PlacedSource> links)
    {
        List<MarkedWords> all = [.. found, .. SingleQuotations.Of(paragraph, found, links)];
        int end = -1;
        foreach (MarkedWords words in found.OrderBy(static words => words.Start))
        {
            if (words.Start >= end)
            {
                SingleMarks.Find(paragraph.Text, words.Start, words.End, all);
                end = words.End;
            }
        }

        List<QuotationDraft> roots = [];
        Stack<QuotationDraft> open = new();
        foreach (MarkedWords words in all.OrderBy(static words => words.Start).ThenByDescending(static words => words.End))
        {
            while (open.Count > 0 && open.Peek().Words.End <= words.Start)
            {
                open.Pop();
            }

            // Marks that cross others belong to nothing.
            bool isWithin = open.Count == 0 || words.End <= open.Peek().Words.End;
            if (isWithin && open.Count < Deepest)
            {
                QuotationDraft draft = new(paragraph, words);
                (open.Count > 0 ? open.Peek().Nested : roots).Add(draft);
                open.Push(draft);
            }
        }

        return roots;
    }

    /// <summary>Quotations with those in them, by where they end.</summary>
    public static List<QuotationDraft> InOrderOfEnds(List<QuotationDraft> drafts)
    {
        List<QuotationDraft> all = [];
        foreach (QuotationDraft draft in drafts)
        {
            all.AddRange(InOrderOfEnds(draft.Nested));
            all.Add(draft);
        }

        return all;
    }
}
