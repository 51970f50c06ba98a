using Corpus.Reading.Collections;

namespace Corpus.Reading.Linking;

/// <summary>The links of one document; the members are those of <see cref="LinkedMeeting"/>.</summary>
internal sealed record DocumentLinks(
    string Path,
    string TypeName,
    string? Url,
    EquatableArray<string> People,
    EquatableArray<EquatableArray<string>> Terms)
{
    public static readonly IComparer<DocumentLinks> ByPath =
        Comparer<DocumentLinks>.Create((left, right) => string.CompareOrdinal(left.Path, right.Path));

    /// <summary>A key to search by.</summary>
    public static DocumentLinks At(string path) => new(path, "", null, default, default);
}
