namespace Corpus.Reading.Articles.Markup;

/// <summary>What a link leads to.</summary>
/// <param name="Address">As it is written, without escapes.</param>
/// <param name="Start">Where it stands in the article.</param>
internal sealed record LinkTarget(string Address, int Start, int End);

/// <summary>A link in a paragraph.</summary>
/// <param name="TextStart">Where its words begin in the text that is read.</param>
/// <param name="TextEnd">Where they end; the same where it has none, as <c>&lt;corpus:2025-03-30&gt;</c>.</param>
internal sealed record InlineLink(LinkTarget Target, int TextStart, int TextEnd);
