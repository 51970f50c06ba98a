namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>A piece of markup in an article, and the one that it belongs to: "**" and "**", "[" and "](address)"; code and images are one piece, which belongs to itself.</summary>
/// <param name="Start">Where the piece begins.</param>
/// <param name="End">Behind it.</param>
/// <param name="OtherStart">Where the piece begins that it belongs to.</param>
internal readonly record struct MarkupPair(int Start, int End, int OtherStart, int OtherEnd);
