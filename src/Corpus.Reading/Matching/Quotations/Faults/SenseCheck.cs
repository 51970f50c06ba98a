using System.Collections.Immutable;
using Corpus.Reading.English;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>Compares what a source has at a place with what a quotation has there, by the words that say whether, how many, and who.</summary>
internal sealed class SenseCheck(QuotationIndex index)
{
    /// <summary>A place with more words is not looked through for words that make the opposite of each other: it bounds the work.</summary>
    private const int MostWordsForOpposites = 64;

    private static readonly WordSet NoNames = WordLists.Set("quoting: words that are no names");
    private static readonly ImmutableArray<string> Opposites = WordLists.List("quoting: beginnings that deny");

    /// <summary>What the source loses or gains when a quotation has other words at a place; the gravest, or none.</summary>
    /// <param name="left">The places of the source that the quotation has not; ranges within one passage.</param>
    /// <param name="putIn">What the quotation has in their stead, from one place to another.</param>
    public QuotationFault Between(IReadOnlyList<PlaceRange> left, QuotedUnits putIn, int putInStart, int putInEnd)
    {
        Dictionary<(QuotationFault Kind, string Of), int> counts = Counts(left, putIn, putInStart, putInEnd);
        return HaveOpposites(left, putIn, putInStart, putInEnd)
            ? QuotationFault.Negation
            : Gravest(counts.Where(static count => count.Value > 0 || (count.Value < 0 && !SenseWords.IsMeasure(count.Key.Of))));
    }

    /// <summary>
    /// The numbers and names that words put in at an end of a quotation have, and the source beside it has not; nobody knows how much they stand
    /// for, so that no more is sure.
    /// </summary>
    public QuotationFault Gained(PlaceRange beside, QuotedUnits putIn) =>
        Gravest(Counts([beside], putIn, 0, putIn.End)
            .Where(static count => count.Value < 0 && count.Key.Kind != QuotationFault.Negation && !SenseWords.IsMeasure(count.Key.Of)));

    /// <summary>True where words put in deny what the source does not, or the other way round.</summary>
    public bool IsDenied(PlaceRange beside, QuotedUnits putIn) =>
        HaveOpposites([beside], putIn, 0, putIn.End)
        || Counts([beside], putIn, 0, putIn.End).Any(static count => count.Key.Kind == QuotationFault.Negation && count.Value != 0);

    /// <summary>How often the source has more of each, below zero where the quotation has.</summary>
    private Dictionary<(QuotationFault Kind, string Of), int> Counts(IReadOnlyList<PlaceRange> left, QuotedUnits putIn, int putInStart, int putInEnd)
    {
        Dictionary<(QuotationFault Kind, string Of), int> counts = [];
        foreach (PlaceRange range in left)
        {
            if (range.Length > 0)
            {
                SourceUnits units = new(index, index.Passages.At(range.Start));
                SenseWords.Count(units, units.Start, range.Start, range.End, index.Names, counts, sign: 1);
            }
        }

        SenseWords.Count(putIn, 0, putInStart, putInEnd, index.Names, counts, sign: -1);
        for (int i = putInStart; i < putInEnd; i++)
        {
            int known = index.Names.At(putIn, i, out _);
            if (known > 0)
            {
                i += known - 1;
            }
            else if (IsUnknownName(putIn, i))
            {
                counts[(QuotationFault.Name, putIn.KeyAt(i))] = -1;
            }
        }

        return counts;
    }

    private static QuotationFault Gravest(IEnumerable<KeyValuePair<(QuotationFault Kind, string Of), int>> counts)
    {
        QuotationFault gravest = QuotationFault.None;
        foreach (KeyValuePair<(QuotationFault Kind, string Of), int> count in counts)
        {
            gravest = count.Key.Kind.IsGraverThan(gravest) ? count.Key.Kind : gravest;
        }

        return gravest;
    }

    /// <summary>A word with a capital that no text has and that no sentence begins with by itself: "[Smith]", but not "[Furthermore]". A month is a number.</summary>
    private bool IsUnknownName(QuotedUnits units, int place)
    {
        string key = Possessive.OwnerIn(units.KeyAt(place));
        return char.IsUpper(units.WrittenAt(place)[0]) && !NoNames.Contains(key) && !index.Knows(key) && !SenseWords.IsOne(units, place);
    }

    /// <summary>"able" on one side, "unable" on the other.</summary>
    private bool HaveOpposites(IReadOnlyList<PlaceRange> left, QuotedUnits putIn, int start, int end)
    {
        if (end - start > MostWordsForOpposites || end == start)
        {
            return false;
        }

        HashSet<string> others = new(StringComparer.Ordinal);
        for (int i = start; i < end; i++)
        {
            others.Add(putIn.KeyAt(i));
        }

        foreach (PlaceRange range in left)
        {
            for (int place = range.Start; place < Math.Min(range.End, range.Start + MostWordsForOpposites); place++)
            {
                string key = index.KeyOf(index.Units[place]);
                foreach (string beginning in Opposites)
                {
                    if (others.Contains(beginning + key)
                        || (key.StartsWith(beginning, StringComparison.Ordinal) && others.Contains(key.Substring(beginning.Length))))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
