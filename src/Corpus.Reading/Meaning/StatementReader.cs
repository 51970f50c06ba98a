using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Clauses;
using Corpus.Reading.Meaning.Clauses.Assertions;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Events;
using Corpus.Reading.Meaning.Items;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Terms;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning;

/// <summary>Reads what each sentence of a document says.</summary>
internal sealed class StatementReader
{
    /// <summary>A subject whose verb stands farther behind is looked for no more.</summary>
    private const int MostWordsOfSubject = 8;

    /// <summary>"In the following words, which were spoken by" is eight; no source is led in with more.</summary>
    private const int MostWordsOfSource = 8;

    /// <summary>Between a name and the colon before what was said stand no more.</summary>
    private const int MostWordsOfAside = 16;

    private static readonly WordSet LeadsInSource = WordLists.Set("speaking: leads in a source");

    private readonly MeetingHead _head;
    private readonly StatementLexicon _lexicon;
    private readonly Roster _roster;
    private readonly HashSet<string> _parties;
    private readonly HashSet<string> _people;
    private readonly LastSpeakers _last;
    private readonly OtherCompany _company;
    private readonly OtherLeaders _otherLeaders = new();
    private readonly SubjectReader _subjects;
    private readonly Acquaintances _acquaintances;
    private readonly Inheritance _inheritance = new();
    private readonly Speech _speech = new();
    private readonly CancellationToken _cancellation;

    private StatementReader(ParsedDocument form, MeetingHead head, StatementLexicon lexicon, CancellationToken cancellation)
    {
        _roster = new Roster(head, lexicon.Offices, JointText.Is(form));
        _head = head;
        _people = new HashSet<string>(head.Participants.SelectMany(static one => new[] { one.Name, one.GivenName }).OfType<string>(), StringComparer.Ordinal);
        _parties = new HashSet<string>(head.Participants.Select(static one => one.CountryCode).Concat(head.Countries), StringComparer.Ordinal);
        _lexicon = lexicon;
        _last = new LastSpeakers(_roster.All, [.. head.Participants.Select(static one => CalledByName.Of(one.GivenName))]);
        _company = new OtherCompany(lexicon.Countries);
        _subjects = new SubjectReader(_roster, lexicon.Countries, _last, _otherLeaders, _company);
        _acquaintances = new Acquaintances(_subjects, _roster, _last, lexicon.Verbs, _company);
        _cancellation = cancellation;

        // "Ms. Nomvula Sithebe" of the opening is no "he" of the body.
        foreach (LocatedText text in form.OpeningRest.Items.Concat(form.Opening is null ? [] : [form.Opening]))
        {
            _acquaintances.NoteCalled(new Sentence(text.Text), EquatableArray<int>.Empty);
        }
    }

    /// <summary>One reading for each sentence of the sections that is not a lead-in, in order.</summary>
    public static EquatableArray<StatementReading> Read(
        ParsedDocument form, MeetingHead head, StatementLexicon lexicon, CancellationToken cancellation) =>
        new StatementReader(form, head, lexicon, cancellation).Read(form);

    private EquatableArray<StatementReading> Read(ParsedDocument form)
    {
        ImmutableArray<StatementReading>.Builder readings = ImmutableArray.CreateBuilder<StatementReading>();
        foreach (ParsedSection section in form.Sections)
        {
            _inheritance.BeginSection();
            _speech.BeginSection();
            foreach (ParsedBlock block in section.Blocks)
            {
                ReadBlock(block, readings);
            }
        }

        return readings.ToEquatableArray();
    }

    private void ReadBlock(ParsedBlock block, ImmutableArray<StatementReading>.Builder readings)
    {
        Saying? leadIn = block.IsItem ? _inheritance.For(block) : null;
        _speech.BeginBlock(block);
        _company.BeginParagraph();
        _last.BeginParagraph();
        int unsaid = readings.Count;
        Subject? labelled = null;
        foreach (ParsedSentence parsed in block.Sentences)
        {
            _cancellation.ThrowIfCancellationRequested();
            Sentence sentence = _speech.Next(parsed.Text.Text);
            _company.BeginSentence(sentence, _head.Date);
            bool isQuoted = labelled != null || _speech.IsOnlyQuoted(sentence, block.IsItem);
            EquatableArray<int> speakers = labelled?.Speakers ?? _speech.Speakers;
            bool isOfOthers = false;
            EquatableArray<ReadAct> acts = isQuoted ? EquatableArray<ReadAct>.Empty : Acts(sentence, leadIn, block.IsItem, out speakers, out isOfOthers);
            Saying saying = Saying.Of(speakers, acts);
            if (sentence.Quotations.IsOpenAtStart && !isQuoted)
            {
                SayBefore(readings, unsaid, saying.Speakers);
            }

            _acquaintances.NoteCalled(sentence, speakers);
            _acquaintances.NoteMeeting(sentence, speakers, acts.Count > 0);
            EquatableArray<int> spoken = speakers;
            _last.Note(speakers, !isQuoted && HasOthers(sentence, speakers, acts, isOfOthers));
            if (!isQuoted && speakers.Count == 1 && (_acquaintances.IsCalledInside(sentence, speakers) || PeopleInObject.AreIn(sentence) || BeginsWithAnother(sentence, speakers)))
            {
                _last.NoteOneOfTwo();
            }

            _last.NoteSentence(() => _subjects.NamesStranger(sentence), () => _subjects.NamesAnother(sentence, spoken));

            // "His counterpart thanked him. The Minister also …": of a text's own minister it is said without a name too.
            if (speakers.Count == 1 && !PronounReader.IsAt(sentence, 0) && !_roster.HasNameBetween(sentence, 0, sentence.Count))
            {
                _last.NoteUnnamed();
            }

            if (PronounReader.SaysWe(sentence))
            {
                _last.NoteWe();
            }

            _inheritance.Note(block, parsed, saying, isOfNobody: speakers.Count == 0 && _subjects.BeginsWithNobody(sentence));
            _otherLeaders.Note(sentence.Text);
            _speech.Note(sentence, saying.Speakers, parsed.IsLeadIn);
            if (!parsed.IsLeadIn)
            {
                readings.Add(Reading(sentence, speakers, acts));
            }

            unsaid = isQuoted && speakers.Count == 0 ? unsaid : readings.Count;

            // What follows the first sentence behind a label is of the same speech.
            labelled ??= isQuoted ? null : LabelledSpeech.SpeakerOf(sentence, _subjects, _lexicon.Verbs);
        }
    }

