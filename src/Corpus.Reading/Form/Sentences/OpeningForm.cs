using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Recognizes the sentence that says who met when: someone with an office, a verb of meeting, and a meeting. A sentence
/// of the body differs in that something is said in it before the verb, or in that only "the Ministers" are named.
/// </summary>
internal sealed class OpeningForm(LexiconForms words, SubjectForm subjects, FiniteVerb verbs)
{
    private const int MostWords = 160;
    private const int MostWordsBeforeMeeting = 40;
    private const int MostWordsOfRest = 40;

    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");
    private static readonly WordSet OtherEvents = WordLists.SetIgnoringCase("event-nouns: what else is held in an opening");

    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    private static readonly WordSet SmallOffices = WordLists.Set("roles: offices of an opening beside those with a capital");

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

    private readonly WordSet _offices = new(words.Offices, StringComparer.Ordinal);

    // The meeting is over when one stands first.
    private readonly WordSet _reporting = new(
        words.ReportingPasts
            .Where(static past => !BesideMeetings.Contains(past) && !FiniteVerb.IsOfMeeting(past))
            .Concat(WordLists.List("verb-forms: pasts of talking that report")),
        StringComparer.Ordinal);

    /// <summary>True for the sentence that says who met.</summary>
    /// <param name="needsDay">True where only a sentence with a day can be it.</param>
    public bool Is(string text, int start, int end, bool needsDay)
    {
        State state = default;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (!state.HasMet && _reporting.Contains(word.Core))
            {
                return false;
            }

            state = Advance(state, text, word, end);
            if (state.IsComplete(needsDay))
            {
                return true;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
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

    // "Minister X and Secretary Y led the two delegations."
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
        // "…, on his way to the 2+2 meeting, had talks": no participle, so somebody named before had them.
        bool isFinite = state.IsBehindComma && FiniteOnly.Contains(word.Core);
        bool isVerb = FiniteVerb.IsOfMeeting(word.Core)
            && (!state.IsAfterMeeting || state.IsAfterAuxiliary || state.WordsSinceOffice < 2 || isFinite);
        bool meets = !state.HasMet && isVerb && (state.HasOffice || (state.HasMeeting && state.IsAfterAuxiliary) || TakesPlace(text, word, end));
        bool isMeeting = Meetings.Contains(word.Core) || OtherEvents.Contains(word.Core) || word.Core.EndsWith("conference", StringComparison.OrdinalIgnoreCase);
        bool isOffice = Offices.Contains(word.Core) || _offices.Contains(word.Core) || SmallOffices.Contains(word.Core);
        return state with
        {
            HasDay = state.HasDay || Today.Contains(word.Core) || DateReader.OfLine.EndAt(text, word.Start, end) >= 0,
            // "Minister X visited the country. On May 2, he held a meeting": only a sentence after the first can say so.
            HasOffice = state.HasOffice || isOffice || OnePerson.Contains(word.Core),
            HasNamedOffice = state.HasNamedOffice || (isOffice && !OfficesInPlural.Contains(word.Core)),

            // "The Ministers of Defence of Australia and Japan"
            HasName = state.HasName || (state.HasOffice && word.IsCapitalized && !isOffice),
            HasMeeting = state.HasMeeting || isMeeting,
            HasMet = state.HasMet || meets,

            // "The Ministers exchanged views" tells neither who they are nor when it was: it is not the first sentence.
            IsIntroduced = state.IsIntroduced || (meets && (state.HasNamedOffice || state.HasName || state.HasDay || !state.HasOffice)),
            IsAfterAuxiliary = Passive.Contains(word.Core),
            IsAfterMeeting = isMeeting || text[word.End - 1] == ')',
            IsBehindComma = text[word.End - 1] == ',',
            WordsSinceOffice = isOffice ? 0 : state.WordsSinceOffice + 1,
            WordsSinceMet = state.HasMet || meets ? state.WordsSinceMet + 1 : 0,

            // "…, who took office in July, met": the first verb was another's.
            MeetsAlone = state.MeetsAlone || (meets && state.HasMeeting)
                || ((meets || state.HasMet) && isVerb && state.HasOffice && MeetsAlone.Contains(word.Core)),
        };
    }

    // "took place"
    private static bool TakesPlace(string text, Word word, int end) =>
        word.Core == "took" && Word.Read(text, word.End, end).Core == "place";

    private readonly record struct State(
        bool HasDay,
        bool HasOffice,
        bool HasNamedOffice,
        bool HasName,
        bool HasMeeting,
        bool HasMet,
        bool IsIntroduced,
        bool IsAfterAuxiliary,
        bool IsAfterMeeting,
        bool IsBehindComma,
        int WordsSinceOffice,
        int WordsSinceMet,
        bool MeetsAlone)
    {
        public bool IsComplete(bool needsDay) =>
            HasMet && IsIntroduced && (HasMeeting || MeetsAlone) && WordsSinceMet <= MostWordsBeforeMeeting
            && (HasDay || (HasNamedOffice && !needsDay));
    }
}
