using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Clauses.Assertions;
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

    private readonly MeetingHead _head;
    private readonly StatementLexicon _lexicon;
    private readonly Roster _roster;
    private readonly HashSet<string> _parties;
    private readonly HashSet<string> _people;
    private readonly LastSpeakers _last;
    private readonly OtherCompany _company;
    private readonly OtherLeaders _otherLeaders = new();
    private readonly SubjectReader _subjects;
    private readonly ActReader _acts;
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
        _acts = new ActReader(_subjects, lexicon, cancellation);
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
            SentenceActs said = isQuoted ? SentenceActs.Silent(labelled?.Speakers ?? _speech.Speakers) : _acts.Read(sentence, leadIn, block.IsItem);
            Saying saying = Saying.Of(said.Speakers, said.Acts);
            if (sentence.Quotations.IsOpenAtStart && !isQuoted)
            {
                SayBefore(readings, unsaid, saying.Speakers);
            }

            NotePersons(sentence, said, isQuoted);
            _inheritance.Note(block, parsed, saying, isOfNobody: said.Speakers.Count == 0 && _subjects.BeginsWithNobody(sentence));
            _speech.Note(sentence, saying.Speakers, parsed.IsLeadIn);
            if (!parsed.IsLeadIn)
            {
                readings.Add(Reading(sentence, said));
            }

            unsaid = isQuoted && said.Speakers.Count == 0 ? unsaid : readings.Count;

            // What follows the first sentence behind a label is of the same speech.
            labelled ??= isQuoted ? null : LabelledSpeech.SpeakerOf(sentence, _subjects, _lexicon.Verbs);
        }
    }

    /// <summary>Whom a sentence tells of, for "He", "They", "We" and "The Minister" of those behind it.</summary>
    private void NotePersons(Sentence sentence, SentenceActs said, bool isQuoted)
    {
        EquatableArray<int> speakers = said.Speakers;
        _acquaintances.NoteCalled(sentence, speakers);
        _acquaintances.NoteMeeting(sentence, speakers, said.Acts.Count > 0);
        _last.Note(speakers, !isQuoted && HasOthers(sentence, said));
        if (!isQuoted && speakers.Count == 1 && (_acquaintances.IsCalledInside(sentence, speakers) || PeopleInObject.AreIn(sentence) || BeginsWithAnother(sentence, speakers)))
        {
            _last.NoteOneOfTwo();
        }

        _last.NoteSentence(() => _subjects.NamesStranger(sentence), () => _subjects.NamesAnother(sentence, speakers));

        // "His counterpart thanked him. The Minister also …": of a text's own minister it is said without a name too.
        if (speakers.Count == 1 && !PronounReader.IsAt(sentence, 0) && !_roster.HasNameBetween(sentence, 0, sentence.Count))
        {
            _last.NoteUnnamed();
        }

        if (PronounReader.SaysWe(sentence))
        {
            _last.NoteWe();
        }

        _otherLeaders.Note(sentence.Text);
    }

    /// <summary>"“The sea is calm. It will stay so,” said Minister Kihara.": who said it is told behind the last sentence.</summary>
    private static void SayBefore(ImmutableArray<StatementReading>.Builder readings, int first, EquatableArray<int> speakers)
    {
        for (int i = first; i < readings.Count; i++)
        {
            readings[i] = readings[i] with { Speakers = speakers };
        }
    }

    private StatementReading Reading(Sentence sentence, SentenceActs said)
    {
        _lexicon.Names.Find(sentence, _parties, _people, out EquatableArray<string> countries, out EquatableArray<string> places);
        return new StatementReading(
            said.Speakers,
            said.Acts,
            _lexicon.Topics.Find(sentence.Phrases),
            countries,
            places,
            EventReferences.Find(sentence, _head.Date, _lexicon.Verbs, _cancellation),
            LongForms.Find(sentence.Text),
            Acronym.Mentions(sentence.Text));
    }

    /// <summary>"Minister Lund was welcomed by Minister Hale. He": the one of whom the sentence tells can be meant, or the one who did it.</summary>
    private bool BeginsWithAnother(Sentence sentence, EquatableArray<int> speakers) =>
        (sentence.Text.IndexOf(" by ", StringComparison.Ordinal) >= 0 || PronounReader.IsAt(sentence, 0))
        && _subjects.ReadAt(sentence, 0) is { Kind: SubjectKind.Participant, Speakers.Count: 1 } first && !first.Speakers.Equals(speakers);

    /// <summary>True where a sentence has others in it whom "he" or "they" of the next can mean.</summary>
    private bool HasOthers(Sentence sentence, SentenceActs said) =>
        said.IsOfOthers
        || _roster.NamesLost(sentence)
        || (said.Speakers.Count == 0 && said.Acts.Count == 0 && OthersAct(sentence))
        || _acquaintances.AreIn(sentence, said.Speakers, said.Acts.Count > 0);

    /// <summary>"The envoy of Palau briefed the Secretaries", "Four villages asked for a pier": they can be meant by what follows.</summary>
    private bool OthersAct(Sentence sentence)
    {
        bool hasVerb = _subjects.BeginsWithOther(sentence) || Newcomers.AreIn(sentence) || Newcomers.AreNamedIn(sentence, _lexicon.Countries);
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
}
