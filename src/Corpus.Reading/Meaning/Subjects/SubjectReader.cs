using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.NounPhrases;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Reads the noun phrase of a subject: one noun phrase, or several joined by "and".</summary>
internal sealed class SubjectReader(Roster roster, CountryWords countries, LastSpeakers last, OtherLeaders otherLeaders, OtherCompany company)
{
    /// <summary>More joined noun phrases than any meeting has delegations; the bound keeps the reading linear.</summary>
    private const int MostJoined = 32;

    /// <summary>"and, at a later meeting,"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfInsertion = 6;

    private static readonly WordSet Whose = WordLists.Set("function-words: whose");
    private static readonly WordSet Counterpart = WordLists.Set("honorifics: counterparts");
    private static readonly WordMap<string> Owners = new(WordLists.Table("honorifics: tells the pronoun of an owner"));
    private static readonly PhraseList Joints = new(WordLists.List("function-words: joins noun phrases"));

    private readonly NounPhraseReader _reader = new(new Delegations(roster, countries, otherLeaders, company));
    private readonly GoingOn _goingOn = new(roster, last);
    private readonly OneOfTwo _oneOfTwo = new(roster, countries);
    private PerToken<Subject>? _nounPhrases;
    private PerToken<Subject>? _lists;
    private PronounReader? _pronouns;

    private PerToken<Subject> NounPhrases => _nounPhrases ??= new(_reader.ReadAt);

    private PronounReader Pronouns =>
        _pronouns ??= new(roster, countries, last, company, NounPhrases, sentence => ReadAt(sentence, 0) is { Speakers.Count: > 0 });

    /// <summary>The subject that begins at a token, or null.</summary>
    public Subject? ReadAt(Sentence sentence, int index) =>
        Pronouns.ReadAt(sentence, index) ?? _goingOn.CounterpartAt(sentence, index) ?? List(sentence, index);

    private Subject? List(Sentence sentence, int index) =>
        (_lists ??= new PerToken<Subject>(Joined)).At(sentence, index) is Subject subject ? _goingOn.Told(sentence, subject) : null;

    /// <summary>The subject at a token without the last of those that are joined to it; null where none is.</summary>
    public Subject? WithoutLastAt(Sentence sentence, int index)
    {
        if (NounPhrases.At(sentence, index) is not Subject whole || Members(sentence, whole.Next) is not (> 0 and int members))
        {
            return null;
        }

        for (int left = members - 1; left > 0; left--)
        {
            whole = Join(whole, NextJoined(sentence, whole.Next, out _)!);
        }

        return whole;
    }

    /// <summary>
    /// "Norway, and Minister Lund" behind "ties with Sweden and": no list of two has a comma, so that the first belongs to what is before, and the
    /// second begins a clause.
    /// </summary>
    public bool IsPairAcrossComma(Sentence sentence, Subject subject) =>
        NounPhrases.At(sentence, subject.First) is { Next: var behind } && sentence.Is(behind, ",") && sentence.Is(behind + 1, "and")
        && NounPhrases.At(sentence, BehindInsertion(sentence, behind + 2)) is { Next: var end } && end == subject.Next;

    /// <summary>"the others" and "his counterpart" behind one who has spoken: all but that one.</summary>
    public Subject WithoutSpoken(Sentence sentence, Subject subject, EquatableArray<int> spoken)
    {
        bool isOthers = subject.Kind == SubjectKind.Other && spoken.Count > 0 && sentence.Is(subject.Next - 1, "others");
        bool isCounterpart = spoken.Count == 1 && Whose.Contains(sentence.Lower(subject.First)) && sentence.Lower(subject.Next - 1) is "counterpart" or "counterparts";
        return isOthers || (isCounterpart && subject.Speakers.Equals(roster.All))
            ? subject with { Kind = SubjectKind.Participant, Speakers = SpeakerSet.Of(roster.All.Where(one => !spoken.Contains(one))) }
            : subject;
    }

    /// <summary>
    /// "Minister Lund stressed the risk, and he offered help": "he" is the subject before. Where that names nobody alone, or another is
    /// named between, it is not told who.
    /// </summary>
    public Subject InSentence(Sentence sentence, Subject subject, EquatableArray<int> before, int from)
    {
        if (OneOfTwo.Is(sentence, subject))
        {
            return subject with { Speakers = _oneOfTwo.Of(sentence, before, from, subject.First, index => IsUnknownAt(sentence, index)) };
        }

        if (before.Count == 1 && subject.Speakers.Count > 1 && MeetsStrangerBefore(sentence, subject, before, from))
        {
            return subject with { Speakers = EquatableArray<int>.Empty };
        }

        if (!PronounReader.IsAt(sentence, subject.First) || subject.Next != subject.First + 1)
        {
            return subject;
        }

        string pronoun = sentence.Lower(subject.First);
        if (before.Count == 1 && (last.IsCalledOtherwise(before[0], pronoun) || HasOwnCounterpart(sentence, from, subject.First, pronoun)))
        {
            // "He briefed his counterpart, and she praised the crews": of two it is the other.
            bool isOther = roster.IsComplete && roster.All.Count == 2;
            return subject with { Speakers = isOther ? SpeakerSet.Of(roster.All.Where(one => one != before[0])) : EquatableArray<int>.Empty };
        }

        bool isTold = before.Count == 1;
        for (int i = from; i < subject.First && isTold; i++)
        {
            isTold = roster.LostAt(sentence, i) == 0 && (roster.NameAt(sentence, i) is not NamedSpeakers named || named.Speakers.Equals(before));
        }

        return subject with { Speakers = isTold ? before : EquatableArray<int>.Empty };
    }

