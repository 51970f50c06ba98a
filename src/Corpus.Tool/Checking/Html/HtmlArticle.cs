using System.Collections.Immutable;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Html;

/// <summary>Reads a page of the web.</summary>
internal static class HtmlArticle
{
    /// <summary>Reads what it quotes.</summary>
    public static ReadArticle Read(ArticleFile file, string text, Func<string, bool> isPublished, CancellationToken cancellation)
    {
        ImmutableArray<InlineText> paragraphs = HtmlParagraphs.Read(text, cancellation);
        return new ReadArticle(file, ArticleForm.Html, text, ArticleReader.ReadParagraphs(paragraphs, text, isPublished, cancellation)) { Paragraphs = paragraphs };
    }
}
