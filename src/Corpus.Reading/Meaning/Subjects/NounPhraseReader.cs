using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Reads one noun phrase that can be the subject of a reporting verb.</summary>
internal sealed class NounPhraseReader
{
    /// <summary>How many words a title can have: "Deputy Prime Minister and Minister for Defence" is seven.</summary>
    private const int MostTitleWords = 9;

    private static readonly WordSet Nobody = WordLists.Set("function-words: no one");
    private static readonly WordSet BeforeSides = WordLists.Set("function-words: says that all of a list follow");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");
    private static readonly WordSet SidesOfSeveral = WordLists.Set("roles: sides of several countries");
    private static readonly WordSet SideOfOne = WordLists.Set("roles: side of one country");
    private static readonly WordSet Ministers = WordLists.Set("roles: ministers");
    private static readonly WordSet JoinsTitle = WordLists.Set("function-words: joins the words of a title");
    private static readonly WordSet BehindName = WordLists.Set("honorifics: behind a name in a sentence");
    private static readonly WordSet BeforeOthers = WordLists.Set("function-words: says how many or which");
    private static readonly WordSet Others = WordLists.Set("roles: others who speak");
    private static readonly WordSet Ranks = WordLists.Set("roles: ranks");
    private static readonly WordSet All = WordLists.Set("function-words: all");
    private static readonly WordSet Everybody = WordLists.Set("roles: everyone");
    private static readonly WordSet BehindAll = WordLists.Set("numbers: behind all");
    private static readonly WordSet VerbsOfAll = WordLists.Set("verbs: behind a word for all");
    private static readonly WordSet Except = WordLists.Set("function-words: except");

    private static readonly Dictionary<string, int> Counts = WordLists.Table("numbers: all of them as a number")
        .ToDictionary(static number => number.Key, static number => int.Parse(number.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly Roster _roster;
    private readonly PerToken<NamedCountry> _countries;
    private readonly CountryList _countryList;
    private readonly CollectiveNoun _collective;

    public NounPhraseReader(Roster roster, CountryWords countries)
    {
        _roster = roster;
        _countries = new PerToken<NamedCountry>(countries.At);
        _countryList = new CountryList(roster, _countries);
        _collective = new CollectiveNoun(roster, _countryList);
    }

    public Subject? ReadAt(Sentence sentence, int index) =>
        PhraseAt(sentence, index) is Subject subject && !IsGenitive(sentence, subject.Next - 1) ? subject : null;

    private Subject? PhraseAt(Sentence sentence, int index) =>
        sentence.IsWord(index) && !sentence.IsAside(index) && !Nobody.Contains(sentence.Lower(index))
            ? _collective.ReadAt(sentence, index) ?? _collective.CounterpartsAt(sentence, index) ?? Named(sentence, index) ?? Titled(sentence, index)
                ?? Sides(sentence, index) ?? Side(sentence, index) ?? Outsider(sentence, index) ?? Everyone(sentence, index)
            : null;

    /// <summary>"Minister Kihara's", "the Ministers'": what follows is something of theirs, and no verb.</summary>
    private static bool IsGenitive(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        return word.EndsWith("'s", StringComparison.Ordinal) || (word.EndsWith("s", StringComparison.Ordinal) && sentence.Is(index + 1, "'"));
    }

    /// <summary>"The Japanese and U.S. sides", "his UK and Italian counterparts".</summary>
    private Subject? Sides(Sentence sentence, int index)
    {
        int at = BeforeSides.Contains(sentence.Lower(index)) ? index + 1 : index;
        if (_countryList.ReadAt(sentence, at, out int next, out int count) is not { Count: > 0 } speakers)
        {
            return null;
        }

        next = Defense.Contains(sentence.Lower(next)) ? next + 1 : next;
        string head = sentence.Lower(next);
        bool isCounterpart = head is "counterpart" && _roster.NameAt(sentence, next + 1) == null;
        return isCounterpart || head is "counterparts" || (count > 1 && SidesOfSeveral.Contains(head))
            ? new Subject(SubjectKind.Participant, index, next + 1, speakers)
            : null;
    }

    /// <summary>A participant's name with any titles before it: "Secretary Austin", "Minister of National Defense Shin", "Marles".</summary>
    private Subject? Named(Sentence sentence, int index)
    {
        int at = SkipArticle(sentence, index);
        for (int i = at; i < at + MostTitleWords && IsTitleWord(sentence, i, at); i++)
        {
            if (_roster.NameAt(sentence, i) is NamedSpeakers named)
            {
                int next = SkipNameTail(sentence, i + named.Words.Length);
                return new Subject(SubjectKind.Participant, index, next, named.Speakers.Count == 1 ? named.Speakers : EquatableArray<int>.Empty);
            }
        }

        return null;
    }

    private static bool IsTitleWord(Sentence sentence, int index, int first)
    {
        string word = sentence.Lower(index);
        if (sentence.IsCapitalized(index))
        {
            return !FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction);
        }

        // "Deputy Prime Minister and Minister for Defence": any other "and" joins two people.
        return word switch
        {
            "and" => Ministers.Contains(sentence.Lower(index - 1)) && sentence.Is(index + 1, "minister"),
            "." => index > first,
            _ => JoinsTitle.Contains(word) ? index > first : Ministers.Contains(word),
        };
    }

    /// <summary>Given names behind the family name, and what can stand behind a name: "Jr.", "MP".</summary>
    private int SkipNameTail(Sentence sentence, int next)
    {
        for (int end = next + 3; next < end && IsGivenName(sentence, next); next++)
        {
        }

        if (BehindName.Contains(sentence.Lower(next)))
        {
            next++;
        }

        return next;
    }

    private bool IsGivenName(Sentence sentence, int index) =>
        sentence.IsCapitalized(index)
        && !sentence.IsAside(index)
        && !Ranks.Contains(sentence.Lower(index))
        && !FunctionWords.IsMonth(sentence.Lower(index))
        && _roster.TitleAt(sentence, index) == null
        && _countries.At(sentence, index) == null;

    /// <summary>An office without a name: "The Secretary", "DPM". Who is meant is clear only where one participant holds it.</summary>
    private Subject? Titled(Sentence sentence, int index)
    {
        int at = SkipArticle(sentence, index);
        NamedSpeakers? title = _roster.TitleAt(sentence, at);
        if (title == null)
        {
            return null;
        }

        int next = at + title.Words.Length;
        if (sentence.IsCapitalized(next))
        {
            // "Minister Motegi", "Secretary of State": somebody else.
            return null;
        }

        EquatableArray<int> speakers = title.Speakers;
        if (speakers.Count > 1 && sentence.Is(next, "of") && _countries.At(sentence, SkipArticle(sentence, next + 1)) is NamedCountry country)
        {
            speakers = SpeakerSet.Of(speakers.Where(speaker => _roster.OfCountry(country.Code).Contains(speaker)));
            next = country.Next;
        }

        return new Subject(SubjectKind.Participant, index, next, speakers.Count == 1 ? speakers : EquatableArray<int>.Empty);
    }

    /// <summary>"Japan", "the U.S.", "the Japanese side", "the Australian Minister", "the Government of Japan".</summary>
    private Subject? Side(Sentence sentence, int index)
    {
        int at = SkipArticle(sentence, index);
        if (sentence.Is(at, "government") && sentence.Is(at + 1, "of"))
        {
            at = SkipArticle(sentence, at + 2);
        }

        if (_countries.At(sentence, at) is not NamedCountry country)
        {
            return null;
        }

        int next = country.Next;
        string head = sentence.Lower(next);
        bool isSide = SideOfOne.Contains(head);
        if (isSide || head is "government")
        {
            next++;
        }

        return new Subject(isSide ? SubjectKind.Participant : SubjectKind.Country, index, next, _roster.OfCountry(country.Code));
    }

    /// <summary>"The two leaders", "Prime Minister Ishiba", "General Yoshida": a speaker who is no participant.</summary>
    private static Subject? Outsider(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + 5 && BeforeOthers.Contains(sentence.Lower(at)))
        {
            at++;
        }

        if (Others.Contains(sentence.Lower(at)))
        {
            return new Subject(SubjectKind.Other, index, at + 1, EquatableArray<int>.Empty);
        }

        at = SkipArticle(sentence, index);
        int first = at;
        bool hasRank = false;
        while (at < first + MostTitleWords && IsTitleWord(sentence, at, first))
        {
            hasRank |= Ranks.Contains(sentence.Lower(at));
            at++;
        }

        return hasRank && sentence.IsCapitalized(at - 1) ? new Subject(SubjectKind.Other, index, at, EquatableArray<int>.Empty) : null;
    }

