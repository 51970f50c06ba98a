using Corpus.Reading.Articles.Markup;

namespace Corpus.Reading.Articles;

/// <summary>Which quotations a link names the source of: one that serves several is not replaced for one of them.</summary>
internal sealed class SourceReplacements
{
    private readonly Dictionary<int, (ArticleQuotation First, int Count)> _uses = [];

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
        _uses.TryGetValue(source.Place.Start, out (ArticleQuotation First, int Count) use) ? use.First : null;

    public bool IsOfOne(ArticleSource source) => _uses.TryGetValue(source.Place.Start, out (ArticleQuotation First, int Count) use) && use.Count == 1;

    private void Add(ArticleQuotation quotation)
    {
        if (quotation.Source is { } source)
        {
            _uses[source.Place.Start] = _uses.TryGetValue(source.Place.Start, out (ArticleQuotation First, int Count) use)
                ? (use.First, use.Count + 1)
                : (quotation, 1);
        }

        foreach (ArticleQuotation nested in quotation.Nested)
        {
            Add(nested);
        }
    }
}
