namespace Corpus.Reading.Meaning.Readings;

/// <summary>A venue.</summary>
/// <param name="Id">PascalCase identifier of the lexicon's entry: "MinistryOfDefense".</param>
/// <param name="Name">As this document writes it: "Japan Ministry of Defense".</param>
/// <param name="City">Null when the lexicon names none.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null when the place is not in the lexicon.</param>
/// <param name="TimeZoneId">IANA; null when the place is not in the lexicon.</param>
internal sealed record ReadPlace(string Id, string Name, string? City, string? CountryCode, string? TimeZoneId);
