using System.Collections.Immutable;

namespace Corpus.Generator.Tests.Cases;

/// <summary>A line of an <c>.expected</c>: a name, a value, and whether the value may be missing where a message says so.</summary>
internal sealed record CaseLine(string Name, string Value, bool MayBeMissing);

/// <summary>A text with the right answers beside it; Texts/README.md says how they are written.</summary>
internal sealed record CaseDocument(string FileName, string? Content, ImmutableArray<CaseLine> Lines)
{
    public string Kind => Lines.First(line => line.Name == "kind").Value;

    public static CaseDocument Of(string pathWithoutEnding)
    {
        ImmutableArray<CaseLine> lines =
            [.. File.ReadLines(pathWithoutEnding + ".expected").Where(line => line.Trim().Length > 0 && line[0] != '#').Select(Split)];
        string text = pathWithoutEnding + ".txt";
        string name = lines.FirstOrDefault(line => line.Name == "file")?.Value ?? Path.GetFileName(text);
        return new CaseDocument(name, File.ReadAllText(text), lines);
    }

    public IEnumerable<CaseLine> All(string name) => Lines.Where(line => line.Name == name);

    private static CaseLine Split(string line)
    {
        string[] parts = line.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
        string name = parts[0].TrimEnd('?');
        return new CaseLine(name, parts.Length > 1 ? parts[1].Trim() : "", name.Length < parts[0].Length);
    }
}
