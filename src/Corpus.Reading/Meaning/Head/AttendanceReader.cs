using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Head.Participants.Offices;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head;

/// <summary>Finds who took part: in the opening sentence or, where it does not say, in the sentences beside it.</summary>
internal sealed class AttendanceReader
{
    /// <summary>So near to the opening stands who met, if not in it; it bounds the work on a text that is one paragraph.</summary>
    private const int MostSentences = 5;

    private static readonly WordSet BesideThem = WordLists.Set("adverbials: says who was there beside them");

    private static readonly WordSet Were = WordLists.Set("verb-forms: auxiliaries of the passive");
    private static readonly WordSet Attended = WordLists.Set("verb-forms: verbs of those who came");

    private readonly ParsedDocument _form;
    private readonly HeadLexicon _lexicon;
    private readonly TitleCountries _title;
    private readonly ShownNames _shown;
    private readonly Publisher _publisher;
    private readonly HomeCountry _home;
    private readonly CountriesOfHead _named;
    private readonly TitleHolders _holders;

    public AttendanceReader(ParsedDocument form, HeadLexicon lexicon, TitleCountries title, Publisher publisher)
    {
        _form = form;
        _lexicon = lexicon;
        _title = title;
        _shown = ShownNames.In(form, lexicon);
        _publisher = publisher;
        _home = new HomeCountry(form, lexicon);
        _named = new CountriesOfHead(form, lexicon, _home);
        _holders = new TitleHolders(form.Title, lexicon, _shown);
    }

    /// <summary>Those whom the labelled lines of a head name.</summary>
    public EquatableArray<ReadParticipant> Read(List<ParticipantPhrase> phrases, HeadNotes notes) => Resolver(notes).Resolve(phrases);

    public EquatableArray<ReadParticipant> Read(OpeningText opening, HeadNotes notes)
    {
        HeadNotes own = new(_form.Path);
        EquatableArray<ReadParticipant> named = Resolve(opening, own);
        if (named.Count == 0 && Attending(opening, notes, 2, static _ => true) is { Count: > 0 } attending)
        {
            return attending;
        }

        if (named.Count == 0 && OfTitle(opening, notes) is { Count: > 0 } ofTitle)
        {
            return ofTitle;
        }

        if (named.Count == 1 && OnlyNamed(opening) is { Count: 1 } host && Attending(opening, notes, 1, IsAttended) is { Count: > 0 } guests)
        {
            return host.Concat(guests.Where(guest => guest.OfficeId != host[0].OfficeId || guest.Name != host[0].Name)).ToEquatableArray();
        }

        notes.Add(own);
        if (!ParticipantFinder.IsPronoun(opening, SubjectSlot.Of(opening)))
        {
            return named;
        }

        EquatableArray<ReadParticipant> all = Before(opening).Concat(named).ToEquatableArray();
        if (all.Count == named.Count)
        {
            notes.Lose(LostParticipant.Unnamed);
        }

        return all;
    }

    /// <summary>
    /// Who "he" is stands in a sentence before: "Minister X visited the country. On May 2, he held talks with Y".
    /// </summary>
    private IEnumerable<ReadParticipant> Before(OpeningText opening)
    {
        LocatedText[] before = [.. _form.OpeningRest.Where(sentence => !IsBehind(sentence, opening))];
        return before
            .Skip(before.Length - MostSentences)
            .SelectMany(sentence => Resolve(new OpeningText(sentence), new HeadNotes(_form.Path)))
            .Take(1);
    }

    /// <summary>"The meeting was held in Manila. From Japan, Ms. KAMIKAWA …, and from the Philippines, … attended."</summary>
    /// <param name="fewest">A sentence that names fewer does not say so.</param>
    /// <param name="isMeant">True for a sentence that can say so.</param>
    private EquatableArray<ReadParticipant> Attending(OpeningText opening, HeadNotes notes, int fewest, Func<OpeningText, bool> isMeant)
    {
        foreach (LocatedText sentence in _form.OpeningRest.Where(sentence => IsBehind(sentence, opening)).Take(MostSentences))
        {
            OpeningText text = new(sentence);
            HeadNotes own = new(_form.Path);
            if (isMeant(text) && !SaysAlso(text) && Resolve(text, own, fewest) is var attending && attending.Count >= fewest)
            {
                notes.Add(own);
                return attending;
            }
        }

        return EquatableArray<ReadParticipant>.Empty;
    }

    /// <summary>"The two Ministers met at Arlon" under a title that names both with office and country; none where one of them is not clear.</summary>
    private EquatableArray<ReadParticipant> OfTitle(OpeningText opening, HeadNotes notes)
    {
        IReadOnlyList<ParticipantPhrase> holders = MinistersOfTitle.Of(_form.Title, _holders, opening);
        HeadNotes own = new(_form.Path);
        EquatableArray<ReadParticipant> named = holders.Count == 0 ? EquatableArray<ReadParticipant>.Empty : Resolver(own).Resolve([.. holders]);
        bool isClear = named.Count == holders.Count && own.Lost.Count == 0;
        if (isClear)
        {
            notes.Add(own);
        }

        return isClear ? named : EquatableArray<ReadParticipant>.Empty;
    }

    /// <summary>The only one whom the opening names, and beside whom nobody in it was lost: "The meeting was held in Suva, hosted by Minister X."</summary>
    private EquatableArray<ReadParticipant> OnlyNamed(OpeningText opening)
    {
        bool isHeld = Enumerable.Range(1, opening.Count).Any(i => (opening.Plain(i) == "held" && Were.Contains(opening.Plain(i - 1))) || opening.Follows(i, "took", "place"));
        HeadNotes alone = new(_form.Path);
        EquatableArray<ReadParticipant> named = isHeld ? Resolve(opening, alone, fewest: 1) : EquatableArray<ReadParticipant>.Empty;
        return alone.Lost.Count == 0 && alone.Found.Length == 0 ? named : EquatableArray<ReadParticipant>.Empty;
    }

    /// <summary>"It was attended by Minister Y and Minister Z."</summary>
    private static bool IsAttended(OpeningText text) => Enumerable.Range(0, text.Count).Any(i => Attended.Contains(text.Plain(i)));

    private static bool IsBehind(LocatedText sentence, OpeningText opening) => sentence.Fragments[0].Start > opening.Source.Fragments[0].Start;

    /// <summary>"State Minister X and Deputy Secretary Y also attended": beside those who met.</summary>
    private static bool SaysAlso(OpeningText text) => Enumerable.Range(0, text.Count).Any(i => BesideThem.Contains(text.Plain(i)));

    private EquatableArray<ReadParticipant> Resolve(OpeningText text, HeadNotes notes, int fewest = 2) =>
        Resolver(notes).Resolve(new ParticipantFinder(text, _lexicon, notes) { Title = _holders, Fewest = fewest }.Find());

    private OfficeResolver Resolver(HeadNotes notes) => new(_lexicon, notes, _title, _publisher, _home, _named, _shown);
}
