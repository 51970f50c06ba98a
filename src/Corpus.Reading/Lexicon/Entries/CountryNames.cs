using System.Collections.Immutable;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Finds the country that another entry names, by name, other name or code.</summary>
internal sealed class CountryNames
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CountryDefinition> _countries;
    private readonly LexiconMistakes _mistakes;

    public CountryNames(ImmutableArray<CountryDefinition> countries, LexiconMistakes mistakes)
    {
        _countries = countries;
        _mistakes = mistakes;
        foreach (CountryDefinition country in countries)
        {
            _codes[country.Code] = country.Code;
            foreach (string name in country.Names)
            {
                _codes[Key(name)] = country.Code;
            }
        }
    }

    /// <summary>The code, or null for a country that is not known, which is reported.</summary>
    public string? CodeOf(SourcedEntry entry, LexiconField field)
    {
        if (_codes.TryGetValue(field.Value, out string? code) || _codes.TryGetValue(Key(field.Value), out code))
        {
            return code;
        }

        _mistakes.Unknown(
            entry.Path,
            field.Place,
            field.Value,
            "country of the lexicon",
            _countries.Select(country => country.Name),
            "Correct it, or add the country to a CorpusLexicon file, for example my-countries.txt.");
        return null;
    }

    private static string Key(string name) => Phrase.HeadingKey(name);
}
