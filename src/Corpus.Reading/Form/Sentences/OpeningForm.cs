using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Recognizes the sentence that says who met when: someone with an office, a verb of meeting, and a meeting. A sentence
/// of the body differs in that something is said in it before the verb, or in that only "the Ministers" are named.
/// </summary>
internal sealed class OpeningForm(LexiconForms words, SubjectForm subjects, FiniteVerb verbs, PersonForm persons)
{
    private const int MostWords = 160;
    private const int MostWordsBeforeMeeting = 40;
    private const int MostWordsOfRest = 40;

    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");
    private static readonly WordSet OtherEvents = WordLists.SetIgnoringCase("event-nouns: what else is held in an opening");

    private static readonly WordSet OfficesInPlural = WordLists.Set("roles: offices of an opening in the plural");

    private static readonly WordSet BesideMeetings = WordLists.Set("verb-forms: pasts that report beside a meeting");
    private static readonly WordSet Summaries = WordLists.SetIgnoringCase("titles-of-texts: what a lead-in announces");

    private static readonly WordSet MeetsAlone = WordLists.Set("verb-forms: verbs of meeting without a noun");

    private static readonly WordSet FiniteOnly = WordLists.Set("verb-forms: pasts that are no participles");
    private static readonly WordSet Passive = WordLists.Set("verb-forms: auxiliaries of the passive");
    private static readonly WordSet Circumstances = WordLists.Set("verb-forms: verbs of circumstances");
    private static readonly WordSet LeadsDelegations = WordLists.Set("verb-forms: pasts of leading a delegation");
    private static readonly WordSet Delegations = WordLists.Set("roles: who is led to a meeting");
    private static readonly WordSet PassiveCircumstances = WordLists.Set("verb-forms: participles of circumstances");
    private static readonly WordSet PointsAhead = WordLists.Set("adverbials: words that point ahead");
    private static readonly WordSet BeforeFollowing = WordLists.Set("function-words: words before following");
    private static readonly WordSet OnePerson = WordLists.Set("function-words: pronouns for one who was named");
    private static readonly WordSet Today = WordLists.Set("adverbials: the day of the text itself");

    private static readonly WordSet Given = WordLists.Set("titles-of-texts: what a spokesman gives");
    private static readonly WordSet Leading = WordLists.Set("verb-forms: verbs of those who led");
    private static readonly WordSet Led = WordLists.Set("event-nouns: what is led");
    private static readonly WordSet Prepositions = WordLists.Set("function-words: prepositions");
    private static readonly WordSet PersonRelatives = WordLists.Set("function-words: relatives of persons");
    private static readonly WordSet BeginsObject = WordLists.Set("function-words: begins an object in small letters");

    private readonly MeetingVerb _meeting = new(persons, verbs);

    /// <summary>Pasts that report: the meeting is over when one stands first.</summary>
    private readonly WordSet _reporting = new(
        words.ReportingPasts
            .Where(static past => !BesideMeetings.Contains(past) && !FiniteVerb.IsOfMeeting(past))
            .Concat(WordLists.List("verb-forms: pasts of talking that report")),
        StringComparer.Ordinal);

    /// <summary>True for the sentence that says who met.</summary>
    /// <param name="needsDay">True where only a sentence with a day can be it.</param>
    /// <param name="isCompleted">True where the sentence behind says who met, so that this one need name nobody.</param>
    public bool Is(string text, int start, int end, bool needsDay, bool isCompleted = false)
    {
        State state = default;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (Ends(state, text, word, end))
            {
                return false;
            }

            state = Advance(state, text, word, end);
            if (state.IsComplete(needsDay) || (isCompleted && !needsDay && state.IsHeld))
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>What a sentence has of an opening, for the message where none was found.</summary>
    public OpeningLack LackOf(string text, int start, int end)
    {
        State state = default;
        int offices = 0;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            state = Advance(state, text, word, end);
            offices += persons.IsOffice(word.Core) && !OfficesInPlural.Contains(word.Core) ? 1 : 0;
            word = Word.Read(text, word.End, end);
        }

        return new OpeningLack(offices, state.HasMet && (state.HasMeeting || state.MeetsAlone), state.HasDay);
    }

