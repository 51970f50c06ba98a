using System.Collections.Immutable;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>A paragraph as it is read: without markup, every character with its place in the article.</summary>
/// <param name="Text">Its characters; a line feed where a line ends.</param>
/// <param name="Starts">Where each of them begins in the article.</param>
/// <param name="Ends">Behind each of them there: "&amp;quot;" is one character and six in the article.</param>
/// <param name="Addresses">In their order.</param>
/// <param name="Pairs">What of the markup belongs together, by where it begins; each pair stands twice, under each of its ends.</param>
/// <param name="Start">Where its content begins in the article.</param>
/// <param name="End">Behind its last line there.</param>
/// <param name="Group">The block quote that it stands in, by number; 0 for none.</param>
internal sealed record InlineText(
    string Text, int[] Starts, int[] Ends, ImmutableArray<InlineLink> Links,
    ImmutableArray<ShownAddress> Addresses, ImmutableArray<MarkupPair> Pairs, int Start, int End, int Group);
