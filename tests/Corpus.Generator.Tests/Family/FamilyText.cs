using System.Collections.Immutable;
using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Family;

/// <summary>A summary made for the tests with what a reader finds in it (README.md).</summary>
internal sealed record FamilyText(string Name, string Content, ImmutableArray<(string Name, string Value)> Expected)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpus.Generator.Tests", "Family");

    public static ImmutableArray<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public string FileName => Name + ".txt";

    public static FamilyText Of(string name) => new(
        name,
        File.ReadAllText(Path.Combine(Folder, name + ".txt")),
        [.. File.ReadLines(Path.Combine(Folder, name + ".expected")).Where(line => line.Trim().Length > 0).Select(Split)]);

    /// <summary>The values of the lines of these names, in order.</summary>
    public IEnumerable<string> All(params string[] names) =>
        Expected.Where(line => names.Contains(line.Name)).Select(line => line.Value);

    /// <summary>The value of the line of a name; null where the text is not judged by it.</summary>
    public string? Optional(string name) => All(name).SingleOrDefault();

    private static (string Name, string Value) Split(string line)
    {
        int blank = line.IndexOf(' ');
        return (line[..blank], line[blank..].Trim());
    }
}
