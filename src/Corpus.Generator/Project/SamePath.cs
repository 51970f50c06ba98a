using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Project;

/// <summary>
/// Additional files whose path another before them has. The SDK hands over each path once; another host need not, and what is
/// generated of both would be one file twice, which the compiler refuses with all the rest (CS8785).
/// </summary>
internal sealed class SamePath : IEquatable<SamePath>
{
    private static readonly SamePath None = new([]);
    private readonly HashSet<AdditionalText> _repeated;

    private SamePath(HashSet<AdditionalText> repeated) => _repeated = repeated;

    public static SamePath In(ImmutableArray<AdditionalText> files)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        HashSet<AdditionalText> repeated = [.. files.Where(file => !paths.Add(file.Path))];
        return repeated.Count == 0 ? None : new SamePath(repeated);
    }

    public bool IsFirst(AdditionalText file) => !_repeated.Contains(file);

    public bool Equals(SamePath? other) => other is not null && _repeated.SetEquals(other._repeated);

    public override bool Equals(object? obj) => Equals(obj as SamePath);

    public override int GetHashCode() => _repeated.Count;
}
