using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>The places that an opening names and the lexicon does not have: what the text itself says of them, and what is reported.</summary>
internal sealed class UnknownPlaces(OpeningText text, HeadLexicon lexicon, HeadNotes notes, NamedCountries countries, LocatedText? dateline)
{
    /// <summary>"at Ulinzi House, Minister X": a name of two words more is a place and a person.</summary>
    private const int MostWordsOfSurePlace = 2;

    private static readonly WordMap<string> OfStates = new(WordLists.Table("time-and-place: names of a country and of a state"));

    private readonly List<(int First, int Next)> _places = [];
    private readonly CityOfDateline _dateline = new(text, lexicon, dateline);
    private bool _isWithPerson;

    /// <summary>Keeps the words of a place.</summary>
    public void Add(int first, int next)
    {
        _places.Add((first, next));
        _isWithPerson |= IsWithPerson(first, next);
    }

    /// <summary>"in Rota Paul Berger, Minister of Defence": nothing tells where the place ends and the name of the Minister begins.</summary>
    private bool IsWithPerson(int first, int next) =>
        next - first > MostWordsOfSurePlace && text.IsComma(next) && lexicon.Offices.At(text.Text, text.StartOf(next + 1)) is not null;

    /// <summary>Reports each of which nothing is known but its name.</summary>
    public void Report()
    {
        foreach ((int first, int next) in _places)
        {
            string name = text.Between(first, next);
            if (Seat(name) != null)
            {
                continue;
            }

            bool isGeneric = GenericPlace.Is(name) || GenericPlace.IsBare(name);
            string? nearest = isGeneric ? null : notes.Nearest.Nearest(name, lexicon.PlaceNames);

            // "Perth, Scotland": it is not the one of that name.
            nearest = nearest == name ? null : nearest;
            notes.Add(
                Rules.UnknownPlace,
                text.Place(first, next),
                nearest is null ? null : new Replacement(text.Place(first, next), nearest),
                name,
                isGeneric ? " (every country has one, and the text does not say whose this is)" : NearestMatch.Question(nearest));
        }
    }

    /// <summary>The first that is a name: "at the Ministry" names none, and whose it is nothing tells.</summary>
    public ReadPlace? First()
    {
        foreach ((int first, int next) in _isWithPerson ? [] : _places)
        {
            string name = text.Between(first, next);
            if (!GenericPlace.IsBare(name))
            {
                return Seat(name) ?? Unknown(name, CountryBehind(next));
            }
        }

        return null;
    }

    /// <summary>"Athens, 15 November" over "at the Ministry of National Defence": a ministry without its country is that of whoever writes, in the city where it was written.</summary>
    private ReadPlace? Seat(string name) =>
        GenericPlace.Is(name) && _dateline.Only() is var (city, _) && (countries.Publisher == null || countries.Publisher == city.CountryCode)
            ? new ReadPlace(Identifier.FromText(name, "Place") + city.Id, name, city.City, city.CountryCode, city.TimeZoneId)
            : null;

    /// <summary>
    /// A place that the lexicon does not have, under an identifier that is none of its own: "Perth, Canada" is not the Perth that it knows,
    /// nor "the Ministry of Defence", nobody knows whose, that of London.
    /// </summary>
    private ReadPlace Unknown(string name, CountryDefinition? country)
    {
        string id = Identifier.FromText(name, "Place");
        string own = lexicon.HasPlace(id) ? id + (country?.Id ?? "OfUnknownCountry") : id;
        return new ReadPlace(own, name, null, country?.Code, null);
    }

    /// <summary>"Bodø, Norway": of a place that the lexicon does not have the text can say the country.</summary>
    /// <param name="comma">The token behind the place.</param>
    private CountryDefinition? CountryBehind(int comma) =>
        text.IsComma(comma) && comma + 1 < text.Count && lexicon.CountryNames.At(text.Text, text.StartOf(comma + 1)) is { } country && country.Start == text.StartOf(comma + 1)
            && !IsOfState(country.Things[0], comma + 1)
                ? country.Things[0]
                : null;

    /// <summary>"Fort Stewart, Georgia" in a text of the United States that has nobody of Georgia.</summary>
    private bool IsOfState(CountryDefinition country, int index) =>
        OfStates.TryGet(text.Word(index), out string? federation)
        && !countries.Title.Contains(country.Code)
        && lexicon.Countries.In(text.Text).Where(match => match.Start != text.StartOf(index)).Select(static match => match.Things[0].Code).ToList() is var named
        && named.Contains(federation!) && !named.Contains(country.Code);
}
