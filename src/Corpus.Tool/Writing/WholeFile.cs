using Corpus.Tool.Errors;

namespace Corpus.Tool.Writing;

/// <summary>Writes a file whole or not at all: under another name in the same folder, then moved.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file that a user named.</summary>
    /// <exception cref="ToolException">It cannot be written there.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, CancellationToken cancellation = default)
    {
        if (path.Length == 0)
        {
            throw new ToolException("the name of the file to write is empty: name one");
        }

        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a folder; name a file in it");
        }

        try
        {
            string whole = Path.GetFullPath(path);
            if (IsDevice(whole))
            {
                File.WriteAllBytes(whole, bytes);
            }
            else
            {
                Replace(whole, bytes, cancellation.ThrowIfCancellationRequested);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {Reason(failure)}");
        }
    }

    /// <summary>Puts a file in the place of another, with its rights. The file that a link leads to is written, and the link stays.</summary>
    /// <param name="path">The file, or where there will be one.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <param name="beforeMove">The last look, from which an exception leaves everything as it was.</param>
    public static void Replace(string path, ReadOnlySpan<byte> bytes, Action beforeMove)
    {
        string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        string temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            CopyRights(target, temporary);
            beforeMove();
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            Remove(temporary);
        }
    }

    /// <summary>Why a file cannot be written, in a few words.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "this user may not write there",
        PathTooLongException => "the name is too long",
        _ => failure.Message.TrimEnd('.'),
    };

    /// <summary>What is written to is no file there, and a file must not take its place.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static void CopyRights(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(from))
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
            // It was never there, or its folder is gone or closed: what was wrong is said already.
        }
    }
}
