namespace Corpus.Tool.Checking.Sarif;

/// <summary>Names files as SARIF does.</summary>
internal static class SarifUri
{
    /// <summary>From the folder in which the command runs, percent-encoded: "articles/peace%20talks.md". A file elsewhere by its whole address.</summary>
    public static string Of(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path)).Replace('\\', '/');
        bool isElsewhere = relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isElsewhere
            ? "file://" + Encoded("/" + Path.GetFullPath(path).Replace('\\', '/').TrimStart('/'))
            : Encoded(relative);
    }

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