    /// <summary>"“The sea is calm. It will stay so,” said Minister Kihara.": who said it is told behind the last sentence.</summary>
    private static void SayBefore(ImmutableArray<StatementReading>.Builder readings, int first, EquatableArray<int> speakers)
    {
        for (int i = first; i < readings.Count; i++)
        {
            readings[i] = readings[i] with { Speakers = speakers };
        }
    }

    private StatementReading Reading(Sentence sentence, EquatableArray<int> speakers, EquatableArray<ReadAct> acts)
    {
        _lexicon.Names.Find(sentence, _parties, _people, out EquatableArray<string> countries, out EquatableArray<string> places);
        return new StatementReading(
            speakers,
            acts,
            _lexicon.Topics.Find(sentence.Phrases),
            countries,
            places,
            EventReferences.Find(sentence, _head.Date, _lexicon.Verbs, _cancellation),
            LongForms.Find(sentence.Text),
            Acronym.Mentions(sentence.Text));
    }

    /// <summary>
    /// "The three Ministers:" over items that begin with their verbs, "And from Minister Kihara:" over a quotation, or
    /// "Minister Kihara: “…”".
    /// </summary>
    private EquatableArray<int> SpeakersAlone(Sentence sentence)
    {
        return SpeakersAlone(sentence, 0) ?? SpeakersAlone(sentence, BehindSource(sentence)) ?? EquatableArray<int>.Empty;
    }

    private EquatableArray<int>? SpeakersAlone(Sentence sentence, int from) =>
        _subjects.ReadAt(sentence, from) is { Kind: SubjectKind.Participant } subject && BehindAside(sentence, subject.Next) is int colon
            && sentence.Is(colon, ":") && (colon + 1 == sentence.Count || sentence.IsAside(colon + 2))
                ? subject.Speakers
                : null;

