namespace Corpus.Tool.Checking.Sarif;

/// <summary>Names files as SARIF does.</summary>
internal static class SarifUri
{
    /// <summary>From the folder in which the command runs, percent-encoded: "articles/peace%20talks.md". A file elsewhere by its whole address.</summary>
    public static string Of(string path)
    {
        string relative = Slashed(Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path)));
        bool isElsewhere = relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isElsewhere
            ? "file://" + Encoded("/" + Slashed(Path.GetFullPath(path)).TrimStart('/'))
            : Encoded(relative);
    }

    /// <summary>Only where it parts folders: elsewhere a backslash is a character of a name.</summary>
    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
