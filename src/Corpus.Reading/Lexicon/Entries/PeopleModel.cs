using Corpus.Reading.Collections;
using Corpus.Reading.Findings;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// What the lexicon files of people say: who is one person, however a text spells the name. Apart from
/// <see cref="LexiconModel"/>, so that an edit to it reads no document again: it says nothing of a text, only of all of them.
/// </summary>
internal sealed record PeopleModel(EquatableArray<PersonDefinition> People, EquatableArray<ReadFinding> Findings)
{
    /// <summary>No file of people.</summary>
    public static readonly PeopleModel Empty = new(EquatableArray<PersonDefinition>.Empty, EquatableArray<ReadFinding>.Empty);
}

/// <summary>A person.</summary>
/// <param name="FullName">The heading of the entry: "Shin Won-sik".</param>
/// <param name="FamilyName">"Shin".</param>
/// <param name="GivenName">"Won-sik".</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 of the offices held.</param>
/// <param name="Others">Other spellings, nicknames and other names, as written: "Sin Won-sik", "Jim".</param>
internal sealed record PersonDefinition(
    string FullName, string FamilyName, string GivenName, string CountryCode, EquatableArray<string> Others);
