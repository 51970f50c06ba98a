using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses;
using Corpus.Reading.Meaning.Clauses.Assertions;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Items;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning;

/// <summary>Reads of one sentence who speaks in it and what they say.</summary>
internal sealed class ActReader(SubjectReader subjects, StatementLexicon lexicon, CancellationToken cancellation)
{
    /// <summary>"In the following words, which were spoken by" is eight; no source is led in with more.</summary>
    private const int MostWordsOfSource = 8;

    /// <summary>Between a name and the colon before what was said stand no more.</summary>
    private const int MostWordsOfAside = 16;

    private static readonly WordSet LeadsInSource = WordLists.Set("speaking: leads in a source");

    /// <param name="sentence">The sentence.</param>
    /// <param name="leadIn">What a sentence before it passes on to an item; null where nothing leads it in.</param>
    /// <param name="isItem">True for a sentence of an item.</param>
    /// <remarks>The ways to say something, the plainest first that none of those behind it could take for its own; the first that is found counts.</remarks>
    public SentenceActs Read(Sentence sentence, Saying? leadIn, bool isItem)
    {
        // Without a subject of its own an item is of whoever leads it in, and of nobody else.
        Saying? inherited = isItem ? leadIn : null;
        return SaidBefore(sentence)
            ?? Unsaid(sentence)
            ?? Labelled(sentence)
            ?? OfSubjects(sentence, leadIn)
            ?? OfPassives(sentence)
            ?? (inherited == null ? OfOthers(sentence) : null)
            ?? Alone(sentence)
            ?? (inherited != null && Continuation.Is(sentence) ? Inherited(sentence, inherited) : SentenceActs.None);
    }

    /// <summary>"As Minister Lund noted, the fleet is ready."</summary>
    private SentenceActs? SaidBefore(Sentence sentence)
    {
        if (!sentence.Is(0, "as") || SaidInFront.Read(sentence, subjects, new PredicateReader(lexicon.Verbs, subjects)) is not var (speaker, verb, first))
        {
            return null;
        }

        Clause clause = new(speaker.Speakers, verb.Tense) { Verbs = { new ClauseVerb(verb, sentence.StartOf(first), sentence.Text.Length) } };
        return new SentenceActs(speaker.Speakers, ActList.Of(sentence, [clause]), speaker.Speakers.Count == 0);
    }

    /// <summary>"Did the Ministers agree?", "If Minister Lund agrees,", "As a student he pledged": nothing is said at the meeting.</summary>
    private SentenceActs? Unsaid(Sentence sentence) =>
        (Assertion.IsNone(sentence) && !IsSaidCondition(sentence)) || EarlierLife.IsOf(sentence) ? SentenceActs.None : null;

    private bool IsSaidCondition(Sentence sentence)
    {
        PredicateReader predicates = new(lexicon.Verbs, subjects);
        return Assertion.IsCondition(sentence) && (SaidInside.IsBehind(sentence, 1, subjects, predicates) || QuotedSpeech.IsAtEnd(sentence, subjects, predicates));
    }

    /// <summary>"Minister Lund: The fleet is ready."</summary>
    private SentenceActs? Labelled(Sentence sentence) =>
        LabelledSpeech.SpeakerOf(sentence, subjects, lexicon.Verbs) is Subject labelled ? SentenceActs.Silent(labelled.Speakers) : null;

    /// <summary>"Minister Lund thanked Finland.", and behind a lead-in "thanked Finland."</summary>
    private SentenceActs? OfSubjects(Sentence sentence, Saying? leadIn)
    {
        List<Clause> clauses = Clauses(sentence).Read(cancellation);
        bool isOfOthers = clauses.Count > 0 && clauses[clauses.Count - 1].Speakers.Count == 0;
        if (clauses.Count == 0)
        {
            clauses = Clauses(sentence).ReadWithoutSubject(leadIn?.Speakers ?? EquatableArray<int>.Empty, cancellation);
        }

        if (clauses.Count == 0)
        {
            return null;
        }

        int firstVerb = clauses[0].Verbs.Count > 0 ? clauses[0].Verbs[0].Verb.First : 0;
        List<PassiveClause> before = Passives(sentence).ReadBefore(firstVerb);
        EquatableArray<int> speakers = clauses.Select(static clause => clause.Speakers).Aggregate(SpeakerSet.Union);
        return new SentenceActs(
            before.Select(static passive => passive.Speakers).Aggregate(speakers, SpeakerSet.Union),
            ActList.Of(sentence, before).Concat(ActList.Of(sentence, clauses)).ToEquatableArray(),
            isOfOthers);
    }

