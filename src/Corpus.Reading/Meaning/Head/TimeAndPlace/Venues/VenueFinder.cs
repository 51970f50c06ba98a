using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>
/// Finds the venue: what stands behind "at" or "in" in the main clause. A place of the lexicon goes before one that is
/// not in it, that before a country. What the talks were about ("on the situation in Ukraine"), occasions and persons'
/// travels are no venue.
/// </summary>
/// <param name="dateline">The line that says where the text was written, which "here" means.</param>
internal sealed class VenueFinder(OpeningText text, HeadLexicon lexicon, HeadNotes notes, NamedCountries countries, LocatedText? dateline = null)
{
    /// <summary>A house, a street and a city.</summary>
    private const int MostPartsOfAddress = 2;

    /// <summary>"on his first official visit"</summary>
    private const int MostWordsOfVisit = 6;

    private static readonly WordSet EventWords = WordLists.Set("event-nouns: meetings of a day")
        .And(WordLists.Set("event-nouns: meetings that last"))
        .And(WordLists.Set("event-nouns: events at a place"));

    private static readonly WordSet SubjectWords = WordLists.Set("time-and-place: leads in what it was about");
    private static readonly WordSet NoPlaces = WordLists.Set("time-and-place: no place behind in");
    private static readonly WordSet Missions = WordLists.Set("time-and-place: houses of a country abroad");
    private static readonly WordSet Grounds = WordLists.Set("time-and-place: nouns behind in that say why");
    private static readonly WordSet LeadsInGround = WordLists.Set("time-and-place: leads in why");
    private static readonly WordSet Kinds = WordLists.Set("time-and-place: what a place is before its name");
    private static readonly WordSet Stays = WordLists.Set("time-and-place: says that somebody is there");
    private static readonly WordSet Attending = WordLists.Set("time-and-place: says for what event somebody is there");
    private static readonly WordSet OfficeWords = WordLists.Set("roles: offices in small letters");
    private static readonly WordSet Visits = WordLists.Set("time-and-place: stays of a guest");
    private static readonly WordSet Occasions = WordLists.Set("time-and-place: occasions");
    private static readonly WordSet Welcomes = WordLists.Set("time-and-place: verbs of meeting in person with a place");

