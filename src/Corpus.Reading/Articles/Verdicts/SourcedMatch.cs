using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What a quotation is beside the source that it names.</summary>
/// <param name="Passage">The passage that has its words, or what is nearest to them; -1 where there is none.</param>
/// <param name="Words">The words of it that are nearest; null where the quotation has them, or is near nothing.</param>
internal sealed record SourcedMatch(MatchVerdict Verdict, QuotationFault Fault, int Passage, string? Words)
{
    public bool IsFaithful => Verdict is MatchVerdict.Exact or MatchVerdict.Altered;

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SourcedMatch Of(QuotedTexts texts, string words, NamedSource source, CancellationToken cancellation)
    {
        if (source.IsStatement)
        {
            return InStatement(texts.Index, words, source, cancellation);
        }

        SourcedMatch? best = null;
        if (source.Texts.IsEmpty)
        {
            return Of(texts.Index, QuotationMatcher.Check(texts.Index, words, QuotationMatcher.AnyText, cancellation));
        }

        // More than one where texts share an identifier: the words may be of any of them.
        foreach (int text in source.Texts)
        {
            SourcedMatch match = Of(texts.Index, QuotationMatcher.Check(texts.Index, words, text, cancellation));
            if (match.IsFaithful)
            {
                return match;
            }

            bool isOfNamed = match.Verdict == MatchVerdict.Misattributed && source.Texts.Contains(texts.Index.Passages.TextOf(match.Passage));
            best = best is null || (!isOfNamed && match.Verdict < best.Verdict) ? match : best;
        }

        return best!;
    }

    /// <summary>Where words of a statement stand a second time in its text, that is where the matcher can find them; so the statement is asked first.</summary>
    private static SourcedMatch InStatement(QuotationIndex index, string words, NamedSource source, CancellationToken cancellation)
    {
        int text = source.Texts[0];
        QuotableText only = new(index.Texts[text].Id, ImmutableArray.Create(index.Passages[source.Passage]));
        QuotationMatch there = QuotationMatcher.Check(QuotationIndex.Of(ImmutableArray.Create(only), index.Names, cancellation), words, 0, cancellation);
        SourcedMatch inStatement = new(there.Verdict, there.Fault, source.Passage, there.Suggestion);
        if (inStatement.IsFaithful)
        {
            return inStatement;
        }

        QuotationMatch inText = QuotationMatcher.Check(index, words, text, cancellation);
        SourcedMatch match = Of(index, inText);
        if (match.IsFaithful)
        {
            // It may begin in the statement and end in the next.
            bool isPartOfIt = inText.Found.Any(found => index.Passages.SpansOf(found).Any(span => span.Passage == source.Passage))
                || BeginsIn(index, words, source, cancellation);
            return isPartOfIt ? match : match with { Verdict = MatchVerdict.Misattributed };
        }

        return match.Verdict != MatchVerdict.Misattributed && there.Verdict == MatchVerdict.Misquoted ? inStatement : match;
    }

    /// <summary>True for words that go on from the statement: that they stand earlier in the text too, where the matcher finds them first, makes them no others.</summary>
    private static bool BeginsIn(QuotationIndex index, string words, NamedSource source, CancellationToken cancellation)
    {
        QuotableText text = index.Texts[source.Texts[0]];
        QuotableText rest = text with { Passages = text.Passages.RemoveRange(0, index.Passages.IndexInText(source.Passage)) };
        QuotationIndex only = QuotationIndex.Of(ImmutableArray.Create(rest), index.Names, cancellation);
        QuotationMatch match = QuotationMatcher.Check(only, words, 0, cancellation);
        return match.Found.Length > 0 && only.Passages.At(match.Found[0].Start) == 0;
    }

    private static SourcedMatch Of(QuotationIndex index, QuotationMatch match)
    {
        PlaceRange? place = match.Found.IsEmpty ? match.Nearest : match.Found[0];
        int passage = place is PlaceRange range ? index.Passages.At(range.Start) : -1;
        return new SourcedMatch(match.Verdict, match.Fault, passage, match.Found.IsEmpty ? match.Suggestion : null);
    }
}
