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

        try
        {
            string whole = Path.GetFullPath(path);
            return IsDevice(whole) ? Put(whole, text) : Replace(BehindLinks(whole), text, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {Reason(failure)}");
        }
    }

    /// <summary>What is written to is no file there, and a file must not take its place.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static string BehindLinks(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static long Replace(string path, string text, CancellationToken cancellation)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}");
        try
        {
            long bytes = Put(temporary, text);
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, path, overwrite: true);
            return bytes;
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static long Put(string path, string text)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        File.WriteAllText(path, text, encoding);
        return encoding.GetByteCount(text);
    }

    private static string Reason(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "this user may not write there",
        PathTooLongException => "the name is too long",
        _ => failure.Message.TrimEnd('.'),
    };

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or closed: what was wrong with the page is said already.
        }
    }
}
