using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Articles;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Docx;
using Corpus.Tool.Checking.Html;

namespace Corpus.Tool.Checking;

/// <summary>Reads an article of any form.</summary>
internal static class ArticleReading
{
    private static readonly (string[] Endings, ArticleForm Form)[] Forms =
    [
        ([".html", ".htm", ".xhtml"], ArticleForm.Html),
        ([".docx", ".docm", ".dotx"], ArticleForm.Word),
    ];

    /// <summary>Reads what it quotes.</summary>
    /// <param name="isPublished">True for an address where one of our texts was published.</param>
    /// <exception cref="ArticleException">It is none that can be read.</exception>
    public static ReadArticle Read(ArticleFile file, Func<string, bool> isPublished, CancellationToken cancellation)
    {
        ArticleForm form = FormOf(file.Path);
        if (form == ArticleForm.Word)
        {
            return WordArticle.Read(file, isPublished, cancellation);
        }

        string text = file.Text();
        return form == ArticleForm.Html ? HtmlArticle.Read(file, text, isPublished, cancellation) : ReadText(file, text, form, isPublished, cancellation);
    }

    private static ArticleForm FormOf(string path)
    {
        foreach ((string[] endings, ArticleForm form) in Forms)
        {
            if (Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                return form;
            }
        }

        return Article.Of(new TextFile(path, "", "", IsUtf8: true, IsBuiltIn: false)).IsMarkdown ? ArticleForm.Markdown : ArticleForm.Plain;
    }

    private static ReadArticle ReadText(ArticleFile file, string text, ArticleForm form, Func<string, bool> isPublished, CancellationToken cancellation)
    {
        ImmutableArray<TextLine> lines = LineReader.Read(text, cancellation);
        if (UnreadableText.Find(new TextFile(file.Path, text, "", IsUtf8: true, IsBuiltIn: false), lines) is { } unreadable)
        {
            object[] values = [.. unreadable.Values.Select(value => Visible.Of(value))];
            string why = string.Format(CultureInfo.InvariantCulture, "{0}; {1}", values);
            throw new ArticleException(char.ToLowerInvariant(why[0]) + why[1..]);
        }

        return new ReadArticle(file, form, text, ArticleReader.Read(text, form == ArticleForm.Markdown, isPublished, cancellation));
    }
}
