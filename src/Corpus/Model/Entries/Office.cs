using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// An office that participants hold. Immutable and thread-safe; equal to every office with the same <see cref="Id"/>, in
/// whichever corpus.
/// </summary>
/// <example><code>ImmutableArray&lt;Person&gt; holders = Offices.DefenseSecretary.People;</code></example>
[JsonConverter(typeof(OfficeConverter))]
public sealed record Office
{
    private readonly Entry _entry;

    internal Office(Entry entry)
    {
        _entry = entry;
        Title = entry.Text(Keyword.Office.Title) ?? entry.Id;
    }

    /// <summary>Identifies the office: "DefenseMinister".</summary>
    public string Id => _entry.Id;

    /// <summary>The title as the lexicon writes it: "Defense Minister", "War Secretary".</summary>
    public string Title { get; }

    /// <summary>The country whose office it is.</summary>
    public Country Country => _entry.Catalog.Countries.Find(_entry.Value(Keyword.Office.Country));

    /// <summary>Who held it in the meetings of this corpus, in the order of their first meeting.</summary>
    public ImmutableArray<Person> People => _entry.Resolve(Keyword.Office.People, _entry.Catalog.People);

    /// <inheritdoc/>
    public bool Equals(Office? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The title.</summary>
    public override string ToString() => OneLine.Of(Title);
}
