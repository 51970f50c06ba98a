using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>
/// Finds the venue: what stands behind "at" or "in" in the main clause. A place of the lexicon goes before one that is
/// not in it, that before a country. What the talks were about ("on the situation in Ukraine"), occasions and persons'
/// travels are no venue.
/// </summary>
internal sealed class VenueFinder(OpeningText text, HeadLexicon lexicon, HeadNotes notes, NamedCountries countries)
{
    private static readonly WordSet EventWords = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings that last"))
        .And(WordLists.Set("event-nouns: events at a place"));

    private static readonly WordSet SubjectWords = WordLists.Set("time-and-place: leads in what it was about");
    private static readonly WordSet Occasions = WordLists.Set("time-and-place: occasions");
    private static readonly WordSet Welcomes = WordLists.Set("time-and-place: verbs of meeting in person with a place");
    private static readonly WordSet Joints = WordLists.Set("names: joins the words of a name");
    private static readonly WordSet PossessiveEnds = WordLists.Set("function-words: ends of a possessive");

    private readonly List<(int First, int Next)> _unknown = [];
    private ReadPlace? _country;

    /// <summary>The venue; null when the sentence gives none.</summary>
    public ReadPlace? Find()
    {
        bool isAboutSubject = false;
        bool isWelcome = false;
        for (int i = 0; i < text.Count; i++)
        {
            if (!text.IsMain(i))
            {
                continue;
            }

            string word = text.Plain(i);
            isAboutSubject = !(text.IsComma(i) || word == "at" || MeetingLength.At(text, i + 1) != null)
                && (isAboutSubject || BeginsSubject(i, word));
            isWelcome |= Welcomes.Contains(word);
            bool leadsPlace = word == "at" || (word == "in" && !isAboutSubject) || (word == "to" && isWelcome);
            isWelcome &= word != "to";
            if ((leadsPlace || word == "on") && PlaceBehind(i + 1, leadsPlace) is ReadPlace place)
            {
                ReportUnknown();
                return place;
            }
        }

        ReportUnknown();
        return _unknown.Count > 0 ? Unknown(_unknown[0]) : _country;
    }

    /// <summary>The venue where the text is nothing else: "Ministry of Defense, Tokyo"; a place of the lexicon first.</summary>
    public ReadPlace? FindWhole()
    {
        for (int i = 0; i < text.Count; i++)
        {
            bool begins = i == 0 || text.IsComma(i - 1) || text.IsInBrackets(i) || text.Plain(i - 1) is "at" or "in";
            if (begins && PlaceBehind(i, leadsPlace: i == 0) is ReadPlace place)
            {
                return place;
            }
        }

        ReportUnknown();
        return _unknown.Count > 0 ? Unknown(_unknown[0]) : _country;
    }

    private bool BeginsSubject(int index, string word)
    {
        if (SubjectWords.Contains(word))
        {
            return ClockTime.At(text, index + 1) == null;
        }

        bool isOccasion = text.Plain(index + 1) == "the"
            && Occasions.Contains(text.Plain(index + 2));
        return word == "on" && !isOccasion && !IsDay(index + 1);
    }

    private bool IsDay(int index) =>
        DateExpression.At(text, index) != null
        || text.Plain(index).EndsWith("day", StringComparison.Ordinal)
        || text.Follows(index, "the", "same", "day");

    /// <summary>A place of the lexicon behind a preposition; what else stands there is kept for later.</summary>
    private ReadPlace? PlaceBehind(int index, bool leadsPlace)
    {
        // "The Hague" has its article as a part of the name.
        bool isArticle = text.Plain(index) == "the" && (text.Word(index) == "the" || lexicon.Places.At(text.Text, text.StartOf(index)) is null);
        int first = isArticle ? index + 1 : index;
        int next = RunEnd(first);
        if (next == first || MonthName.OfCapitalized(text.Word(first)) != null)
        {
            return null;
        }

        PlaceDefinition? place = Known(first, out int length);
        int unnamed = place == null ? first : text.TokenFrom(text.StartOf(first) + length, first);
        if (HasEvent(unnamed, next))
        {
            return null;
        }

        if (place != null)
        {
            // A place of no country is one that texts mention and nobody meets at: a sea.
            return place.CountryCode == null ? null : ToVenue(place, text.Text.Substring(text.StartOf(first), length));
        }

        if (leadsPlace && !text.Word(first).Any(char.IsDigit))
        {
            KeepOther(first, next);

            // "at Ulinzi House, Nairobi"
            return text.IsComma(next) ? PlaceBehind(next + 1, leadsPlace: false) : null;
        }

        return null;
    }

