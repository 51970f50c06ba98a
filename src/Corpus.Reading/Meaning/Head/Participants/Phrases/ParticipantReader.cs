using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>Reads one participant: an office, perhaps with its country, and a name, in either order.</summary>
internal sealed class ParticipantReader
{
    private static readonly WordSet Whose = WordLists.Set("function-words: whose").And(WordLists.Set("function-words: whose in the plural"));

    /// <summary>"the other Nordic and Baltic defence" is six.</summary>
    private const int MostWordsBeforeOthers = 7;

    private static readonly WordSet Newly = WordLists.Set("honorifics: says how long a counterpart has been one");
    private static readonly WordSet Prepositions = WordLists.Set("function-words: prepositions");
    private static readonly WordSet Others = WordLists.Set("function-words: more of the same kind");
    private static readonly WordSet Plurals = WordLists.Set("roles: all who took part");

    private readonly OpeningText _text;
    private readonly HeadLexicon _lexicon;
    private readonly OfficeCountry _countries;
    private readonly HolderList _holders;
    private readonly CounterpartPairs _pairs;

    public ParticipantReader(OpeningText text, HeadLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _countries = new OfficeCountry(text, lexicon);
        _holders = new HolderList(text, lexicon, _countries);
        _pairs = new CounterpartPairs(text, lexicon, _countries);
        Bounds = new TitleBounds(text, lexicon, _countries);
    }

    public TitleBounds Bounds { get; }

    /// <summary>The participant that begins at a token; null when no known office stands there.</summary>
    public ParticipantPhrase? At(int index) => OfficeFirst(index) ?? NameFirst(index);

    /// <summary>The words before an office: "the", "(then)", "Acting".</summary>
    public LeadingWords LeadAt(int index) => LeadingWords.At(_text, _countries, index);

    /// <summary>Behind the letters that stand for what is before them: "(DDPS)".</summary>
    public int BehindLetters(int index) => _countries.BehindLetters(index);

    /// <summary>The country named at a token, "Australian" or "Australia's", and the token behind it.</summary>
    public CountryDefinition? CountryAt(int index, out int next) => _countries.At(index, out next);

    /// <summary>The country named behind a token, "of Germany"; null where none is.</summary>
    public CountryDefinition? CountryBehind(int index)
    {
        CountryDefinition? country = null;
        _countries.Behind(index, ref country);
        return country;
    }

    /// <summary>"his Norwegian counterpart Bjørn Arild Gram": whose office the text tells by another's; null where none is named so.</summary>
    public ParticipantPhrase? CounterpartAt(int index, IReadOnlyList<OfficeDefinition> ofOther)
    {
        int at = BehindWhose(index);
        CountryDefinition? country = _countries.At(at, out int behind);
        at = country == null ? at : behind;
        if (!LeadingWords.IsCounterpart(_text.Plain(at)))
        {
            return null;
        }

        at = country == null ? _countries.Behind(at + 1, ref country) : at + 1;
        at = _text.IsComma(at) ? at + 1 : at;
        List<string> words = NameWords.At(_text, at, out int next);
        if (country == null || words.Count == 0 || _lexicon.CounterpartsIn(country.Code, ofOther) is not { Count: > 0 } offices)
        {
            return null;
        }

        return new ParticipantPhrase(_text, offices, country, words, at, next, next);
    }

    /// <summary>"her British, Danish and Swedish counterparts, A, B and C": null where no list of countries begins at the token.</summary>
    public CounterpartList? CounterpartsAt(int index, IReadOnlyList<OfficeDefinition> ofOther)
    {
        List<CountryDefinition> countries = [];
        int at = BehindWhose(index);
        while (countries.Count < CounterpartList.Most && _countries.At(at, out int behind) is CountryDefinition country)
        {
            countries.Add(country);
            at = Joint.Behind(_text, behind);
        }

        if (countries.Count < 2 || !LeadingWords.IsCounterpart(_text.Plain(at)))
        {
            return countries.Count == 0 ? _pairs.At(at, ofOther) : null;
        }

        List<ParticipantPhrase> found = [];
        int next = at + 1;
        foreach (CountryDefinition country in countries)
        {
            int first = Joint.Behind(_text, next);
            List<string> words = NameWords.At(_text, first, out int behindName);
            if (words.Count == 0 || _lexicon.CounterpartsIn(country.Code, ofOther) is not { Count: > 0 } offices)
            {
                return new CounterpartList(index, at + 1, []);
            }

            found.Add(new ParticipantPhrase(_text, offices, country, words, first, behindName, behindName));
            next = behindName;
        }

        return new CounterpartList(index, next, found);
    }

    /// <summary>"the Ministers of Defence of Estonia and Latvia, A and B": null where no such list begins at the token.</summary>
    public CounterpartList? HoldersAt(int index) => _holders.At(index);

