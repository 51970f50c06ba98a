using System.Text;
using Corpus.Tool.Checking.Articles;

namespace Corpus.Tool.Checking.Fixing;

/// <summary>Writes an article with changes: as a whole or not at all, in its encoding, and only over what was read.</summary>
internal static class FixedFile
{
    /// <summary>Writes it.</summary>
    /// <exception cref="ArticleException">It could not be written; it is as it was.</exception>
    public static void Write(ReadArticle article, IEnumerable<TextEdit> edits)
    {
        // The file that a link leads to is written, and the link stays.
        string path = File.ResolveLinkTarget(article.Path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(article.Path);
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            CheckUnchanged(path, article.File);
            File.WriteAllBytes(temporary, article.File.BytesOf(Applied(article.Text, edits)));
            CopyRights(path, temporary);
            CheckUnchanged(path, article.File);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(failure is UnauthorizedAccessException
                ? "it was not written: this user may not write it or its folder; change the rights"
                : $"it was not written: {failure.Message.TrimEnd('.')}");
        }
        finally
        {
            Remove(temporary);
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

    private static void CopyRights(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It was never there, or its folder is gone.
        }
    }
}
