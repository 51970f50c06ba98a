namespace Corpus.CompilerServices;

/// <summary>Identifiers of one of the two corpora that are others in the union; topics and countries keep theirs.</summary>
internal sealed class EntryRenames
{
    public Dictionary<string, string> Offices { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Places { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>Terms that only the other corpus has: acronym and identifier.</summary>
    public Dictionary<string, string> NewTerms { get; } = new(StringComparer.Ordinal);
}
