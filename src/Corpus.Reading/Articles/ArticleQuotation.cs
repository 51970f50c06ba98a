using System.Collections.Immutable;
using Corpus.Reading.Articles.Marks;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>A quotation in an article.</summary>
/// <param name="Words">What stands between the marks, without markup.</param>
/// <param name="Place">Where that stands in the article; it can go on in the next lines.</param>
/// <param name="Source">What is named as its source; null where nothing is.</param>
/// <param name="IsSourceDirect">False where words stand between it and its source, which may then be what it is compared with.</param>
/// <param name="NamesOther">True where a link behind it says that it is from a page that is none of our texts.</param>
/// <param name="IsExempt">True where a link behind it says that it is not to be checked, nor what is quoted in it.</param>
/// <param name="Nested">Quotations in it, which are tried by themselves where the whole is near nothing.</param>
internal sealed record ArticleQuotation(
    string Words, Fragment Place, MarkKind Marks, ArticleSource? Source, bool IsSourceDirect, bool NamesOther, bool IsExempt,
    ImmutableArray<ArticleQuotation> Nested)
{
    /// <summary>The words with the addresses that a reader sees among them; null where there are none.</summary>
    public string? WithAddresses { get; init; }

    /// <summary>Where those addresses stand.</summary>
    public ImmutableArray<int> Addresses { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>What other words can be written in the place of; null where the markup of the article does not allow it.</summary>
    public Fragment? Written { get; init; }

    /// <summary>The paragraph that it stands in, and where in it; null of one that was made otherwise.</summary>
    public (InlineText Paragraph, MarkedWords Words)? Read { get; init; }
}

/// <summary>A link of an article that names a source.</summary>
/// <param name="Place">Where the address stands, without what encloses it.</param>
internal sealed record ArticleSource(SourceLink Link, Fragment Place);

/// <summary>What an article quotes and links to.</summary>
/// <param name="Quotations">Those that stand in no other, in their order.</param>
/// <param name="Sources">Every link to a text or a statement by its identifier, and every definition of one, in their order, each once.</param>
internal sealed record ArticleContent(ImmutableArray<ArticleQuotation> Quotations, ImmutableArray<ArticleSource> Sources);