    /// <summary>Behind "other Nordic defence ministers", "several counterparts": more who took part, without their names; null where no such words stand there.</summary>
    public int? OthersAt(int index)
    {
        int at = index;
        while (at < index + MostWordsBeforeOthers && !Plurals.Contains(_text.Plain(at)) && (at == index ? Others.Contains(_text.Plain(at)) : IsBeforeOthers(at)))
        {
            at++;
        }

        return at > index && Plurals.Contains(_text.Plain(at)) ? at + 1 : null;
    }

    /// <summary>"Nordic", "and", "defence", but nobody's name, and nothing that leads on.</summary>
    private bool IsBeforeOthers(int index) =>
        _text.Word(index).Length > 0 && (_text.IsCapitalized(index) ? NameWords.At(_text, index, out _).Count < 2 : !Prepositions.Contains(_text.Plain(index)));

    /// <summary>Behind "her", "her new", "his newly appointed".</summary>
    private int BehindWhose(int index)
    {
        int at = Whose.Contains(_text.Plain(index)) || _text.Plain(index) == "the" ? index + 1 : index;
        while (at > index && Newly.Contains(_text.Plain(at)))
        {
            at++;
        }

        return at;
    }

    private ParticipantPhrase? OfficeFirst(int index)
    {
        LeadingWords lead = LeadAt(index);
        if (Office(lead.Next) is not { } office)
        {
            return null;
        }

        CountryDefinition? country = office.Country ?? lead.Country;
        string? qualifier = LeadingWords.Joined(LeadingWords.Joined(lead.Qualifier, office.Lead), office.Suffix);
        TitleRange? longer = Longer(index, office.Next);
        int next = _countries.BehindLetters(longer?.Next ?? office.Next);
        next = BehindBareCountry(_countries.Behind(next, ref country), ref country);
        List<string> words = NameBehind(ref next);
        next = words.Count == 0 ? longer?.Next ?? office.Next : _countries.Behind(next, ref country);
        return new ParticipantPhrase(_text, office.Things, country, words, index, office.Next, next) { Qualifier = qualifier, Longer = longer };
    }

    /// <summary>"Boris Pistorius, Federal Minister of Defence of Germany": a name, a comma, its office.</summary>
    private ParticipantPhrase? NameFirst(int index)
    {
        List<string> words = NameWords.At(_text, index, out int comma);
        if (words.Count == 0 || !_text.IsComma(comma) || !(Honorific.LeadsName(_text.Word(index)) || BehindVenue.CanBegin(_text, _lexicon, index)))
        {
            return null;
        }

        LeadingWords lead = LeadAt(comma + 1);
        if (Office(lead.Next) is not { } office)
        {
            return null;
        }

        int titleNext = Bounds.NextOf(office.Next, StartsPerson);
        titleNext = titleNext > office.Next ? Math.Max(titleNext, Bounds.NextOf(Bounds.RunEnd(titleNext - 1), StartsPerson)) : titleNext;
        titleNext = words.Count > 1 ? BehindTitleOfNamed(index, titleNext) : titleNext;
        TitleRange? longer = titleNext > office.Next ? new TitleRange(lead.Next, titleNext) : null;
        CountryDefinition? country = office.Country ?? lead.Country;
        int next = BehindSecondOffice(_countries.Behind(titleNext, ref country), ref country);
        if (HasHolderBehind(next))
        {
            return null;
        }

        string? qualifier = LeadingWords.Joined(LeadingWords.Joined(lead.Qualifier, office.Lead), office.Suffix);
        return new ParticipantPhrase(_text, office.Things, country, words, index, office.Next, next) { Qualifier = qualifier, Longer = longer };
    }

    /// <summary>"Mr. Saleh, Commander-in-Chief of the Armed Forces and Minister of Defense, met": one who is named already has a second office.</summary>
    private int BehindSecondOffice(int next, ref CountryDefinition? country)
    {
        bool isJoined = _text.Plain(next) == "and";
        if (!isJoined || Office(LeadAt(next + 1).Next) is not { } second || NameWords.At(_text, second.Next, out _).Count > 0)
        {
            return next;
        }

        int behind = _countries.Behind(second.Next, ref country);
        return _text.IsComma(behind) && NameWords.At(_text, behind + 1, out _).Count == 0 ? behind : next;
    }

    /// <summary>"Ms. Lineo Tau, Minister of Defence Pensions": who is named already has a title that goes on, and no second name.</summary>
    private int BehindTitleOfNamed(int person, int next)
    {
        bool isNamed = _text.Plain(person) != "the" && Honorific.LeadsName(_text.Word(person));
        return isNamed && NameWords.At(_text, next, out int behind).Count > 0 ? behind : next;
    }

    private TitleRange? Longer(int index, int officeNext)
    {
        int first = Bounds.FirstOf(index);
        int next = Bounds.NextOf(officeNext, StartsPerson);
        return first < index || next > officeNext ? new TitleRange(first, next) : null;
    }

