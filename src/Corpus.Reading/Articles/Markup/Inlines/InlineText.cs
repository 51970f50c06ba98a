using System.Collections.Immutable;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>A paragraph as it is read: without markup, every character with its place in the article.</summary>
/// <param name="Text">Its characters; a line feed where a line ends.</param>
/// <param name="Starts">Where each of them begins in the article.</param>
/// <param name="Ends">Behind each of them there: "&amp;quot;" is one character and six in the article.</param>
/// <param name="Group">The block quote that it stands in, by number; 0 for none.</param>
internal sealed record InlineText(string Text, int[] Starts, int[] Ends, ImmutableArray<InlineLink> Links, int Group);