    /// <summary>"Minister Lund also met with Prime Minister Berg, and the two agreed": these two, of whom only one took part.</summary>
    private bool MeetsStrangerBefore(Sentence sentence, Subject subject, EquatableArray<int> before, int from)
    {
        bool isMet = false;
        for (int i = from; i < subject.First; i++)
        {
            isMet |= OtherCompany.IsPersonMetAt(sentence, i);
            bool isOther = OtherCompany.MayBeOtherOfTwo(sentence.Lower(i))
                || (NounPhrases.At(sentence, i) is { Kind: SubjectKind.Participant, Speakers.Count: > 0 } named && !named.Speakers.Equals(before));
            if (isOther)
            {
                return false;
            }
        }

        return isMet && !roster.HasNameBetween(sentence, subject.First, subject.Next);
    }

    /// <summary>"briefed his Canadian counterpart, and she": whose counterpart it is, is called otherwise.</summary>
    private static bool HasOwnCounterpart(Sentence sentence, int from, int end, string pronoun)
    {
        for (int i = from; i < end; i++)
        {
            if (Owners.TryGet(sentence.Lower(i), out string? owner) && owner != pronoun
                && (Counterpart.Contains(sentence.Lower(i + 1)) || Counterpart.Contains(sentence.Lower(i + 2))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for those who took part, where they are more than one and all were read, and no other country is named beside theirs.</summary>
    public bool AreAll(Subject subject) => subject.Speakers.Count > 1 && !subject.HasOtherCountry && subject.Speakers.Equals(roster.All);

    /// <summary>True where a sentence begins with somebody of whom it is not known that they took part.</summary>
    public bool BeginsWithNobody(Sentence sentence) => ReadAt(sentence, 0) is { Speakers.Count: 0 };

    /// <summary>True where what countries did is told of an earlier year.</summary>
    public bool EndsInEarlierYear => company.EndsInEarlierYear;

    /// <summary>Somebody with a rank who does not take part, where one is named at a token: "President Lund".</summary>
    public Subject? StrangerAt(Sentence sentence, int index) =>
        !PronounReader.IsAt(sentence, index)
        && ReadAt(sentence, index) is Subject stranger
        && (stranger.Kind == SubjectKind.Other || (stranger.Kind == SubjectKind.Participant && stranger.Speakers.Count == 0 && countries.At(sentence, index) != null))
        && (sentence.IsCapitalized(stranger.Next - 1) || (sentence.Is(stranger.Next, ",") && sentence.IsCapitalized(stranger.Next + 1)))
            ? stranger
            : null;

    /// <summary>True where a sentence names somebody with a rank who does not take part.</summary>
    public bool NamesStranger(Sentence sentence) => Enumerable.Range(0, sentence.Count).Any(i => sentence.IsCapitalized(i) && !sentence.IsAside(i) && StrangerAt(sentence, i) is not null);

    /// <summary>True where a sentence names one who took part and is none of some.</summary>
    public bool NamesAnother(Sentence sentence, EquatableArray<int> speakers) =>
        Enumerable.Range(0, sentence.Count).Any(i => NounPhrases.At(sentence, i) is { Kind: SubjectKind.Participant, Speakers.Count: 1 } named && !speakers.Contains(named.Speakers[0]));

    /// <summary>True where others stand who do not take part: "Ambassador Cole", "the envoys".</summary>
    private bool IsUnknownAt(Sentence sentence, int index) =>
        NounPhrases.At(sentence, index) is { Kind: SubjectKind.Other }
        || (sentence.IsCapitalized(index) && NounPhrases.At(sentence, index) is { Kind: not SubjectKind.Country, Speakers.Count: 0 } unknown && sentence.IsCapitalized(unknown.Next - 1));

    /// <summary>The only participant whose name is in a sentence; null where none or several are.</summary>
    public int? OnlyNamed(Sentence sentence) => OnlyNamed(sentence, 0, sentence.Count);

    /// <summary>"the Secretary's tenth call": somebody to whom something belongs stands in the sentence.</summary>
    public bool HasOwner(Sentence sentence) => Enumerable.Range(0, sentence.Count).Any(i => sentence.IsCapitalized(i) && _reader.IsOwnerAt(sentence, i));

    /// <summary>The only participant whose name stands between two tokens; null where none or several do.</summary>
    public int? OnlyNamed(Sentence sentence, int first, int next)
    {
        EquatableArray<int> named = EquatableArray<int>.Empty;
        for (int i = first; i < next && named.Count < 2; i++)
        {
            named = roster.NameAt(sentence, i) is NamedSpeakers one ? SpeakerSet.Union(named, one.Speakers) : named;
        }

        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>True where a sentence begins with one who took part and another who did not.</summary>
    public bool BeginsWithMixed(Sentence sentence) => ReadAt(sentence, 0) is { HasOthers: true };

    /// <summary>True where a sentence begins with somebody who speaks and does not take part.</summary>
    public bool BeginsWithOther(Sentence sentence) => ReadAt(sentence, 0) is { Kind: SubjectKind.Other };

    private Subject? Joined(Sentence sentence, int index)
    {
        if (First(sentence, index) is not Subject whole)
        {
            return null;
        }

        int more = Members(sentence, whole.Next);
        whole = more > 0 ? Join(sentence, whole, more) : whole;

        // "Minister Lund and Secretary Austin's teams": something of both.
        bool isTheirs = Joints.Behind(sentence, whole.Next) is var behind && behind > whole.Next && _reader.IsOwnerAt(sentence, behind);
        return whole with { First = index, Speakers = isTheirs ? EquatableArray<int>.Empty : whole.Speakers };
    }

    private Subject Join(Sentence sentence, Subject first, int more)
    {
        List<Subject> members = [first];
        Subject whole = first;
        for (int left = more; left > 0; left--)
        {
            Subject next = NextJoined(sentence, whole.Next, out _)!;
            bool isNamed = sentence.IsCapitalized(first.Next - 1) && !Rank.Is(sentence.Lower(first.Next - 1));
            members.Add(first.Speakers.Count == 0 && isNamed && GoingOn.IsCounterpart(sentence, next) ? next with { Speakers = EquatableArray<int>.Empty } : next);
            whole = Join(whole, members[members.Count - 1]);
        }

        return whole with { Speakers = SpeakerSet.Union(whole.Speakers, OfOneTitle(members)) };
    }

    /// <summary>"Both Minister Hamada and Secretary Austin" has its first noun phrase behind "both"; "Both Ministers" is one, and perhaps not all.</summary>
    private Subject? First(Sentence sentence, int index)
    {
        Subject? phrase = NounPhrases.At(sentence, index);
        bool isBothAlone = (phrase is null || phrase.Next == index + 1) && sentence.Is(index, "both") && sentence.IsCapitalized(index + 1);
        return isBothAlone ? NounPhrases.At(sentence, index + 1) ?? phrase : phrase;
    }

    /// <summary>"The Minister, the Secretary, and the Minister": as often as the title is said, so many have it, and all of these are meant.</summary>
    private static EquatableArray<int> OfOneTitle(List<Subject> members) => members
        .Where(static member => member.Holders.Count > 1)
        .GroupBy(static member => member.Holders)
        .Where(static alike => alike.Count() == alike.Key.Count)
        .Aggregate(EquatableArray<int>.Empty, static (all, alike) => SpeakerSet.Union(all, alike.Key));

    /// <summary>How many more noun phrases a list has; those behind its last "and" are none of it.</summary>
    private int Members(Sentence sentence, int index)
    {
        int members = 0;
        for (int count = 1; count < MostJoined && NextJoined(sentence, index, out bool isLast) is Subject next; count++)
        {
            members = isLast ? count : members;
            index = next.Next;
        }

        return members;
    }

    /// <summary>
    /// "and Secretary Austin", ", Secretary Austin", ", and Secretary Austin" or ", together with Secretary Austin"; a comma
    /// alone ends no list.
    /// </summary>
    private Subject? NextJoined(Sentence sentence, int index, out bool isLast)
    {
        int next = sentence.Is(index, ",") ? index + 1 : index;
        int behind = Joints.Behind(sentence, next);
        isLast = behind > next;
        return behind == index ? null : NounPhrases.At(sentence, isLast ? BehindInsertion(sentence, behind) : behind);
    }

    /// <summary>"Minister Lund and, later, Minister Cole": what is set off behind the "and" is stepped over.</summary>
    private static int BehindInsertion(Sentence sentence, int comma)
    {
        int close = comma + 1;
        while (sentence.Is(comma, ",") && close < comma + MostWordsOfInsertion && sentence.IsWord(close))
        {
            close++;
        }

        return sentence.Is(comma, ",") && close > comma + 1 && sentence.Is(close, ",") ? close + 1 : comma;
    }

    private static Subject Join(Subject one, Subject other) => new(
        one.Kind < other.Kind ? one.Kind : other.Kind,
        one.First,
        other.Next,
        SpeakerSet.Union(one.Speakers, other.Speakers))
    {
        HasOtherCountry = one.HasOtherCountry || IsOtherCountry(one) || IsOtherCountry(other),
        HasOthers = one.HasOthers || (one.Speakers.Count > 0 ? IsStranger(other) : IsStranger(one) && other.Speakers.Count > 0),
    };

    private static bool IsStranger(Subject subject) => subject is { Kind: not SubjectKind.Country, Speakers.Count: 0, Holders.Count: 0 };

    private static bool IsOtherCountry(Subject subject) => subject is { Kind: SubjectKind.Country, Speakers.Count: 0 };
}
