using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Finds the countries and places that a sentence names. Both are looked for together, the longest name first, so that
/// "South China Sea" names a sea and no country. Adjectives name nothing ("Japanese"), unless a hyphen joins them to another
/// country ("Japan-Philippine"), and a country's name inside a longer one ("U.S. Forces Japan", "Japan-U.S.") names the
/// country unless the lexicon has the longer one, or <see cref="CountryRules"/> tell that another thing is meant. A place
/// that is two others in one ("East and South China Seas") names those two; in the singular it is one place, itself. What
/// every country has ("Ministry of Defence") names the place of the lexicon only in a text of its country's.
/// </summary>
internal sealed class NameFinder
{
    private static readonly WordSet NamedAfter = WordLists.Set("names: what is named after places");
    private static readonly WordSet Concluded = WordLists.Set("names: has the place where it was concluded in its name");
    private static readonly WordSet Groups = WordLists.Set("names: groups named after a place");

    /// <summary>"Exercise Keen Edge Lima"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfThing = 3;

    private static readonly WordSet InCountry = WordLists.Set("names: before a country that somebody is called like");
    private static readonly Word NoWord = new(0, 0, string.Empty);
    private static readonly WordSet Generals = WordLists.Set("roles: behind which General is an office");
    private static readonly WordSet LeadsInCountry = WordLists.Set("function-words: leads in the country");
    private static readonly WordSet PossessiveEnds = WordLists.Set("function-words: ends of a possessive");

    /// <summary>"of the" between blanks is shorter, and so is every other that leads in a country.</summary>
    private const int LongestLeadIn = 10;

    private readonly SeatOfGovernment _seats;
    private readonly PhraseMatcher _matcher;
    private readonly List<Named> _named = [];

    public NameFinder(EquatableArray<CountryDefinition> countries, EquatableArray<PlaceDefinition> places, ReportingVerbs verbs)
    {
        _seats = new SeatOfGovernment(verbs);
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
                string? owner = GenericPlace.Is(name) ? place.CountryCode : null;
                bool isCity = place.City is string city && name.StartsWith(city.Split(',')[0], StringComparison.OrdinalIgnoreCase);
                Add(builder, name, new Named(null, IsName: true, CompoundPlaces.IsOfSeveral(name) ? parts : [place.Id])
                {
                    Owner = owner,
                    IsCity = isCity,
                    HasSmallLetters = name.Any(char.IsLower),
                });
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
    /// <param name="people">The names of those who took part, of one word.</param>
    /// <param name="parties">The codes of the countries whose people the text is about.</param>
    public void Find(Sentence sentence, ISet<string> parties, ISet<string> people, out EquatableArray<string> countries, out EquatableArray<string> places)
    {
        string text = sentence.Text;
        Distinct namedCountries = new();
        Distinct namedPlaces = new();
        List<PhraseMatch> matches = _matcher.Match(sentence.Phrases);
        bool hasSmallLetters = text.Any(char.IsLower);
        int token = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            Named named = _named[matches[i].Payload];
            if (IsNamedAfter(text, matches[i].Start) || IsMoney(text, matches[i].End) || IsPerson(text, matches[i], people))
            {
                continue;
            }

            if (named.Country is CountryDefinition country && IsCountry(text, matches, i))
            {
                namedCountries.Add(country.Code);
            }

            // The matches stand in order, so that each token is passed once.
            token = sentence.TokenAt(matches[i].Start, token);
            bool isGovernment = named.IsCity && _seats.Is(sentence, token, sentence.TokenAt(matches[i].End, token));
            if (named.Places.Length > 0 && (isGovernment || IsConcludedThere(text, matches[i]) || (hasSmallLetters && named.HasSmallLetters && IsAcronym(text, matches[i]))))
            {
                continue;
            }

            foreach (string place in named.Owner is string owner && !IsOwners(text, matches, i, owner, parties) ? [] : named.Places)
            {
                namedPlaces.Add(place);
            }
        }

        countries = namedCountries.ToEquatableArray();
        places = namedPlaces.ToEquatableArray();
    }

    /// <summary>"The tug Lisbon", "Exercise Bersama Lima": a thing has its name from the place, or like it.</summary>
    private static bool IsNamedAfter(string text, int start)
    {
        Word before = DirectlyBefore(text, start);
        for (int names = 0; names < MostWordsOfThing && before.IsCapitalized && !NamedAfter.Contains(before.Core); names++)
        {
            before = DirectlyBefore(text, before.Start);
        }

        return NamedAfter.Contains(before.Core);
    }

