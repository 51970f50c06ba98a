using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Html;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>Finds what puts a quotation right in the form that its article has.</summary>
internal static class QuotationFix
{
    /// <summary>A quotation with what puts it right, or with why nothing can.</summary>
    /// <param name="quotation">Its place in the article; null for a link.</param>
    public static CheckedQuotation For(CheckedQuotation wrong, QuotationFinding found, ArticleQuotation? quotation)
    {
        bool isKnown = found.RightWords is not null || found.RightSource is not null;
        if (!isKnown)
        {
            return wrong;
        }

        if (wrong.Article.Form == ArticleForm.Word)
        {
            return wrong with { Unfixable = "a document of Word is not written; correct it in Word" };
        }

        if (wrong.Article.Form == ArticleForm.Html && found.RightWords is string words)
        {
            return HtmlFix.Of(wrong.Article, quotation!, words) is { } fix
                ? wrong with { Fix = fix }
                : wrong with { Unfixable = "the words go across tags and cannot be replaced without breaking these; correct them by hand" };
        }

        return found.Finding.Replacement is Replacement replacement
            ? wrong with { Fix = new Fix([new TextEdit(replacement.Place.Start, replacement.Place.Length, replacement.Text)]) }
            : wrong with { Unfixable = "nothing can be written there without changing more than it; correct it by hand" };
    }
}
