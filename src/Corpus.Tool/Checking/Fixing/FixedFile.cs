using System.Text;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Writing;

namespace Corpus.Tool.Checking.Fixing;

/// <summary>Writes an article with changes: as a whole or not at all, in its encoding, and only over what was read.</summary>
internal static class FixedFile
{
    /// <summary>Writes it.</summary>
    /// <exception cref="ArticleException">It could not be written; it is as it was.</exception>
    public static void Write(ReadArticle article, IEnumerable<TextEdit> edits)
    {
        try
        {
            CheckUnchanged(article.Path, article.File);
            WholeFile.Replace(article.Path, article.File.BytesOf(Applied(article.Text, edits)), () => CheckUnchanged(article.Path, article.File));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(failure is UnauthorizedAccessException
                ? "it was not written: this user may not write it or its folder; change the rights"
                : $"it was not written: {WholeFile.Reason(failure)}");
        }
    }

    /// <summary>A text with edits made.</summary>
    public static string Applied(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder written = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Start))
        {
            written.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }

    private static void CheckUnchanged(string path, ArticleFile read)
    {
        if (new FileInfo(path).IsReadOnly)
        {
            throw new ArticleException("it was not written: it is read-only; change its rights");
        }

        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(read.Bytes))
        {
            throw new ArticleException("it was not written: somebody has changed it since it was read; run the command again");
        }
    }
}