    /// <summary>True where the sentence names nobody with an office of his own: "The 12th Consultative Meeting was held in Seoul."</summary>
    public bool NamesNobody(string text)
    {
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            if (persons.IsOffice(word.Core) && !OfficesInPlural.Contains(word.Core))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Minister X and Secretary Y led the two delegations", "The meeting was co-chaired by Minister X and …".</summary>
    public bool SaysWhoMet(string text, int start, int end)
    {
        bool hasOffice = false;
        bool hasVerb = false;
        bool isLed = false;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (!hasVerb && _reporting.Contains(word.Core))
            {
                return false;
            }

            hasVerb |= Leading.Contains(word.Core) || (word.Core == "took" && Word.Read(text, word.End, end).Core == "part");
            hasOffice |= persons.IsOffice(word.Core) && !OfficesInPlural.Contains(word.Core);
            isLed |= Led.Contains(word.Core) || Meetings.Contains(word.Core) || word.Core is "attended" or "part";
            word = Word.Read(text, word.End, end);
        }

        return hasOffice && hasVerb && isLed;
    }

    /// <summary>"Press Secretary X provided the following readout:": what follows is the opening, and this is no title.</summary>
    public bool IsReadout(string text, int start, int end)
    {
        bool hasVerb = false;
        bool isAhead = text[end - 1] is ':' or '\uFF1A';
        bool hasText = false;
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfRest && !word.IsNone; count++)
        {
            hasVerb |= verbs.Is(word.Core, before);
            isAhead |= word.Core == "following" && before == "the";
            hasText |= hasVerb && Given.Contains(word.Core);
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return hasVerb && isAhead && hasText && word.IsNone;
    }

    /// <summary>True for "The summary is as follows." and its like.</summary>
    public bool IsLeadIn(string text, int start, int end)
    {
        if (subjects.IsMinistersWithVerb(text, start, end) || subjects.FindVerbOfOffice(text, start, end) >= 0)
        {
            return false;
        }

        bool hasFollows = false;
        bool hasSummary = false;
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; !word.IsNone; count++)
        {
            if (count > MostWordsOfRest)
            {
                return false;
            }

            hasSummary |= Summaries.Contains(word.Core);
            hasFollows |= PointsAhead.Contains(word.Core) || (word.Core == "following" && BeforeFollowing.Contains(before))
                || (word.Core == "follow" && before == "as");
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return hasFollows && hasSummary;
    }

    /// <summary>True for a sentence beside the opening that says who else was there, or how long it was: "Ambassador X also attended."</summary>
    public bool IsCircumstance(string text, int start, int end)
    {
        Word verb = Word.Read(text, start, end);
        while (!verb.IsNone && !verbs.Is(verb.Core))
        {
            verb = Word.Read(text, verb.End, end);
        }

        Word next = Word.Read(text, verb.End, end);
        next = FiniteVerb.IsAdverb(next.Core) ? Word.Read(text, next.End, end) : next;
        return Circumstances.Contains(verb.Core)
            || (verb.Core == "took" && next.Core is "part" or "place")
            || (LeadsDelegations.Contains(verb.Core) && HasDelegation(text, next.Start, end))
            || (Passive.Contains(verb.Core) && PassiveCircumstances.Contains(next.Core));
    }

    /// <summary>
    /// True where something is reported before the verb: the meeting is over; not in "as agreed", and in "who announced
    /// …".
    /// </summary>
    private bool Ends(State state, string text, Word word, int end) =>
        !state.HasMet && !state.IsInRelative && !state.IsBehindAs && _reporting.Contains(word.Core)
        && !(state.HasOffice && _meeting.HasPerson(text, word, end, state.IsAfterAuxiliary));

    /// <summary>"Minister X and Secretary Y led the two delegations."</summary>
    private static bool HasDelegation(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfRest && !word.IsNone && !Delegations.Contains(word.Core); count++)
        {
            word = Word.Read(text, word.End, end);
        }

