using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests.House;

/// <summary>A file of the command.</summary>
/// <param name="Path">Its path from the folder of the project.</param>
/// <param name="Content">Its code without comments.</param>
internal sealed partial record SourceFile(string Path, string Content)
{
    /// <summary>The folder that it stands in; "." for that of the project.</summary>
    public string Folder { get; } = Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : ".";

    /// <summary>The files whose types it names, as far as it can see their namespace: one of its own, one around it, or one that it uses.</summary>
    public IEnumerable<SourceFile> Uses()
    {
        HashSet<string> names = [.. Names().Matches(Content).Select(name => name.Value)];
        return SourceFiles.All.Where(other => other.Path != Path && CanSee(other) && other.Types.Any(names.Contains));
    }

    /// <summary>What it declares.</summary>
    private IReadOnlyList<string> Types => field ??= [.. Declarations().Matches(Content).Select(type => type.Groups["name"].Value)];

    private string Namespace => Folder == "." ? "Corpus.Tool" : "Corpus.Tool." + Folder.Replace('/', '.');

    private bool CanSee(SourceFile other) =>
        $"{Namespace}.".StartsWith($"{other.Namespace}.", StringComparison.Ordinal)
        || Content.Contains($"using {other.Namespace};", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:class|record|struct|record struct|interface|enum) (?<name>\w+)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*")]
    private static partial Regex Names();
}