    /// <summary>
    /// True where the name of the holder follows: "In Tokyo, Defense Minister Nakatani". A name that has its own office
    /// behind it is the next participant's.
    /// </summary>
    private bool HasHolderBehind(int index)
    {
        if (NameWords.At(_text, index, out _).Count > 0)
        {
            return true;
        }

        return _text.IsComma(index)
            && !IsOffice(index + 1)
            && NameWords.At(_text, index + 1, out int behind).Count > 0
            && !(_text.IsComma(behind) && IsOffice(behind + 1));
    }

    private bool IsOffice(int index) => Office(LeadAt(index).Next) != null;

    /// <summary>True where somebody is named: "Mr. Reyes", "Australian Defence Minister", "Marles, Minister".</summary>
    public bool StartsPerson(int index) =>
        IsOffice(index)
        || (Honorific.LeadsName(_text.Word(index)) && _text.Plain(index) != "the")
        || (NameWords.At(_text, index, out int comma).Count > 0 && _text.IsComma(comma) && IsOffice(comma + 1));

    /// <summary>The offices of the longest title at a token, alone or behind a country.</summary>
    private FoundOffice? Office(int at)
    {
        FoundOffice? direct = Title(at);
        CountryDefinition? before = _countries.At(at, out int behindCountry);
        if (before == null)
        {
            return direct;
        }

        LeadingWords lead = LeadAt(behindCountry);
        return Title(lead.Next) is { } qualified && !(direct is { } own && own.Next >= qualified.Next)
            ? qualified with { Country = before, Lead = lead.Qualifier }
            : direct;
    }

    /// <summary>The offices of the title at a token, else those of the short title.</summary>
    private FoundOffice? Title(int at)
    {
        // A dash is a word here, and the names of the lexicon are found whatever their hyphens.
        if (!_text.Word(at).Any(char.IsLetterOrDigit))
        {
            return null;
        }

        int start = _text.StartOf(at);
        NamedMatch<OfficeDefinition>? match = _lexicon.Offices.At(_text.Text, start);
        NamedMatch<OfficeDefinition>? brief = _lexicon.ShortTitles.At(_text.Text, start);
        match = brief?.Length > (match?.Length ?? 0) ? brief : match;
        if (match is not { } found)
        {
            return null;
        }

        int next = _text.TokenFrom(found.End, at);
        string rest = _text.Text.Substring(found.End, Math.Max(0, _text[next - 1].End - found.End));

        // "Defence Minister-designate", "Defence Minister designate"
        if (rest.StartsWith("-", StringComparison.Ordinal) && LeadingWords.QualifiesFromBehind(rest.Substring(1)))
        {
            return new FoundOffice(found.Things, next) { Suffix = rest.Substring(1) };
        }

        if (LeadingWords.QualifiesFromBehind(_text.Word(next)))
        {
            return new FoundOffice(found.Things, next + 1) { Suffix = _text.Word(next) };
        }

        bool endsWord = rest.Length <= 1 && !(rest.Length == 1 && char.IsLetterOrDigit(rest[0]));
        return endsWord ? new FoundOffice(found.Things, next) : null;
    }

    /// <summary>"Minister of Defence Malaysia, YB Dato' Seri Mohamed Khaled Nordin": a country that stands where a name could, and the name behind it.</summary>
    private int BehindBareCountry(int index, ref CountryDefinition? country)
    {
        if (_countries.At(index, out int behind) is not CountryDefinition bare)
        {
            return index;
        }

        int name = _text.IsComma(behind) ? behind + 1 : behind;
        bool isNamed = !IsOffice(name) && NameWords.At(_text, name, out _).Count > 1 && (name > behind || Honorific.LeadsName(_text.Word(name)));
        country ??= isNamed ? bare : null;
        return isNamed ? behind : index;
    }

    /// <summary>The name behind an office, also behind a comma: "Secretary of National Defense, Gilberto Teodoro".</summary>
    private List<string> NameBehind(ref int next)
    {
        List<string> words = NameWords.At(_text, next, out int behind);
        if (words.Count == 0 && _text.IsComma(next) && !IsOffice(next + 1))
        {
            words = NameWords.At(_text, next + 1, out behind);
        }

        next = words.Count > 0 ? behind : next;
        return words;
    }

    /// <summary>The offices of a title in a text.</summary>
    /// <param name="Next">The token behind the title.</param>
    private readonly record struct FoundOffice(IReadOnlyList<OfficeDefinition> Things, int Next)
    {
        /// <summary>The country before it; null where there is none.</summary>
        public CountryDefinition? Country { get; init; }

        /// <summary>What qualifies it between the country and the title: "U.S. Acting Secretary".</summary>
        public string? Lead { get; init; }

        /// <summary>What qualifies it from behind: "designate".</summary>
        public string? Suffix { get; init; }
    }
}