    /// <summary>The token behind the aside of "Minister Kihara, at the end of the talks:" or "Minister Kihara on the frigate:", in which nothing is said.</summary>
    private int BehindAside(Sentence sentence, int index)
    {
        int at = index;
        while (sentence.Lower(index) is "," or "on" && at < index + MostWordsOfAside && at < sentence.Count && !sentence.Is(at, ":") && _lexicon.Verbs.MatchAt(sentence, at) is null)
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

    /// <param name="isOfOthers">True where the last to act is somebody of whom it is not known that they took part.</param>
    private EquatableArray<ReadAct> Acts(Sentence sentence, Saying? leadIn, bool isItem, out EquatableArray<int> speakers, out bool isOfOthers)
    {
        if (sentence.Is(0, "as") && SaidInFront.Read(sentence, _subjects, new PredicateReader(_lexicon.Verbs, _subjects)) is var (inFront, said, first))
        {
            isOfOthers = inFront.Speakers.Count == 0;
            speakers = inFront.Speakers;
            return ActList.Of(sentence, [new Clause(speakers, said.Tense) { Verbs = { new ClauseVerb(said, sentence.StartOf(first), sentence.Text.Length) } }]);
        }

        if ((Assertion.IsNone(sentence) && !IsSaidCondition(sentence)) || EarlierLife.IsOf(sentence))
        {
            isOfOthers = false;
            speakers = EquatableArray<int>.Empty;
            return EquatableArray<ReadAct>.Empty;
        }

        if (LabelledSpeech.SpeakerOf(sentence, _subjects, _lexicon.Verbs) is Subject labelled)
        {
            isOfOthers = labelled.Speakers.Count == 0;
            speakers = labelled.Speakers;
            return EquatableArray<ReadAct>.Empty;
        }

        List<Clause> clauses = Clauses(sentence).Read(_cancellation);
        isOfOthers = clauses.Count > 0 && clauses[clauses.Count - 1].Speakers.Count == 0;
        if (clauses.Count == 0)
        {
            clauses = Clauses(sentence).ReadWithoutSubject(leadIn?.Speakers ?? EquatableArray<int>.Empty, _cancellation);
        }

        if (clauses.Count > 0)
        {
            speakers = clauses.Select(clause => clause.Speakers).Aggregate(SpeakerSet.Union);
            List<PassiveClause> before = new PassiveReader(sentence, _subjects, _lexicon.Verbs).ReadBefore(clauses[0].Verbs.Count > 0 ? clauses[0].Verbs[0].Verb.First : 0);
            speakers = before.Select(passive => passive.Speakers).Aggregate(speakers, SpeakerSet.Union);
            return ActList.Of(sentence, before).Concat(ActList.Of(sentence, clauses)).ToEquatableArray();
        }

        if (new PassiveReader(sentence, _subjects, _lexicon.Verbs).Read() is { Count: > 0 } passives)
        {
            List<Clause> behind = Clauses(sentence).ReadBehind(passives[passives.Count - 1], _cancellation);
            isOfOthers = behind.Exists(static clause => clause.Speakers.Count == 0);
            speakers = passives.Select(passive => passive.Speakers).Concat(behind.Select(clause => clause.Speakers)).Aggregate(SpeakerSet.Union);
            return ActList.Of(sentence, passives).Concat(ActList.Of(sentence, behind)).ToEquatableArray();
        }

        if ((!isItem || leadIn == null) && Clauses(sentence).ReadOfOthers(_cancellation) is { Count: > 0 } others)
        {
            isOfOthers = true;
            speakers = others.Select(clause => clause.Speakers).Aggregate(SpeakerSet.Union);
            return ActList.Of(sentence, others);
        }

        speakers = SpeakersAlone(sentence);
        if (speakers.Count > 0 || !isItem || leadIn == null || !Continuation.Is(sentence))
        {
            return EquatableArray<ReadAct>.Empty;
        }

        speakers = leadIn.Speakers;
        return leadIn.Act is ReadAct act ? ActList.Inherited(sentence.Text, act) : EquatableArray<ReadAct>.Empty;
    }

    /// <summary>"Minister Lund was welcomed by Minister Hale. He": the one of whom the sentence tells can be meant, or the one who did it.</summary>
    private bool BeginsWithAnother(Sentence sentence, EquatableArray<int> speakers) =>
        (sentence.Text.IndexOf(" by ", StringComparison.Ordinal) >= 0 || PronounReader.IsAt(sentence, 0))
        && _subjects.ReadAt(sentence, 0) is { Kind: SubjectKind.Participant, Speakers.Count: 1 } first && !first.Speakers.Equals(speakers);

    private bool IsSaidCondition(Sentence sentence)
    {
        PredicateReader predicates = new(_lexicon.Verbs, _subjects);
        return Assertion.IsCondition(sentence) && (SaidInside.IsBehind(sentence, 1, _subjects, predicates) || QuotedSpeech.IsAtEnd(sentence, _subjects, predicates));
    }

    /// <summary>True where a sentence has others in it whom "he" or "they" of the next can mean.</summary>
    private bool HasOthers(Sentence sentence, EquatableArray<int> speakers, EquatableArray<ReadAct> acts, bool isOfOthers) =>
        isOfOthers
        || _roster.NamesLost(sentence)
        || (speakers.Count == 0 && OthersAct(sentence, acts))
        || _acquaintances.AreIn(sentence, speakers, acts.Count > 0);

    /// <summary>"The envoy of Palau briefed the Secretaries", "Four villages asked for a pier": they can be meant by what follows.</summary>
    private bool OthersAct(Sentence sentence, EquatableArray<ReadAct> acts)
    {
        if (acts.Count > 0)
        {
            return false;
        }

        bool hasVerb = _subjects.BeginsWithOther(sentence) || Newcomers.AreIn(sentence);
        for (int i = 0; i < MostWordsOfSubject && !hasVerb && !EndsSubject(sentence, i); i++)
        {
            hasVerb = _lexicon.Verbs.MatchAt(sentence, i) is VerbMatch verb && verb.IsPast
                && !FunctionWords.IsAny(sentence.Lower(i - 1), WordClass.Preposition | WordClass.Determiner | WordClass.Be);
        }

        return hasVerb;
    }

    /// <summary>True where no persons act: "The Ministers' discussion touched upon", "It is noteworthy that".</summary>
    private static bool EndsSubject(Sentence sentence, int index) =>
        sentence.Lower(index) is "," or "'" or "it" or "there"
        || sentence.IsGenitive(index)
        || FunctionWords.IsAny(sentence.Lower(index), WordClass.Subordinator | WordClass.Be);

    private ClauseReader Clauses(Sentence sentence) => new(sentence, _subjects, _lexicon.Verbs, _lexicon.Countries);
}
