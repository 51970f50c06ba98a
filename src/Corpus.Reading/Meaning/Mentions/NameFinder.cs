using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Finds the countries and places that a sentence names. Both are looked for together, the longest name first, so that
/// "South China Sea" names a sea and no country. Adjectives name nothing ("Japanese"), unless a hyphen joins them to another
/// country ("Japan-Philippine"), and a country's name inside a longer one ("U.S. Forces Japan", "Japan-U.S.") names the
/// country unless the lexicon has the longer one, or <see cref="CountryRules"/> tell that another thing is meant. A place
/// that is two others in one ("East and South China Seas") names those two; in the singular it is one place, itself.
/// </summary>
internal sealed class NameFinder
{
    private static readonly WordSet NamedAfter = WordLists.Set("names: what is named after places");

    private readonly PhraseMatcher _matcher;
    private readonly List<Named> _named = [];

    public NameFinder(EquatableArray<CountryDefinition> countries, EquatableArray<PlaceDefinition> places)
    {
        PhraseMatcher.Builder builder = new();
        foreach (CountryDefinition country in countries)
        {
            AddAll(builder, country.Names, new Named(country, IsName: true, []));
        }

        CompoundPlaces compounds = new(places);
        foreach (PlaceDefinition place in places)
        {
            string[] parts = compounds.PartsOf(place) ?? [place.Id];
            foreach (string name in place.Names)
            {
                Add(builder, name, new Named(null, IsName: true, CompoundPlaces.IsOfSeveral(name) ? parts : [place.Id]));
            }
        }

        // Last, for of two that are written alike the first stays: a name is no adjective of another.
        foreach (CountryDefinition country in countries)
        {
            AddAll(builder, country.Adjectives, new Named(country, IsName: false, []));
            AddAll(builder, country.Prefixes, new Named(country, IsName: false, []));
            AddAll(builder, country.Exclusions, new Named(null, IsName: true, []));
        }

        _matcher = builder.Build();
    }

    /// <summary>Codes of countries and identifiers of places, each once, in order of first mention.</summary>
    public void Find(string text, out EquatableArray<string> countries, out EquatableArray<string> places)
    {
        Distinct namedCountries = new();
        Distinct namedPlaces = new();
        List<PhraseMatch> matches = _matcher.Match(text);
        for (int i = 0; i < matches.Count; i++)
        {
            Named named = _named[matches[i].Payload];
            if (IsNamedAfter(text, matches[i].Start))
            {
                continue;
            }

            if (named.Country is CountryDefinition country && IsCountry(text, matches, i))
            {
                namedCountries.Add(country.Code);
            }

            foreach (string place in named.Places)
            {
                namedPlaces.Add(place);
            }
        }

        countries = namedCountries.ToEquatableArray();
        places = namedPlaces.ToEquatableArray();
    }

    /// <summary>"The tug Lisbon": a thing has its name from the place.</summary>
    private static bool IsNamedAfter(string text, int start)
    {
        Word before = Word.ReadBack(text, 0, start);
        return !before.IsNone && before.End < start && char.IsWhiteSpace(text[before.End]) && text[before.End - 1] is not (',' or '.' or ';') && NamedAfter.Contains(before.Core);
    }

    private bool IsCountry(string text, List<PhraseMatch> matches, int index)
    {
        Named named = _named[matches[index].Payload];
        return (named.IsName || IsJoined(text, matches, index - 1) || IsJoined(text, matches, index))
            && !CountryRules.IsOtherThing(new CountryMention(text, matches[index].Start, matches[index].End, named.Country!));
    }

    /// <summary>True where nothing but a hyphen stands between a country and the next: "Japan-Philippine", "Franco-German".</summary>
    private bool IsJoined(string text, List<PhraseMatch> matches, int first) =>
        first >= 0
        && first + 1 < matches.Count
        && matches[first + 1].Start == matches[first].End + 1
        && text[matches[first].End] is '-' or '\u2010' or '\u2011' or '\u2013'
        && _named[matches[first].Payload].Country != null
        && _named[matches[first + 1].Payload].Country != null;

    private void AddAll(PhraseMatcher.Builder builder, EquatableArray<string> names, Named named)
    {
        foreach (string name in names)
        {
            Add(builder, name, named);
        }
    }

    private void Add(PhraseMatcher.Builder builder, string name, Named named)
    {
        builder.Add(name, _named.Count);
        _named.Add(named);
    }

    /// <summary>What words name.</summary>
    /// <param name="Country">Null for a place, and for what is neither.</param>
    /// <param name="IsName">False for an adjective, which names a country only beside another.</param>
    /// <param name="Places">Identifiers; of two places in one both.</param>
    private readonly record struct Named(CountryDefinition? Country, bool IsName, string[] Places);
}
