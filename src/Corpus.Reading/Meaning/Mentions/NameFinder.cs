using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Finds the countries and places that a sentence names. Both are looked for together, the longest name first, so that
/// "South China Sea" names a sea and no country. Adjectives name nothing ("Japanese"), and a country's name inside a
/// longer one ("U.S. Forces Japan", "Japan-U.S.") names the country unless the lexicon has the longer one. A place that is
/// two others in one ("East and South China Seas") names those two.
/// </summary>
internal sealed class NameFinder
{
    private readonly PhraseMatcher _matcher;
    private readonly List<string> _countries = [];
    private readonly List<string[]> _places = [];

    public NameFinder(EquatableArray<CountryDefinition> countries, EquatableArray<PlaceDefinition> places)
    {
        PhraseMatcher.Builder builder = new();

        // Countries count upward from zero, places downward from minus one.
        foreach (CountryDefinition country in countries)
        {
            Add(builder, country.Names, _countries.Count);
            _countries.Add(country.Code);
        }

        CompoundPlaces compounds = new(places);
        foreach (PlaceDefinition place in places)
        {
            Add(builder, place.Names, -1 - _places.Count);
            _places.Add(compounds.PartsOf(place) ?? [place.Id]);
        }

        _matcher = builder.Build();
    }

    /// <summary>Codes of countries and identifiers of places, each once, in order of first mention.</summary>
    public void Find(string text, out EquatableArray<string> countries, out EquatableArray<string> places)
    {
        Distinct namedCountries = new();
        Distinct namedPlaces = new();
        foreach (PhraseMatch match in _matcher.Match(text))
        {
            if (match.Payload >= 0)
            {
                namedCountries.Add(_countries[match.Payload]);
            }
            else
            {
                foreach (string place in _places[-1 - match.Payload])
                {
                    namedPlaces.Add(place);
                }
            }
        }

        countries = namedCountries.ToEquatableArray();
        places = namedPlaces.ToEquatableArray();
    }

    private static void Add(PhraseMatcher.Builder builder, EquatableArray<string> names, int payload)
    {
        foreach (string name in names)
        {
            builder.Add(name, payload);
        }
    }
}
