using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>Everybody whom a text names, what its title says of their countries, and whose office is known so far.</summary>
internal sealed class Gathering
{
    /// <summary>A title that more countries have, as "Minister of Defense", is no country's own in any order of its words.</summary>
    private const int FewCountries = 3;

    private static readonly WordSet Calls = WordLists.Set("verb-forms: calls on a host");
    private static readonly WordSet JoinsTitle = WordLists.Set("function-words: joins the words of a title");

    private readonly List<ParticipantPhrase> _phrases;
    private readonly HeadLexicon _lexicon;
    private readonly TitleCountries _title;
    private readonly Publisher _publisher;
    private readonly HomeCountry _home;
    private readonly CountriesOfHead _named;
    private readonly ParticipantPhrase? _first;
    private readonly HashSet<string> _lost;
    private readonly HashSet<string> _told;
    private readonly List<ParticipantPhrase> _rivals;

    public Gathering(List<ParticipantPhrase> phrases, HeadLexicon lexicon, TitleCountries title, Publisher publisher, HomeCountry home, CountriesOfHead named, IReadOnlyList<LostParticipant> lost)
    {
        _phrases = phrases;
        _named = named;
        _home = home;
        _lost = new HashSet<string>(lost.Select(static one => one.CountryCode).OfType<string>(), StringComparer.Ordinal);
        _told = new HashSet<string>(phrases.Select(static phrase => phrase.Country?.Code).OfType<string>(), StringComparer.Ordinal);
        _lexicon = lexicon;
        _title = title;
        _publisher = publisher;
        _first = phrases.FirstOrDefault();
        Held = new HeldOffices();
        Sides = new MinistersOfSide(phrases, lexicon, Held);
        MayShareCountry = phrases.Count > Countries.Count;
        _rivals = Rivals(phrases);
    }

    /// <summary>The countries that the title names as parties, in its order.</summary>
    public EquatableArray<string> Countries => _title.Parties;

    /// <summary>More participants than countries in the title: of some countries there are two, as at a "2+2" meeting.</summary>
    public bool MayShareCountry { get; }

    public HeldOffices Held { get; }

    /// <summary>The two ministers of each side, at a 2+2.</summary>
    public MinistersOfSide Sides { get; }

    /// <summary>True for one of several who can all be of the only country that the title names, where nothing tells which of them is.</summary>
    public bool IsRival(ParticipantPhrase phrase) => _rivals.Contains(phrase);

    /// <summary>
    /// "Meeting of the Japanese Minister": whoever he met is not of Japan because the title names no other country, whether he could
    /// be read or not.
    /// </summary>
    public bool IsOnlyAndTaken(string code) => Countries.Count < 2 && (Held.HasOneOf(code) || _lost.Contains(code));

    /// <summary>
    /// True for the only country of the title where they met in a third that nobody else is of, and at no event to which many come: "Ukraine talks
    /// in Oslo" does not say whose the minister is who met Sweden's there.
    /// </summary>
    public bool IsElsewhere(string code) => Countries.Count < 2 && IsInThird(code);

    /// <summary>The office of the country of which the lexicon knows a minister of that whole name; null elsewhere.</summary>
    public OfficeDefinition? OfKnownMinister(ParticipantPhrase phrase) =>
        phrase.Country == null && _lexicon.CountryOfMinister(phrase.NameWords) is string code ? OfCountry(phrase, code) : null;

    public static OfficeDefinition? OfCountry(ParticipantPhrase phrase, string code) =>
        phrase.Offices.FirstOrDefault(office => office.CountryCode == code);

    /// <summary>How many countries have an office of that title; no more than one above <see cref="FewCountries"/> are counted.</summary>
    public static int CountriesOf(ParticipantPhrase phrase) =>
        phrase.Offices.Select(static office => office.CountryCode).Distinct(StringComparer.Ordinal).Take(FewCountries + 1).Count();

    /// <summary>
    /// "Defence Secretary" is how the United Kingdom writes it, and others only in its manner; null where no country or more
    /// than one has the office under these words.
    /// </summary>
    public OfficeDefinition? InTheseWords(ParticipantPhrase phrase)
    {
        string title = phrase.OfficeWords;
        OfficeDefinition[] own = [.. phrase.Offices.Where(office => title.EndsWith(office.Title, StringComparison.OrdinalIgnoreCase))];
        if (CountriesOf(phrase) <= FewCountries)
        {
            // "Secretary of Defense" for "Defense Secretary"; and "Secretary of National Defense" is Mexico's "National Defense Secretary" as well.
            HashSet<string> words = Words(title);
            own = [.. own.Union(phrase.Offices.Where(office => words.SetEquals(Words(office.Title))))];
        }

        // "Defence Minister" is how dozens write it, whoever of them has it as the first name of the office.
        bool isAnyones = CountriesOf(phrase) > FewCountries && own.Length == 1 && own[0].CountryCode != _publisher.Usual;
        return own.Length == 1 && !isAnyones && !Held.Has(own[0]) ? own[0] : null;
    }

