using Corpus.Reading.Articles.Markup;

namespace Corpus.Reading.Articles;

/// <summary>Which quotations a link names the source of: one that serves several is not replaced for one of them.</summary>
internal sealed class SourceReplacements
{
    private readonly Dictionary<int, (ArticleQuotation First, bool IsOnly)> _uses = [];

    public SourceReplacements(ArticleContent content)
    {
        foreach (ArticleQuotation quotation in content.Quotations)
        {
            Add(quotation);
        }
    }

    /// <summary>What leads to a text or a statement.</summary>
    public static string LinkTo(string id) => BareLink.Scheme + id;

    public ArticleQuotation? FirstWith(ArticleSource source) =>
        _uses.TryGetValue(source.Place.Start, out (ArticleQuotation First, bool IsOnly) use) ? use.First : null;

    public bool IsOfOne(ArticleSource source) => _uses.TryGetValue(source.Place.Start, out (ArticleQuotation First, bool IsOnly) use) && use.IsOnly;

    private void Add(ArticleQuotation quotation)
    {
        if (quotation.Source is { } source)
        {
            _uses[source.Place.Start] = FirstWith(source) is { } first ? (first, IsOnly: false) : (quotation, IsOnly: true);
        }

        foreach (ArticleQuotation nested in quotation.Nested)
        {
            Add(nested);
        }
    }
}
