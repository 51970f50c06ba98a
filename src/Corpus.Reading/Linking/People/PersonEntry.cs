using Corpus.Reading.Collections;

namespace Corpus.Reading.Linking.People;

/// <summary>A person, as an entry of the lookup.</summary>
/// <param name="Name">The family name.</param>
/// <param name="FullName">Given and family name in the order of the country's names, or as a lexicon of people writes it; null when
/// neither a text nor such a lexicon gives the given name.</param>
/// <param name="Offices">Identifiers, in the order held.</param>
/// <param name="Meetings">Where the person took part: ascending indexes into the meetings of the corpus.</param>
internal sealed record PersonEntry(
    string Id, string Name, string? GivenName, string? FullName, EquatableArray<string> Offices, EquatableArray<int> Meetings);
