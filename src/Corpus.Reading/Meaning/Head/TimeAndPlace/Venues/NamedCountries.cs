using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>The countries by which a place of several is told.</summary>
/// <param name="Title">Those that the title names, by their code, in its order.</param>
/// <param name="Publisher">That of the ministry that published the text; null where the text does not tell.</param>
internal readonly record struct NamedCountries(EquatableArray<string> Title, string? Publisher);