    private readonly KnownPlaces _known = new(text, lexicon, countries);
    private readonly UnknownPlaces _unknown = new(text, lexicon, notes, countries, dateline);
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
            bool leadsPlace = word == "at" || (word == "in" && !isAboutSubject && !NoPlaces.Contains(text.Plain(i + 1))) || (word == "to" && isWelcome);
            isWelcome &= word != "to";
            if ((leadsPlace || word == "on") && PlaceBehind(i + 1, leadsPlace) is ReadPlace place)
            {
                _unknown.Report();
                return place;
            }
        }

        _unknown.Report();
        bool isCall = MeetingFormatFinder.In(text) is ReadFormat.Telephone or ReadFormat.Video;
        return _unknown.First() ?? (isCall ? null : Here() ?? Visited()) ?? _country;
    }

    /// <summary>"GEORGE TOWN, Feb 26 -- Defence Minister X met Minister Y here today": the only place of the dateline.</summary>
    private ReadPlace? Here()
    {
        bool isHere = Enumerable.Range(0, text.Count).Any(i => text.IsMain(i) && text.Plain(i) == "here");
        return isHere && new CityOfDateline(text, lexicon, dateline).Only() is var (city, written) ? ToVenue(city, written) : null;
    }

    /// <summary>
    /// "Defense Minister X, visiting Singapore to attend the Dialogue, held a meeting", "Minister Y, who is in Beijing to attend the Forum", "who arrived in
    /// Astana on an official visit".
    /// </summary>
    private ReadPlace? Visited()
    {
        for (int i = 1; i < text.Count; i++)
        {
            bool isStay = text.Plain(i - 1) == "visiting" || (text.Plain(i - 1) == "in" && Stays.Contains(text.Plain(i - 2)) && text.Plain(i - 3) == "who");
            if (isStay && _known.At(i, out int length) is { City: not null } place)
            {
                int behind = text.TokenFrom(text.StartOf(i) + length, i);
                // "who was in Kyiv on a visit last week": another time.
                bool isForMeeting = (text.Plain(behind) == "to" && Attending.Contains(text.Plain(behind + 1))) || (text.Plain(i - 2) != "was" && IsOnVisit(behind));
                return isForMeeting ? ToVenue(place, text.Text.Substring(text.StartOf(i), length)) : null;
            }

            // "visited Port Moresby on 19 March for the annual meeting with"
            if (text.Plain(i - 1) == "visited" && text.IsMain(i - 1) && _known.At(i, out int visited) is { City: not null } city)
            {
                return ToVenue(city, text.Text.Substring(text.StartOf(i), visited));
            }
        }

        return null;
    }

    /// <summary>"who arrived in Astana on an official visit"</summary>
    private bool IsOnVisit(int index)
    {
        int noun = index;
        while (noun < index + MostWordsOfVisit && !Visits.Contains(text.Plain(noun)))
        {
            noun++;
        }

        return text.Plain(index) is "on" or "for" && Visits.Contains(text.Plain(noun));
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

        _unknown.Report();
        return _unknown.First() ?? _country;
    }

    private bool BeginsSubject(int index, string word)
    {
        // "the Nordic Defence Cooperation" is a name.
        if (SubjectWords.Contains(word) && !text.IsCapitalized(index))
        {
            return ClockTime.At(text, index + 1) == null;
        }

        // "in view of the war in Ukraine", "in the context of the exercise in Norway"
        if (word is "in" or "instead")
        {
            int noun = BehindArticle(index + 1);
            return word == "instead" || (Grounds.Contains(text.Plain(noun)) && LeadsInGround.Contains(text.Plain(noun + 1)));
        }

        bool isOccasion = text.Plain(index + 1) == "the"
            && Occasions.Contains(text.Plain(index + 2));
        return word == "on" && !isOccasion && !IsDay(index + 1) && text.Plain(index - 1) is not ("called" or "call" or "calls");
    }

    private int BehindArticle(int index) => text.Plain(index) is "the" or "a" ? index + 1 : index;

    private bool IsDay(int index) =>
        DateExpression.At(text, index) != null
        || text.Plain(index).EndsWith("day", StringComparison.Ordinal)
        || text.Follows(index, "the", "same", "day");

    /// <summary>A place of the lexicon behind a preposition; what else stands there is kept for later.</summary>
    private ReadPlace? PlaceBehind(int index, bool leadsPlace)
    {
        index = BehindNoun(index);

        // "The Hague" has its article as a part of the name.
        bool isArticle = text.Plain(index) == "the" && (text.Word(index) == "the" || lexicon.Places.At(text.Text, text.StartOf(index)) is null);
        int first = isArticle ? index + 1 : index;
        int next = CapitalizedRun.EndAt(text, first);
        if (next == first || MonthName.OfCapitalized(text.Word(first)) != null)
        {
            return null;
        }

        PlaceDefinition? place = _known.At(first, out int length);
        int unnamed = place == null ? first : text.TokenFrom(text.StartOf(first) + length, first);

        // "at the Singapore Embassy in Washington"
        if (place != null && Missions.Contains(text.Plain(unnamed)))
        {
            return null;
        }

        // "at the Ramstein meeting in Brussels", "at the Ramstein-format meeting"
        if (place != null && (EventWords.Contains(text.Plain(unnamed)) || text.Word(first).EndsWith("-format", StringComparison.Ordinal)))
        {
            return null;
        }

        // "in Sydney for Ministerial Consultations": for what they are there is no name of the place.
        bool isForEvent = place != null && text.Plain(unnamed) == "for";
        if (!isForEvent && HasEvent(unnamed, next))
        {
            return null;
        }

        if (place != null)
        {
            // A place of no country is one that texts mention and nobody meets at: a sea.
            return place.CountryCode == null ? null : ToVenue(place, text.Text.Substring(text.StartOf(first), length));
        }

        // "at the Ministry's headquarters": what is somebody's has a noun behind it, and that names the place.
        if (leadsPlace && !text.IsPossessive(next - 1) && !text.Word(first).Any(char.IsDigit))
        {
            KeepOther(first, next);

            return InAddress(next);
        }

        return null;
    }

    /// <summary>"at Ulinzi House, Nairobi", "at the Ministry of Defense Office, Jalan Merdeka Barat, Jakarta": the city at the end of an address.</summary>
    private ReadPlace? InAddress(int comma)
    {
        ReadPlace? city = null;
        for (int parts = 0; city is null && parts < MostPartsOfAddress && text.IsComma(comma); parts++)
        {
            city = PlaceBehind(comma + 1, leadsPlace: false);
            int next = CapitalizedRun.EndAt(text, comma + 1);
            bool isPerson = OfficeWords.Contains(text.Plain(comma + 1)) || Honorific.LeadsName(text.Word(comma + 1));
            comma = next > comma + 1 && !isPerson ? next : text.Count;
        }

        return city;
    }

    /// <summary>Behind "the capital", "the port city of": what the place is stands before its name.</summary>
    private int BehindNoun(int index)
    {
        int at = text.Plain(index) is "the" ? index + 1 : index;

        // "in the Georgian capital Tbilisi"
        int behindCountry = lexicon.Countries.At(text.Text, text.StartOf(at)) is { } country ? text.TokenFrom(country.End, at) : at;
        at = Kinds.Contains(text.Word(behindCountry)) ? behindCountry : at;
        int first = at;
        while (Kinds.Contains(text.Word(at)))
        {
            at++;
        }

        at = at > first && text.Plain(at) == "of" ? at + 1 : at;
        return at > first && text.IsCapitalized(at) ? at : index;
    }

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
            _unknown.Add(first, next);
        }
    }

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

    private static ReadPlace ToVenue(PlaceDefinition place, string name) =>
        new(place.Id, name, place.City, place.CountryCode, place.TimeZoneId);
}
