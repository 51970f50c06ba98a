using Corpus.Tool.Errors;
using Corpus.Tool.Inputs.Walking;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Corpus.Tool.Inputs;

/// <summary>Finds the files that a user named: paths and patterns.</summary>
internal static class Files
{
    private static readonly char[] Wild = ['*', '?'];

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The paths as the user writes them, those of a pattern in ordinal order; each once.</summary>
    /// <exception cref="ToolException">A path or pattern leads to no file.</exception>
    public static string[] Find(IEnumerable<string> paths, string what) =>
        [.. paths.SelectMany(path => Find(path, what)).Distinct(StringComparer.Ordinal)];

    private static string[] Find(string path, string what)
    {
        // A file is taken as it is, whatever signs its name has.
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a folder; for the {what} in it write \"{path.TrimEnd(Separators)}/*\"");
        }

        return path.IndexOfAny(Wild) < 0
            ? throw new ToolException($"there is no file '{path}'")
            : Matching(path) is { Length: > 0 } found ? found : throw new ToolException($"the pattern '{path}' matches no file");
    }

    private static string[] Matching(string pattern)
    {
        (string folder, string rest) = Split(pattern);
        if (!Directory.Exists(folder.Length == 0 ? "." : folder))
        {
            return [];
        }

        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(rest.Replace('\\', '/'));
        PatternMatchingResult result = matcher.Execute(new WalkedFolder(new DirectoryInfo(folder.Length == 0 ? "." : folder)));
        return [.. result.Files.Select(file => folder + file.Path).Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder before the first wildcard, with its separator, and the pattern in it.</summary>
    private static (string Folder, string Pattern) Split(string pattern)
    {
        int wild = pattern.IndexOfAny(Wild);
        int end = pattern.LastIndexOfAny(Separators, wild) + 1;
        return (pattern[..end], pattern[end..]);
    }
}
