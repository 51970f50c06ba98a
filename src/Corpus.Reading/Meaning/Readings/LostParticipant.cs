using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>Someone whom the text names as having taken part, and who could not be read.</summary>
/// <param name="Words">The words of the text that name them; empty where it only shows that there was another.</param>
/// <param name="NameWords">Words by which the body may call them: "Pavel", "Novik"; empty where no name is known.</param>
/// <param name="CountryCode">Whose country they are of; null where the text does not say.</param>
internal sealed record LostParticipant(string Words, EquatableArray<string> NameWords, string? CountryCode)
{
    /// <summary>Another, of whom no more is known.</summary>
    public static LostParticipant Unnamed { get; } = new(string.Empty, EquatableArray<string>.Empty, null);
}
