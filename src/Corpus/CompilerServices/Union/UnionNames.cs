namespace Corpus.CompilerServices;

/// <summary>What the entries of one of the two corpora are called in the union, by the identifiers that they have there.</summary>
internal sealed class UnionNames(IReadOnlyDictionary<string, string> people, EntryRenames entries)
{
    /// <summary>Terms that only the other corpus has: acronym and identifier.</summary>
    public IReadOnlyDictionary<string, string> NewTerms => entries.NewTerms;

    /// <summary>True where no identifier changes and no term is new: then a transcript stays as it is.</summary>
    public bool AreSame { get; } =
        people.All(pair => pair.Key == pair.Value)
        && entries.Offices.Count == 0 && entries.Places.Count == 0 && entries.Terms.Count == 0 && entries.NewTerms.Count == 0;

    public string Person(string id) => people.GetValueOrDefault(id, id);

    public string Office(string id) => entries.Offices.GetValueOrDefault(id, id);

    public string Place(string id) => entries.Places.GetValueOrDefault(id, id);

    public string Term(string id) => entries.Terms.GetValueOrDefault(id, id);
}