    /// <summary>"Finland was thanked by Minister Lund."</summary>
    private SentenceActs? OfPassives(Sentence sentence)
    {
        List<PassiveClause> passives = Passives(sentence).Read();
        if (passives.Count == 0)
        {
            return null;
        }

        List<Clause> behind = Clauses(sentence).ReadBehind(passives[passives.Count - 1], cancellation);
        return new SentenceActs(
            passives.Select(static passive => passive.Speakers).Concat(behind.Select(static clause => clause.Speakers)).Aggregate(SpeakerSet.Union),
            ActList.Of(sentence, passives).Concat(ActList.Of(sentence, behind)).ToEquatableArray(),
            behind.Exists(static clause => clause.Speakers.Count == 0));
    }

    /// <summary>"The envoy of Palau thanked Finland.": an act of somebody of whom it is not known that they took part.</summary>
    private SentenceActs? OfOthers(Sentence sentence)
    {
        List<Clause> others = Clauses(sentence).ReadOfOthers(cancellation);
        return others.Count == 0
            ? null
            : new SentenceActs(others.Select(static clause => clause.Speakers).Aggregate(SpeakerSet.Union), ActList.Of(sentence, others), IsOfOthers: true);
    }

    /// <summary>
    /// "The three Ministers:" over items that begin with their verbs, "And from Minister Kihara:" over a quotation, or
    /// "Minister Kihara: “…”".
    /// </summary>
    private SentenceActs? Alone(Sentence sentence) =>
        (SpeakersAlone(sentence, 0) ?? SpeakersAlone(sentence, BehindSource(sentence))) is { Count: > 0 } speakers ? SentenceActs.Silent(speakers) : null;

    private EquatableArray<int>? SpeakersAlone(Sentence sentence, int from) =>
        subjects.ReadAt(sentence, from) is { Kind: SubjectKind.Participant } subject && BehindAside(sentence, subject.Next) is int colon
            && sentence.Is(colon, ":") && (colon + 1 == sentence.Count || sentence.IsAside(colon + 2))
                ? subject.Speakers
                : null;

    /// <summary>The token behind the aside of "Minister Kihara, at the end of the talks:" or "Minister Kihara on the frigate:", in which nothing is said.</summary>
    private int BehindAside(Sentence sentence, int index)
    {
        int at = index;
        while (sentence.Lower(index) is "," or "on" && at < index + MostWordsOfAside && at < sentence.Count && !sentence.Is(at, ":") && lexicon.Verbs.MatchAt(sentence, at) is null)
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the first "from", "of" or "by", those of titles come later: "In the words of the Minister of Defence:"; the end where there is none.</summary>
    private static int BehindSource(Sentence sentence)
    {
        for (int i = 0; i < Math.Min(sentence.Count, MostWordsOfSource); i++)
        {
            if (LeadsInSource.Contains(sentence.Lower(i)))
            {
                return i + 1;
            }
        }

        return sentence.Count;
    }

    /// <summary>"- the work at sea" behind "They welcomed:".</summary>
    private static SentenceActs Inherited(Sentence sentence, Saying leadIn) =>
        new(leadIn.Speakers, leadIn.Act is ReadAct act ? ActList.Inherited(sentence.Text, act) : EquatableArray<ReadAct>.Empty, IsOfOthers: false);

    private ClauseReader Clauses(Sentence sentence) => new(sentence, subjects, lexicon.Verbs, lexicon.Countries);

    private PassiveReader Passives(Sentence sentence) => new(sentence, subjects, lexicon.Verbs);
}