    /// <summary>
    /// True where the head speaks against a country that it does not name: the title names others, of which one is nobody's, or
    /// they met in a third that nobody else is of, and at no event to which many come. Of a title that dozens have, "Defense Minister", the
    /// country of another who was there is enough. A family name that ministers of the country have had speaks for it.
    /// </summary>
    public bool IsSpokenAgainst(ParticipantPhrase phrase, OfficeDefinition office)
    {
        string code = office.CountryCode;
        if (Countries.Items.Contains(code) || _publisher.Told == code || _named.Has(code) || IsNameOf(phrase, office))
        {
            return false;
        }

        return (CountsCountries(phrase) && Countries.Items.Any(IsNobodys))
            || (!_named.IsAtGathering && _named.Venue is string venue && !IsOfOtherSide(phrase, venue) && (IsNobodys(venue) || CountriesOf(phrase) > FewCountries));
    }

    /// <summary>"Secretary X meets with US counterpart in Hawaii": the first is a guest there.</summary>
    private bool IsOfOtherSide(ParticipantPhrase phrase, string code) => ReferenceEquals(phrase, _first) && _title.Counterparts.Items.Contains(code);

    /// <summary>
    /// True where the title names more than one party. "Secretary X meets with US, Japan and Australia counterparts" names none for the first, who is
    /// of none of the others.
    /// </summary>
    public bool CountsCountries(ParticipantPhrase phrase) =>
        Countries.Count > 1 && !Countries.Items.All(code => IsOfOtherSide(phrase, code));

    private bool IsNobodys(string code) => !_told.Contains(code) && !Held.HasOneOf(code);

    /// <summary>
    /// The publisher's own office of that title, where the text tells who the publisher is and writes the office as that
    /// country does; null elsewhere.
    /// </summary>
    public OfficeDefinition? OfPublisher(ParticipantPhrase phrase) =>
        (_publisher.Told is string code ? OwnOffice(phrase, code) : null) ?? OfAgency(phrase);

    /// <summary>"SPA -- Minister of Defense Prince X held a meeting with US Secretary Y": a country's agency does not say whose its own minister is.</summary>
    private OfficeDefinition? OfAgency(ParticipantPhrase phrase) =>
        _publisher.Agency is string code && !_named.IsAtGathering && IsOwn(phrase, code) && !IsInThird(code) ? OwnOffice(phrase, code) : null;

    /// <summary>
    /// The office of the first participant's country, where the text has him at home and the others elsewhere, and of one who is called on; null
    /// elsewhere. What an agency of another country dates from there is about its own minister abroad as often.
    /// </summary>
    public OfficeDefinition? OfHome(ParticipantPhrase phrase) =>
        ReferenceEquals(phrase, _first) && _home.Code is string code && !_told.Contains(code) && (_publisher.Agency ?? code) == code ? OwnOffice(phrase, code) : OfHost(phrase);

    /// <summary>"Minister X of China called on Chief of Army Staff Y in Dhaka": one who is called on is at home.</summary>
    private OfficeDefinition? OfHost(ParticipantPhrase phrase) =>
        IsCalledOn(phrase) && !_named.IsAtGathering && _named.Venue is string venue && !_told.Contains(venue) ? OfCountry(phrase, venue) : null;

    private static bool IsCalledOn(ParticipantPhrase phrase)
    {
        int on = phrase.Text.Plain(phrase.First - 1) == "the" ? phrase.First - 2 : phrase.First - 1;
        return phrase.Text.Plain(on) == "on" && Calls.Contains(phrase.Text.Plain(on - 1));
    }

    /// <summary>The office of the country that the body gives to somebody of that name, where nobody else is told to be of it; null elsewhere.</summary>
    public OfficeDefinition? OfBody(ParticipantPhrase phrase) =>
        (_named.Body.Of(phrase.NameWords) ?? HostsCountry(phrase) ?? Partner(phrase)) is string code && !_told.Contains(code) ? OfCountry(phrase, code) : null;

