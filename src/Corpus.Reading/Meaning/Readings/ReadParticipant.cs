using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>Someone who took part.</summary>
/// <param name="Name">The family name in the usual case: "Kihara" for "KIHARA".</param>
/// <param name="GivenName">Null when the text does not give it.</param>
/// <param name="OfficeId">PascalCase identifier: "DefenseMinister".</param>
/// <param name="OfficeTitle">"Defense Minister".</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 of the office.</param>
internal sealed record ReadParticipant(string Name, string? GivenName, string OfficeId, string OfficeTitle, string CountryCode)
{
    /// <summary>What goes before the office and belongs to it, as written: "Acting"; null when there is none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The office with what stands before it, as the text writes it: "the French Minister for the Armed Forces"; empty where it only says whose counterpart, or gives the title behind the name.</summary>
    public string WrittenTitle { get; init; } = string.Empty;

    /// <summary>The ranks with which the text names them, in full and in small letters: "lieutenant", "general"; empty where it gives none.</summary>
    public EquatableArray<string> Ranks { get; init; } = EquatableArray<string>.Empty;
}