    /// <summary>"All", "Both", "The two", "Everyone": a word that needs no noun, right before its verb.</summary>
    private Subject? Everyone(Sentence sentence, int index)
    {
        int at = SkipArticle(sentence, index);
        string word = sentence.Lower(at);
        bool isCounted = Counts.TryGetValue(word, out int count);
        bool isAll = Everybody.Contains(word) || (at == index ? All.Contains(word) : isCounted && word != "both");
        int next = isAll && word == "all" && BehindAll.Contains(sentence.Lower(at + 1)) ? at + 2 : at + 1;
        next = sentence.IsAt(next, ["at", "the", "table"]) ? next + 3 : next;
        bool isBeforeVerb = VerbsOfAll.Contains(sentence.Lower(next))
            || (FunctionWords.EndsInEd(sentence.Lower(next)) && !IsNounBehind(sentence, next));
        return isAll && (!isCounted || count == _roster.All.Count) && isBeforeVerb && !IsAfterExcept(sentence, index)
            ? new Subject(SubjectKind.Participant, index, next, _roster.All)
            : null;
    }

    /// <summary>"All related issues", "Both proposed measures": what ends in "ed" is said of things, and is no verb.</summary>
    private static bool IsNounBehind(Sentence sentence, int participle)
    {
        string word = sentence.Lower(participle + 1);
        return sentence.IsWord(participle + 1)
            && !sentence.IsCapitalized(participle + 1)
            && !FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Subordinator);
    }

    /// <summary>"Except for Secretary Teodoro, all agreed" is not all.</summary>
    private static bool IsAfterExcept(Sentence sentence, int index)
    {
        for (int i = index - 1; i >= 0 && i > index - MostTitleWords; i--)
        {
            if (Except.Contains(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipArticle(Sentence sentence, int index) => sentence.Is(index, "the") ? index + 1 : index;
}
