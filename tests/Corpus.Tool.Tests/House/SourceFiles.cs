using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests.House;

/// <summary>The code of the command.</summary>
internal static partial class SourceFiles
{
    private static readonly string Root = Checkout.PathOf("src/Corpus.Tool");

    /// <summary>Every file that is written by hand.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, Comments().Replace(File.ReadAllText(file.File), ""))),
    ];

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
