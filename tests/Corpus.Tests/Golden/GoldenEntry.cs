using System.Collections.Immutable;
using System.Globalization;

namespace Corpus.Tests.Golden;

/// <summary>Lines of a golden table that belong together: the head of the file, or one statement.</summary>
internal sealed class GoldenEntry(string file, int line, ImmutableArray<GoldenField> fields)
{
    public string Kind => fields[0].Name;

    /// <summary>The value of a field that stands once; null for "-".</summary>
    public string? Optional(string name)
    {
        ImmutableArray<GoldenField> found = Named(name);
        return found.Length == 1
            ? found[0].Value
            : throw new GoldenFormatException(file, found[1].Line, $"'{name}' stands more than once in this entry");
    }

    public string Text(string name) =>
        Optional(name) ?? throw new GoldenFormatException(file, Named(name)[0].Line, $"'{name}' must have a value");

    public int Number(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new GoldenFormatException(file, Named(name)[0].Line, $"'{Text(name)}' is no number");

    public bool Flag(string name) => Text(name) switch
    {
        "yes" => true,
        "no" => false,
        string other => throw new GoldenFormatException(file, Named(name)[0].Line, $"'{other}' is neither yes nor no"),
    };

    /// <summary>The values of a field written as "A, B"; empty for "-".</summary>
    public ImmutableArray<string> List(string name) => [.. Optional(name)?.Split(", ") ?? []];

    /// <summary>The values of a field that stands on one line or more, each cut at "|"; empty for a single "-".</summary>
    public ImmutableArray<ImmutableArray<string?>> Rows(string name, int fewest, int most)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string?>>();
        foreach (GoldenField field in Named(name))
        {
            if (field.Value is not string value)
            {
                continue;
            }

            ImmutableArray<string?> parts = [.. value.Split(" | ").Select(part => part is "-" ? null : part)];
            if (parts.Length < fewest || parts.Length > most)
            {
                throw new GoldenFormatException(file, field.Line, $"'{name}' has {parts.Length} parts between '|', not {fewest} to {most}");
            }

            rows.Add(parts);
        }

        return rows.ToImmutable();
    }

    /// <summary>Fails on the first field that this kind of entry does not have.</summary>
    public GoldenEntry Allow(params string[] names)
    {
        foreach (GoldenField field in fields)
        {
            if (!names.Contains(field.Name))
            {
                throw new GoldenFormatException(file, field.Line, $"'{field.Name}' is no field of a {Kind}");
            }
        }

        return this;
    }

    public GoldenFormatException Error(string message) => new(file, line, message);

    private ImmutableArray<GoldenField> Named(string name)
    {
        ImmutableArray<GoldenField> found = [.. fields.Where(field => field.Name == name)];
        return found.IsEmpty ? throw Error($"this {Kind} has no '{name}'; write '-' for none") : found;
    }
}

/// <summary>One line of an entry; its value is null for "-".</summary>
internal sealed record GoldenField(string Name, string? Value, int Line);
