namespace Corpus.Reading.Meaning.Readings;

/// <summary>An acronym with its long form.</summary>
internal sealed record TermDefinition(string Acronym, string LongForm);
