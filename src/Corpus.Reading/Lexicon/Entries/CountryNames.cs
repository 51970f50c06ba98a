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

    /// <summary>The code of the country that an entry must name; null, which is reported, where it names none or one that is not known.</summary>
    public string? CodeIn(SourcedEntry entry)
    {
        if (entry.Field("country") is LexiconField field)
        {
            return CodeOf(entry, field);
        }

        _mistakes.Incomplete(entry.Path, entry.Entry, "country", "  country: Japan");
        return null;
    }

    /// <summary>The code, or null for a country that is not known, which is reported.</summary>
    public string? CodeOf(SourcedEntry entry, LexiconField field) => CodeOf(entry, field, field.Value);

    /// <summary>The codes of the countries between commas; one that is not known is reported and left out.</summary>
    public IEnumerable<string> CodesOf(SourcedEntry entry, LexiconField field) => field.Value
        .Split(',')
        .Select(name => CodeOf(entry, field, name.Trim()))
        .OfType<string>();

    /// <summary>The codes of all countries, in the order of the files.</summary>
    public IEnumerable<string> All => _countries.Select(static country => country.Code);

    private string? CodeOf(SourcedEntry entry, LexiconField field, string name)
    {
        if (_codes.TryGetValue(name, out string? code) || _codes.TryGetValue(Key(name), out code))
        {
            return code;
        }

        _mistakes.Unknown(
            entry.Path,
            field.Place,
            name,
            "country of the lexicon",
            _countries.Select(country => country.Name),
            "Correct it, or add the country to a CorpusLexicon file, for example my-countries.txt.");
        return null;
    }

    private static string Key(string name) => Phrase.HeadingKey(name);
}