    /// <summary>The place at a token, alone or behind its country: "Australian Department of Defence".</summary>
    private PlaceDefinition? Known(int first, out int length)
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

        // "the Ministry of Defence in Berlin", "of Viet Nam": what stands behind says which of them, or that it is none of them.
        return CountryBehind(match.End, first) is string code
            ? match.Things.FirstOrDefault(place => place.CountryCode == code)
            : OfTitle(match.Things);
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
    private PlaceDefinition? OfTitle(IReadOnlyList<PlaceDefinition> places)
    {
        IEnumerable<PlaceDefinition?> titled = countries.Title.Items.Select(code => places.FirstOrDefault(place => place.CountryCode == code));
        bool isDecided = (countries.Title.Count == 0 || places.Count == 1) && (NamesCountryOf(places[0]) || !GenericPlace.Is(places[0].Name));
        return titled.FirstOrDefault(static place => place != null) ?? (isDecided ? places[0] : null);
    }

    /// <summary>True where the title, the opening or the publisher names the country.</summary>
    private bool NamesCountryOf(PlaceDefinition place) =>
        countries.Title.Contains(place.CountryCode!)
        || countries.Publisher == place.CountryCode
        || lexicon.Countries.In(text.Text).Any(match => match.Things[0].Code == place.CountryCode);

    private void KeepOther(int first, int next)
    {
        NamedMatch<CountryDefinition>? country = lexicon.CountryNames.At(text.Text, text.StartOf(first));
        if (country is { } match && match.End >= text[next - 1].End)
        {
            CountryDefinition definition = match.Things[0];
            string name = text.Text.Substring(match.Start, match.Length);
            _country ??= new ReadPlace(definition.Id, name, null, definition.Code, null);
        }
        else
        {
            _unknown.Add((first, next));
        }
    }

    /// <summary>The end of the words with capitals from a token on, with the small words that join them.</summary>
    private int RunEnd(int first)
    {
        int end = first;
        for (int i = first; i < first + 16 && IsPartOfRun(i); i++)
        {
            end = Joints.Contains(text.Plain(i)) ? end : i + 1;
        }

        return end;
    }

    private bool IsPartOfRun(int index)
    {
        string word = text.Word(index);
        return word.Length > 0
            && text.IsMain(index)
            && (char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0])) || IsJoint(index, word) || word == "2+2");
    }

    /// <summary>"Palace of the Republic", but "at Palazzo Rossi the Minister": without another joint before it an article begins something new.</summary>
    private bool IsJoint(int index, string word) => Joints.Contains(word) && (word != "the" || Joints.Contains(text.Word(index - 1)));

    private bool HasEvent(int first, int next)
    {
        for (int i = first; i < next; i++)
        {
            if (EventWords.Contains(text.Plain(i)))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportUnknown()
    {
        foreach ((int first, int next) in _unknown)
        {
            string name = text.Between(first, next);
            string why = GenericPlace.Is(name) ? " (every country has one, and the text does not say whose this is)" : notes.Nearest.Suggest(name, lexicon.PlaceNames);
            notes.Add(Rules.UnknownPlace, text.Place(first, next), name, why);
        }
    }

    private ReadPlace Unknown((int First, int Next) tokens)
    {
        string name = text.Between(tokens.First, tokens.Next);
        return new ReadPlace(Identifier.FromText(name, "Place"), name, null, null, null);
    }

    private static ReadPlace ToVenue(PlaceDefinition place, string name) =>
        new(place.Id, name, place.City, place.CountryCode, place.TimeZoneId);
}
