using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Reads one noun phrase that can be the subject of a reporting verb.</summary>
internal sealed class NounPhraseReader
{
    /// <summary>How many words a title can have: "Deputy Prime Minister and Minister for Defence" is seven.</summary>
    private const int MostTitleWords = 9;

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
        sentence.IsWord(index) && !sentence.IsAside(index) && sentence.Lower(index) is not ("neither" or "no" or "none" or "nobody")
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
        int at = sentence.Lower(index) is "the" or "both" or "his" or "her" or "their" ? index + 1 : index;
        if (_countryList.ReadAt(sentence, at, out int next, out int count) is not { Count: > 0 } speakers)
        {
            return null;
        }

        next = sentence.Lower(next) is "defense" or "defence" ? next + 1 : next;
        string head = sentence.Lower(next);
        bool isCounterpart = head is "counterpart" && _roster.NameAt(sentence, next + 1) == null;
        return isCounterpart || head is "counterparts" || (count > 1 && head is "sides" or "ministers" or "secretaries" or "delegations")
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
            return !FunctionWords.IsPreposition(word) && !FunctionWords.IsSubordinator(word) && !FunctionWords.IsConjunction(word);
        }

        // "Deputy Prime Minister and Minister for Defence": any other "and" joins two people.
        return word switch
        {
            "and" => sentence.Lower(index - 1) is "minister" or "secretary" && sentence.Is(index + 1, "minister"),
            "of" or "for" or "the" or "." => index > first,
            _ => word is "minister" or "secretary",
        };
    }

    /// <summary>Given names behind the family name, and what can stand behind a name: "Jr.", "MP".</summary>
    private int SkipNameTail(Sentence sentence, int next)
    {
        for (int end = next + 3; next < end && IsGivenName(sentence, next); next++)
        {
        }

        if (sentence.Lower(next) is "jr" or "sr" or "ii" or "iii" or "mp")
        {
            next++;
        }

        return next;
    }

    private bool IsGivenName(Sentence sentence, int index) =>
        sentence.IsCapitalized(index)
        && !sentence.IsAside(index)
        && !IsRank(sentence.Lower(index))
        && MonthName.Of(sentence.Lower(index)) == null
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
        bool isSide = head is "side" or "delegation" or "minister" or "secretary";
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
        while (at < index + 5 && sentence.Lower(at) is "the" or "both" or "two" or "three" or "all" or "their" or "these" or "senior" or "of")
        {
            at++;
        }

        if (sentence.Lower(at) is "leaders" or "officials" or "delegations" or "representatives" or "experts" or "commanders"
            or "others")
        {
            return new Subject(SubjectKind.Other, index, at + 1, EquatableArray<int>.Empty);
        }

        at = SkipArticle(sentence, index);
        int first = at;
        bool hasRank = false;
        while (at < first + MostTitleWords && IsTitleWord(sentence, at, first))
        {
            hasRank |= IsRank(sentence.Lower(at));
            at++;
        }

        return hasRank && sentence.IsCapitalized(at - 1) ? new Subject(SubjectKind.Other, index, at, EquatableArray<int>.Empty) : null;
    }

    /// <summary>"All", "Both", "The two", "Everyone": a word that needs no noun, right before its verb.</summary>
    private Subject? Everyone(Sentence sentence, int index)
    {
        int at = SkipArticle(sentence, index);
        string word = sentence.Lower(at);
        int count = word switch { "both" or "two" => 2, "three" => 3, "four" => 4, _ => _roster.All.Count };
        bool isAll = word is "everyone" or "everybody" || (at == index ? word is "all" or "both" : count > 0 && word is "two" or "three" or "four");
        int next = isAll && sentence.Is(at, "all") && sentence.Lower(at + 1) is "three" or "four" or "present" ? at + 2 : at + 1;
        next = sentence.IsAt(next, ["at", "the", "table"]) ? next + 3 : next;
        bool isBeforeVerb = sentence.Lower(next) is "said" or "also" or "once" or "took"
            || (FunctionWords.EndsInEd(sentence.Lower(next)) && !IsNounBehind(sentence, next));
        return isAll && count == _roster.All.Count && isBeforeVerb && !IsAfterExcept(sentence, index)
            ? new Subject(SubjectKind.Participant, index, next, _roster.All)
            : null;
    }

    /// <summary>"All related issues", "Both proposed measures": what ends in "ed" is said of things, and is no verb.</summary>
    private static bool IsNounBehind(Sentence sentence, int participle)
    {
        string word = sentence.Lower(participle + 1);
        return sentence.IsWord(participle + 1)
            && !sentence.IsCapitalized(participle + 1)
            && !FunctionWords.IsPreposition(word)
            && !FunctionWords.IsDeterminer(word)
            && !FunctionWords.IsConjunction(word)
            && !FunctionWords.IsSubordinator(word);
    }

    /// <summary>"Except for Secretary Teodoro, all agreed" is not all.</summary>
    private static bool IsAfterExcept(Sentence sentence, int index)
    {
        for (int i = index - 1; i >= 0 && i > index - MostTitleWords; i--)
        {
            if (sentence.Lower(i) is "except" or "excepting" or "besides" or "without")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRank(string word) => word is
        "minister" or "secretary" or "president" or "general" or "admiral" or "ambassador" or "chairman" or "chair" or "commander"
        or "mr" or "ms" or "mrs" or "dr" or "chief" or "chancellor" or "governor" or "director" or "premier" or "senator"
        or "dpm" or "pm";

    private static int SkipArticle(Sentence sentence, int index) => sentence.Is(index, "the") ? index + 1 : index;
}
