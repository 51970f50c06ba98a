namespace Corpus.Reading.Meaning.Mentions;

/// <summary>One reason why the words of a country mean another thing.</summary>
/// <param name="Name">What is meant.</param>
/// <param name="Example">Words in which the rule holds.</param>
/// <param name="Why">What tells.</param>
internal sealed record CountryRule(string Name, string Example, string Why, Func<CountryMention, bool> Holds);