        return Delegations.Contains(word.Core);
    }

    private State Advance(State state, string text, Word word, int end)
    {
        // "…, on his way to the 2+2 meeting, had talks", "… to attend the conference, held a meeting": no participle, so somebody
        // named before had them.
        bool isFinite = (state.IsBehindComma && FiniteOnly.Contains(word.Core)) || HasObject(text, word, end) || TakesPlace(text, word, end);
        bool isVerb = FiniteVerb.IsOfMeeting(word.Core)
            && (!state.IsAfterMeeting || state.IsAfterAuxiliary || state.WordsSinceOffice < 2 || isFinite);
        bool meetsPerson = !state.HasMet && state.HasOffice && !state.IsInRelative
            && (_meeting.HasPerson(text, word, end, state.IsAfterAuxiliary) || (state.HasNamedOffice && _meeting.HasCompany(text, word, end)));
        meetsPerson |= !state.HasMet && state.HasCapital && FiniteVerb.IsOfMeeting(word.Core) && !state.IsInRelative && _meeting.HasCompany(text, word, end);
        bool meets = meetsPerson || (!state.HasMet && isVerb && (state.HasOffice || (state.HasMeeting && state.IsAfterAuxiliary) || TakesPlace(text, word, end)));
        bool isMeeting = Meetings.Contains(word.Core) || OtherEvents.Contains(word.Core) || word.Core.EndsWith("conference", StringComparison.OrdinalIgnoreCase);
        bool isOffice = persons.IsOffice(word.Core);
        return state with
        {
            HasDay = state.HasDay || Today.Contains(word.Core) || DateReader.OfLine.EndAt(text, word.Start, end) >= 0,
            // "Minister X visited the country. On May 2, he held a meeting": only a sentence after the first can say so.
            HasOffice = state.HasOffice || isOffice || OnePerson.Contains(word.Core),
            HasNamedOffice = state.HasNamedOffice || (isOffice && !OfficesInPlural.Contains(word.Core)),

            // "The Ministers of Defence of Australia and Japan"
            HasName = state.HasName || (state.HasOffice && word.IsCapitalized && !isOffice),
            // "Representative X had a call with Minister Y": whose office is not known may be the subject.
            HasCapital = state.HasCapital || (word.IsCapitalized && !SentenceStarter.Is(text, word) && MonthName.Of(word.Core) == null),
            HasMeeting = state.HasMeeting || isMeeting,
            HasMet = state.HasMet || meets,

            // "The Ministers exchanged views" tells neither who they are nor when it was: it is not the first sentence.
            IsIntroduced = state.IsIntroduced || (meets && (state.HasNamedOffice || state.HasName || state.HasDay || !state.HasOffice)),
            IsAfterAuxiliary = Passive.Contains(word.Core),
            IsAfterMeeting = isMeeting || text[word.End - 1] == ')',
            IsBehindComma = text[word.End - 1] == ',',
            IsInRelative = PersonRelatives.Contains(word.Core) || word.Core == "which" || (state.IsInRelative && text[word.End - 1] != ','),
            IsBehindAs = word.Core is "as" or "As",
            WordsSinceOffice = isOffice ? 0 : state.WordsSinceOffice + 1,
            WordsSinceMet = state.HasMet || meets ? state.WordsSinceMet + 1 : 0,

            // "…, who took office in July, met": the first verb was another's.
            MeetsAlone = state.MeetsAlone || meetsPerson || (meets && state.HasMeeting)
                || ((meets || state.HasMet) && isVerb && state.HasOffice && MeetsAlone.Contains(word.Core)),
        };
    }

    /// <summary>"held a meeting": the participle of "the meeting held in May" has a preposition or a day behind it.</summary>
    private static bool HasObject(string text, Word word, int end)
    {
        Word next = Word.Read(text, word.End, end);
        bool isDay = !next.IsNone && DateReader.OfLine.EndAt(text, next.Start, end) >= 0;
        return BeginsObject.Contains(next.Core) || (Meetings.Contains(next.Core) && !Prepositions.Contains(next.Core) && !isDay);
    }

    /// <summary>"took place"</summary>
    private static bool TakesPlace(string text, Word word, int end) =>
        word.Core == "took" && Word.Read(text, word.End, end).Core == "place";

    private readonly record struct State(
        bool HasDay,
        bool HasOffice,
        bool HasNamedOffice,
        bool HasName,
        bool HasCapital,
        bool HasMeeting,
        bool HasMet,
        bool IsIntroduced,
        bool IsAfterAuxiliary,
        bool IsAfterMeeting,
        bool IsBehindComma,
        bool IsInRelative,
        bool IsBehindAs,
        int WordsSinceOffice,
        int WordsSinceMet,
        bool MeetsAlone)
    {
        /// <summary>"The Ministers' Meeting was held in Riga."</summary>
        public bool IsHeld => HasMet && HasMeeting && IsIntroduced;

        public bool IsComplete(bool needsDay) =>
            HasMet && IsIntroduced && (HasMeeting || MeetsAlone) && WordsSinceMet <= MostWordsBeforeMeeting
            && (HasDay || (HasNamedOffice && !needsDay));
    }
}
