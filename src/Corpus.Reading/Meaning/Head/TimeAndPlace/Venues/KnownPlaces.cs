using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>Tells which place of the lexicon an opening names: of those with one name the one whose country it says.</summary>
internal sealed class KnownPlaces(OpeningText text, HeadLexicon lexicon, NamedCountries countries)
{
    private static readonly WordMap<string> States = new(WordLists.Table("time-and-place: states of a federation"));
    private static readonly WordSet GoesOn = WordLists.Set("time-and-place: goes on with the name of a place");
    private static readonly WordSet PossessiveEnds = WordLists.Set("function-words: ends of a possessive");

    /// <summary>The place at a token, alone or behind its country: "Australian Department of Defence".</summary>
    public PlaceDefinition? At(int first, out int length)
    {
        int start = text.StartOf(first);
        NamedMatch<PlaceDefinition>? direct = lexicon.Places.At(text.Text, start);
        NamedMatch<CountryDefinition>? country = lexicon.Countries.At(text.Text, start);
        if (country is { } before && lexicon.Places.At(text.Text, before.End) is { } behind && behind.End > (direct?.End ?? 0))
        {
            PlaceDefinition? own = behind.Things.FirstOrDefault(place => place.CountryCode == before.Things[0].Code);
            length = behind.End - start;
            if (own != null && IsJoined(before.End, behind.Start))
            {
                return own;
            }
        }

        length = direct?.Length ?? 0;
        if (direct is not { } match)
        {
            return null;
        }

        int next = text.TokenFrom(match.End, first);
        if (GoesOn.Contains(text.Word(next)) && text.IsCapitalized(next + 1))
        {
            return null;
        }

        // "the Ministry of Defence in Berlin", "of Viet Nam": what stands behind says which of them, or that it is none of them.
        return CountryBehind(match.End, first) is string code
            ? match.Things.FirstOrDefault(place => place.CountryCode == code)
            : OfTitle(match.Things, text.Text.Substring(match.Start, match.Length));
    }

    private string? CountryBehind(int end, int first)
    {
        int behind = text.TokenFrom(end, first);
        int at = text.IsComma(behind) ? behind : behind + 1;
        bool leads = text.IsComma(behind) || text.Plain(behind) is "of" or "in";
        at = text.IsComma(at) ? at + 1 : at;
        at = text.Plain(at) == "the" ? at + 1 : at;
        if (!leads || at >= text.Count || text.Word(at).Length == 0)
        {
            return null;
        }

        int start = text.StartOf(at);
        if (text.IsComma(behind) && States.TryGet(text.Word(at), out string? state))
        {
            return state;
        }

        return (lexicon.CountryNames.At(text.Text, start) is { } country && country.Start == start ? country.Things[0].Code : null)
            ?? (lexicon.Places.At(text.Text, start) is { } place && place.Start == start ? CodeOf(place.Things) : null);
    }

    private static string? CodeOf(IReadOnlyList<PlaceDefinition> places) => places.Count == 1 ? places[0].CountryCode : null;

    private bool IsJoined(int end, int start) =>
        start > end && text.Text.Substring(end, start - end).Trim() is var between && (between.Length == 0 || PossessiveEnds.Contains(between));

    /// <summary>
    /// Of places with one name the one in a country that the title names; else the first of the lexicon, where the title
    /// names no country or only one place has the name.
    /// </summary>
    private PlaceDefinition? OfTitle(IReadOnlyList<PlaceDefinition> places, string written)
    {
        IEnumerable<PlaceDefinition?> titled = countries.Title.Items.Select(code => places.FirstOrDefault(place => place.CountryCode == code));
        bool isDecided = (countries.Title.Count == 0 || places.Count == 1) && (NamesCountryOf(places[0]) || !GenericPlace.Is(written));
        return titled.FirstOrDefault(static place => place != null) ?? (isDecided ? places[0] : null);
    }

    /// <summary>True where the title, the opening or the publisher names the country.</summary>
    private bool NamesCountryOf(PlaceDefinition place) =>
        countries.Title.Contains(place.CountryCode!)
        || countries.Publisher == place.CountryCode
        || lexicon.Countries.In(text.Text).Any(match => match.Things[0].Code == place.CountryCode);
}
