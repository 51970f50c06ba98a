using System.Text;
using Corpus.Tool.Commands;

namespace Corpus.Tool.Report;

/// <summary>Writes a file whole or not at all: under another name in the same folder, then moved.</summary>
internal static class WholeFile
{
    /// <summary>Writes a text in UTF-8.</summary>
    /// <returns>How many bytes there are.</returns>
    /// <exception cref="ToolException">It cannot be written there.</exception>
    public static long Write(string path, string text, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a folder; name a file in it, such as \"{Path.Combine(path, "corpus.html")}\"");
        }

        string? temporary = null;
        try
        {
            string whole = Path.GetFullPath(path);
            temporary = Path.Combine(Path.GetDirectoryName(whole)!, $".{Path.GetRandomFileName()}");
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, whole, overwrite: true);
            return new FileInfo(whole).Length;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {Reason(failure)}");
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "this user may not write there",
        PathTooLongException => "the name is too long",
        _ => failure.Message.TrimEnd('.'),
    };

    private static void Remove(string? temporary)
    {
        try
        {
            if (temporary is not null)
            {
                File.Delete(temporary);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or closed: what was wrong with the page is said already.
        }
    }
}
