using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Quotations;

namespace Corpus.Tool.Checking.Sarif;

/// <summary>Makes of a wrong quotation what a log has.</summary>
internal static class QuotationResult
{
    /// <summary>The result.</summary>
    public static SarifResult Of(CheckedQuotation quotation)
    {
        ReadArticle article = quotation.Article;
        return new SarifResult(
            quotation.Finding!,
            SarifRegion.Of(quotation.Place),
            quotation.Place.Part,
            [.. (quotation.Fix?.Edits ?? []).Select(edit => new SarifReplacement(SarifRegion.Of(article.PlaceOf(edit.Start, edit.End))!.Value, edit.Text))]);
    }
}