    /// <summary>
    /// "The ties between Singapore and Brunei", of two of whom the other is Brunei's; null where they met in a third country, whose own minister
    /// may be the one.
    /// </summary>
    private string? Partner(ParticipantPhrase phrase) =>
        _phrases.Count == 2 && _told.Count == 1 && IsOnlyUntold(phrase) && _named.Partners.Of(_told.First()) is string partner && !IsInThird(partner) ? partner : null;

    private bool IsInThird(string code) => !_named.IsAtGathering && _named.Venue is string venue && venue != code && IsNobodys(venue);

    /// <summary>True for the only one who has no country beside the office: a text seldom names its own.</summary>
    private bool IsOnlyUntold(ParticipantPhrase phrase) => phrase.Country == null && _phrases.TrueForAll(other => ReferenceEquals(other, phrase) || other.Country != null);

    private string? HostsCountry(ParticipantPhrase phrase) =>
        ReferenceEquals(phrase, _first) && _home.HasHost ? _named.Body.OfHost(phrase.NameWords) : null;

    /// <summary>The office of the text's own country, spelled as that spells it, or of one who cannot be another's.</summary>
    private OfficeDefinition? OwnOffice(ParticipantPhrase phrase, string code) =>
        OfCountry(phrase, code) is OfficeDefinition own && (IsSpelled(phrase, own) || IsOwn(phrase, code)) ? own : null;

    /// <summary>However the office is spelled: the first of a text, and the only one without a country, beside others of other countries.</summary>
    private bool IsOwn(ParticipantPhrase phrase, string code) => ReferenceEquals(phrase, _first) && _phrases.Count > 1 && IsOnlyUntold(phrase) && !_told.Contains(code);

    /// <summary>"Secretary of Defense" is spelled as "Defense Secretary" is; "Defence Secretary" is not.</summary>
    private static bool IsSpelled(ParticipantPhrase phrase, OfficeDefinition office) =>
        Words(office.Title).All(Words(phrase.OfficeWords).Contains);

    private static HashSet<string> Words(string title) =>
        new(title.Split(' ').Where(static word => !JoinsTitle.Contains(word)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The office of the only country that the lexicon knows the family name for; null where it knows none or several.</summary>
    public OfficeDefinition? OfFamilyName(ParticipantPhrase phrase)
    {
        OfficeDefinition[] own = [.. phrase.Offices.Where(office => IsNameOf(phrase, office)).Take(2)];
        return own.Length == 1 ? own[0] : null;
    }

    /// <summary>"Australia and Japan Defence Ministers meet: Minister Kihara": of the countries of the title, the lexicon knows his name for another.</summary>
    public bool IsNamedLikeAnother(ParticipantPhrase phrase, string code) =>
        Countries.Items.Any(other => other != code && OfCountry(phrase, other) is OfficeDefinition own && IsNameOf(phrase, own)) && !HasFamilyName(phrase, code);

    /// <summary>True where the lexicon knows the name as a family name of the office's country.</summary>
    public bool IsNameOf(ParticipantPhrase phrase, OfficeDefinition office) => HasFamilyName(phrase, office.CountryCode);

    private bool HasFamilyName(ParticipantPhrase phrase, string code)
    {
        EquatableArray<string> known = _lexicon.FamilyNames(code);
        return known.Count > 0 && phrase.NameWords.Any(word => known.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The countries of the title, the likeliest first: the first participant is not of the other side, unless that is the
    /// publisher's, who names its own minister first also where the title tells of a visit to it.
    /// </summary>
    public IEnumerable<string> CountriesFor(ParticipantPhrase phrase)
    {
        if (!ReferenceEquals(phrase, _first))
        {
            return Countries;
        }

        return _publisher.Usual is string usual && Countries.Count > 1 && _title.Counterparts.Items.Contains(usual)
            ? Countries.OrderBy(code => code == usual ? 0 : 1)
            : Countries.Where(code => !_title.Counterparts.Items.Contains(code));
    }

    private List<ParticipantPhrase> Rivals(List<ParticipantPhrase> phrases)
    {
        if (Countries.Count != 1 || phrases.Exists(phrase => phrase.Country?.Code == Countries[0]))
        {
            return [];
        }

        string code = Countries[0];
        List<ParticipantPhrase> rivals = phrases.FindAll(phrase =>
            phrase.Country == null
            && CountriesOf(phrase) > 1
            && OfCountry(phrase, code) != null
            && (InTheseWords(phrase)?.CountryCode ?? code) == code
            && !IsOfOtherSide(phrase, code));
        bool isTold = rivals.Exists(phrase => InTheseWords(phrase)?.CountryCode == code);
        return isTold || rivals.Select(HeldOffices.NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2
            ? []
            : rivals;
    }
}
