using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;
using Corpus.Reading.Transcripts;

namespace Corpus;

/// <summary>
/// Someone who took part in meetings. Immutable and thread-safe; equal to every person with the same <see cref="Id"/>,
/// in whichever corpus.
/// </summary>
/// <example><code>int said = People.Austin.Statements.Count;</code></example>
[JsonConverter(typeof(PersonConverter))]
public sealed record Person
{
    private readonly Entry _entry;

    internal Person(Entry entry)
    {
        _entry = entry;
        Name = entry.Text(Keyword.Person.Name) ?? entry.Id;
        GivenName = entry.Text(Keyword.Person.Given);
        FullName = entry.Text(Keyword.Person.Full);
    }

    /// <summary>
    /// Identifies the person within a corpus: the family name, "Nakatani"; with the country's code or the given name behind
    /// it where the corpus knows several of that name, "BrownGB", so that a text that is added never gives it to somebody
    /// else. In another corpus it can be someone else of that name.
    /// </summary>
    public string Id => _entry.Id;

    /// <summary>
    /// The family name as the texts write it, in the usual case: "Nakatani"; as a lexicon of people writes it, where one has the
    /// person.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// The given name in the fullest form that a text of the corpus has, "Lloyd J.", or that of a lexicon of people, where one
    /// has the person; null when neither gives it.
    /// </summary>
    public string? GivenName { get; }

    /// <summary>
    /// Given and family name: "Lloyd J. Austin". The family name stands first where the lexicon of countries says that the
    /// country's names begin with it, "Shin Won-sik", and last elsewhere, also where texts write the names of a country both
    /// ways, "Minoru Kihara"; a person whom a lexicon of people has is called as its entry is. Null when the given name is not
    /// known.
    /// </summary>
    public string? FullName { get; }

    /// <summary>The offices under which the person took part, in the order held.</summary>
    public ImmutableArray<Office> Offices => _entry.Resolve(Keyword.Person.Offices, _entry.Catalog.Offices);

    /// <summary>The meetings the person took part in, in the order of their days. A meeting is built when it is read from the list.</summary>
    public IReadOnlyList<Meeting> Meetings => _entry.Meetings(Keyword.Person.Meetings);

    /// <summary>What the person said, alone or with others, in order. Builds the person's meetings and no other.</summary>
    public IReadOnlyList<Statement> Statements =>
        _entry.Statements(Keyword.Person.Meetings, this, static (statement, person) => statement.Speakers.Contains(person));

    /// <inheritdoc/>
    public bool Equals(Person? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => OneLine.Of(Name);
}
