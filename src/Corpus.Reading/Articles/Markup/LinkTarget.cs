namespace Corpus.Reading.Articles.Markup;

/// <summary>What a link leads to.</summary>
/// <param name="Address">As it is written, without escapes.</param>
/// <param name="Start">Where it stands in the article.</param>
internal sealed record LinkTarget(string Address, int Start, int End);

/// <summary>What links lead to that are defined elsewhere in an article, by their labels.</summary>
/// <param name="Footnotes">What a footnote names as the source of the words before its number: "^1".</param>
internal sealed record LinkDefinitions(IReadOnlyDictionary<string, LinkTarget> Links, IReadOnlyDictionary<string, LinkTarget> Footnotes);

/// <summary>A link in a paragraph.</summary>
/// <param name="TextStart">Where its words begin in the text that is read.</param>
/// <param name="TextEnd">Where they end; the same where it has none, as <c>&lt;corpus:2025-03-30&gt;</c>.</param>
internal sealed record InlineLink(LinkTarget Target, int TextStart, int TextEnd);

/// <summary>An address that a reader sees in a paragraph; it names a source, or is one of the words.</summary>
/// <param name="TextStart">Where it stands in the text that is read, in which it is left out.</param>
internal sealed record ShownAddress(LinkTarget Target, int TextStart);
