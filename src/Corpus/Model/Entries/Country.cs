using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// A country. Immutable and thread-safe; equal to every country with the same <see cref="Id"/>, in whichever corpus.
/// </summary>
[JsonConverter(typeof(CountryConverter))]
public sealed record Country
{
    private readonly Entry _entry;

    internal Country(Entry entry)
    {
        _entry = entry;
        Id = entry.Text(Keyword.Country.Id) ?? entry.Id;
        Name = entry.Text(Keyword.Country.Name) ?? Id;
    }

    /// <summary>Identifies the country: "UnitedStates".</summary>
    public string Id { get; }

    /// <summary>ISO 3166-1 alpha-2: "US".</summary>
    public string Code => _entry.Id;

    /// <summary>The name as the lexicon writes it: "United States".</summary>
    public string Name { get; }

    /// <summary>The meetings with a statement that names the country, in the order of their days. A meeting is built when it is read from the list.</summary>
    public IReadOnlyList<Meeting> Meetings => _entry.Meetings(Keyword.Country.Mentions);

    /// <summary>The statements that name the country, in order. Builds the meetings concerned and no other.</summary>
    public IReadOnlyList<Statement> Statements =>
        _entry.Statements(Keyword.Country.Mentions, this, static (statement, country) => statement.Countries.Contains(country));

    /// <inheritdoc/>
    public bool Equals(Country? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => OneLine.Of(Name);
}
