using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations;

/// <summary>What was found out about a quotation.</summary>
/// <param name="Verdict">What it is.</param>
/// <param name="Fault">What is wrong with it; none when it is exact, altered or misattributed, or near nothing. When it is not found, what parts it from words of another text.</param>
/// <param name="Found">Where its words stand, a range for each run between marks; empty unless exact, altered or misattributed.</param>
/// <param name="Nearest">What it is nearest to; null when it is exact or altered, or near nothing. When it is misattributed, words of the named text; when it is not found, of another.</param>
/// <param name="Suggestion">The words of the text that are to stand in its place; null when <paramref name="Nearest"/> is.</param>
internal sealed record QuotationMatch(
    MatchVerdict Verdict, QuotationFault Fault, ImmutableArray<PlaceRange> Found, PlaceRange? Nearest, string? Suggestion)
{
    /// <summary>True when the words were found with marks of an editor among them.</summary>
    public bool IsAltered { get; init; }

    /// <summary>The passage that is nearest: where most of <see cref="Nearest"/> stands; -1 where that is null.</summary>
    public int NearestPassage { get; init; } = -1;

    /// <summary>Near nothing.</summary>
    public static readonly QuotationMatch Nowhere = new(MatchVerdict.NotFound, QuotationFault.None, ImmutableArray<PlaceRange>.Empty, null, null);
}
