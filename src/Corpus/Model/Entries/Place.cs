using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// A place where a meeting was held or that a statement names. Immutable and thread-safe; equal to every place with the
/// same <see cref="Id"/>, in whichever corpus and whatever its <see cref="Name"/> is there.
/// </summary>
/// <example><code>IReadOnlyList&lt;Meeting&gt; held = Places.MinistryOfDefense.Meetings;</code></example>
[JsonConverter(typeof(PlaceConverter))]
public sealed record Place
{
    private readonly Entry _entry;

    internal Place(Entry entry)
        : this(entry, entry.Text(Keyword.Place.Name) ?? entry.Id)
    {
    }

    private Place(Entry entry, string name)
    {
        _entry = entry;
        Name = name;
        City = entry.Text(Keyword.Place.City);
        TimeZoneId = entry.Text(Keyword.Place.Zone);
    }

    /// <summary>Identifies the place: "MinistryOfDefense".</summary>
    public string Id => _entry.Id;

    /// <summary>
    /// The name as written: for <see cref="Meeting.Place"/> by that document ("Japan Ministry of Defense"), elsewhere by the
    /// lexicon ("Ministry of Defense").
    /// </summary>
    public string Name { get; }

    /// <summary>The city; null for a place larger than a city and for one that the lexicon does not have.</summary>
    public string? City { get; }

    /// <summary>The country; null for a place that belongs to none, as a sea, and for one that the lexicon does not have.</summary>
    public Country? Country
    {
        get
        {
            TranscriptLine code = _entry.Value(Keyword.Place.Country);
            return code.IsEmpty ? null : _entry.Catalog.Countries.Find(code);
        }
    }

    /// <summary>The time zone as an IANA identifier, "Asia/Tokyo"; null where the lexicon gives none.</summary>
    public string? TimeZoneId { get; }

    /// <summary>The meetings held there, in the order of their days. A meeting is built when it is read from the list.</summary>
    public IReadOnlyList<Meeting> Meetings => _entry.Meetings(Keyword.Place.Meetings);

    /// <summary>The statements that name the place, in order. Builds the meetings concerned and no other.</summary>
    public IReadOnlyList<Statement> Statements =>
        _entry.Statements(Keyword.Place.Mentions, this, static (statement, place) => statement.Places.Contains(place));

    /// <inheritdoc/>
    public bool Equals(Place? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => OneLine.Of(Name);

    /// <summary>This place under the name that a document gives it.</summary>
    internal Place As(string name) => name == Name ? this : new Place(_entry, name);
}