    /// <summary>"Treaty of Rome", "the Warsaw Pact", "the Bucharest Nine": what was concluded or founded there has the place in its name.</summary>
    private static bool IsConcludedThere(string text, PhraseMatch match)
    {
        Word of = DirectlyBefore(text, match.Start);
        Word behind = Word.Read(text, Math.Min(match.End + 1, text.Length), text.Length);
        return (behind.Start == match.End + 1 && (text[match.End] == '-' || char.IsWhiteSpace(text[match.End])) && (Concluded.Contains(behind.Core) || Groups.Contains(behind.Core)))
            || (of.Core == "of" && Concluded.Contains(DirectlyBefore(text, of.Start).Core));
    }

    /// <summary>"LIMA 2025" is no place, but a word in capitals of a sentence in capitals is.</summary>
    private static bool IsAcronym(string text, PhraseMatch match) =>
        text.IndexOf(' ', match.Start, match.Length) < 0
        && !Enumerable.Range(match.Start, match.Length).Any(i => char.IsLower(text[i]));

    /// <summary>The word before, with nothing but blanks between.</summary>
    private static Word DirectlyBefore(string text, int start)
    {
        Word before = Word.ReadBack(text, 0, start);
        return !before.IsNone && before.End < start && char.IsWhiteSpace(text[before.End]) && text[before.End - 1] is not (',' or '.' or ';') ? before : NoWord;
    }

    /// <summary>"Ministry of Defence" where its country takes part, and not "Indian Ministry of Defence", "Ministry of Defence of Romania".</summary>
    private bool IsOwners(string text, List<PhraseMatch> matches, int index, string owner, ISet<string> parties)
    {
        string? before = index > 0 && IsBlank(text, matches[index - 1].End, matches[index].Start) ? CodeOf(matches[index - 1]) : null;
        string? behind = index + 1 < matches.Count && LeadsInOwner(text, matches[index].End, matches[index + 1].Start) ? CodeOf(matches[index + 1]) : null;
        return (before ?? behind) is string code ? code == owner : parties.Contains(owner);
    }

    private string? CodeOf(PhraseMatch match) => _named[match.Payload].Country?.Code;

    private static bool IsBlank(string text, int start, int end) => PossessiveEnds.Contains(text.Substring(start, end - start).Trim()) || string.IsNullOrWhiteSpace(text.Substring(start, end - start));

    /// <summary>"of" or "of the", and nothing else.</summary>
    private static bool LeadsInOwner(string text, int start, int end) =>
        LeadsInCountry.Contains(text.Substring(start, end - start).Trim().Split(' ')[0]) && end - start <= LongestLeadIn;

    /// <summary>
    /// "Chad agreed" where Minister Chad Ireland took part, and "Captain Jordan Paris": behind "in" and its like it is the country, and what
    /// has a rank before it is no place.
    /// </summary>
    private static bool IsPerson(string text, PhraseMatch match, ISet<string> people)
    {
        Word before = WordBefore(text, match.Start);
        return IsBehindRank(text, before)
            || (people.Contains(text.Substring(match.Start, match.Length)) && !InCountry.Contains(before.Core.ToLowerInvariant()));
    }

    /// <summary>"Captain Jordan" with one name between at most; "Consul General" is no rank.</summary>
    private static bool IsBehindRank(string text, Word word)
    {
        Word rank = word.IsCapitalized && !IsRank(word) ? WordBefore(text, word.Start) : word;
        return IsRank(rank) && rank.IsCapitalized && !Generals.Contains(WordBefore(text, rank.Start).Core.ToLowerInvariant());
    }

    private static bool IsRank(Word word) => ForceRank.InFull(word.Core.ToLowerInvariant()) != null;

    /// <summary>The word before, unless a stop other than that of "Gen." ends it.</summary>
    private static Word WordBefore(string text, int start)
    {
        Word before = Word.ReadBack(text, 0, start);
        return before.IsNone || char.IsLetter(text[before.End - 1]) || text[before.End - 1] == '.' ? before : NoWord;
    }

    /// <summary>"US$ 40 million"</summary>
    private static bool IsMoney(string text, int end) => end < text.Length && text[end] == '$';

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
    private readonly record struct Named(CountryDefinition? Country, bool IsName, string[] Places)
    {
        /// <summary>The code of the country that a name without one is read of: Japan, of "Ministry of Defense"; null for any other name.</summary>
        public string? Owner { get; init; }

        /// <summary>True for a city, which can stand for the government that sits in it.</summary>
        public bool IsCity { get; init; }

        /// <summary>True for the name of a place that is not written in capitals alone.</summary>
        public bool HasSmallLetters { get; init; }
    }
}
