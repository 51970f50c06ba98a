using System.Collections.Immutable;
using Corpus.Reading.Dates;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Recognizes the sentence that says who met when: someone with an office, a verb of meeting, and a meeting. A sentence
/// of the body differs in that something is said in it before the verb, or in that only "the Ministers" are named.
/// </summary>
internal static class OpeningForm
{
    private const int MostWords = 160;
    private const int MostWordsBeforeMeeting = 40;
    private const int MostWordsOfRest = 40;

    private static readonly ImmutableHashSet<string> Meetings = Word.SetOf(
        "meeting meetings talk talks discussion discussions conference conferences teleconference telecon telephone phone "
        + "call calls conversation conversations dialogue videoconference videoconferences vtc consultation consultations "
        + "lunch luncheon dinner breakfast summit tête-à-tête tete-a-tete session ministerial exchange views 2+2 stand-by "
        + "pull-aside bilateral trilateral video-conference tele-conference discussing round",
        ignoreCase: true);

    private static readonly ImmutableHashSet<string> Offices = Word.SetOf(
        "Minister Ministers Mantri Secretary Secretaries DPM President Chancellor Counterpart counterpart counterparts "
        + "Ambassador General Admiral Commander Chairman ministers minister secretary");

    private static readonly ImmutableHashSet<string> OfficesInPlural = Word.SetOf("Ministers Secretaries ministers counterparts");

    // Verbs that report what was said: the meeting is over when one stands first.
    private static readonly ImmutableHashSet<string> Reporting = Word.SetOf(
        "confirmed affirmed reaffirmed reconfirmed concurred agreed welcomed reiterated emphasized emphasised stressed "
        + "recognized recognised stated expressed explained noted underscored condemned appreciated determined committed "
        + "encouraged urged requested congratulated thanked opposed supported conveyed renewed proposed shared");

    private static readonly ImmutableHashSet<string> Summaries = Word.SetOf(
        "summary outline overview points point gist outcome outcomes result results content contents details detail main "
        + "discussion discussions highlights readout key summaries conversation meeting talks exchange",
        ignoreCase: true);

    private static readonly ImmutableHashSet<string> MeetsAlone = Word.SetOf("met spoke talked convened");

    private static readonly ImmutableHashSet<string> FiniteOnly = Word.SetOf("had spoke took");

    /// <summary>True for the sentence that says who met.</summary>
    /// <param name="needsDay">True where only a sentence with a day can be it.</param>
    public static bool Is(string text, int start, int end, bool needsDay)
    {
        State state = default;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (!state.HasMet && Reporting.Contains(word.Core))
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
    public static bool IsLeadIn(string text, int start, int end)
    {
        if (SubjectForm.IsMinistersWithVerb(text, start, end) || SubjectForm.FindVerbOfOffice(text, start, end) >= 0)
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
            hasFollows |= word.Core is "follows" or "below" or "Below" || (word.Core == "following" && before is "the" or "The" or "are" or "is")
                || (word.Core == "follow" && before == "as");
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return hasFollows && hasSummary;
    }

    /// <summary>True for a sentence beside the opening that says who else was there, or how long it was: "Ambassador X also attended."</summary>
    public static bool IsCircumstance(string text, int start, int end)
    {
        Word verb = Word.Read(text, start, end);
        while (!verb.IsNone && !FiniteVerb.Is(verb.Core))
        {
            verb = Word.Read(text, verb.End, end);
        }

        Word next = Word.Read(text, verb.End, end);
        next = FiniteVerb.IsAdverb(next.Core) ? Word.Read(text, next.End, end) : next;
        return verb.Core is "attended" or "accompanied" or "participated" or "lasted"
            || (verb.Core == "took" && next.Core is "part" or "place")
            || (verb.Core is "was" or "were" && next.Core is "present" or "held" or "attended" or "accompanied");
    }

    private static State Advance(State state, string text, Word word, int end)
    {
        // "…, on his way to the 2+2 meeting, had talks": no participle, so somebody named before had them.
        bool isFinite = state.IsBehindComma && FiniteOnly.Contains(word.Core);
        bool isVerb = FiniteVerb.IsOfMeeting(word.Core)
            && (!state.IsAfterMeeting || state.IsAfterAuxiliary || state.WordsSinceOffice < 2 || isFinite);
        bool meets = !state.HasMet && isVerb && (state.HasOffice || (state.HasMeeting && state.IsAfterAuxiliary) || TakesPlace(text, word, end));
        bool isMeeting = Meetings.Contains(word.Core) || word.Core.EndsWith("conference", StringComparison.OrdinalIgnoreCase);
        return state with
        {
            HasDay = state.HasDay || word.Core is "today" or "Today" || DateReader.OfLine.EndAt(text, word.Start, end) >= 0,
            // "Minister X visited the country. On May 2, he held a meeting": only a sentence after the first can say so.
            HasOffice = state.HasOffice || Offices.Contains(word.Core) || word.Core is "he" or "she",
            HasNamedOffice = state.HasNamedOffice || (Offices.Contains(word.Core) && !OfficesInPlural.Contains(word.Core)),

            // "The Ministers of Defence of Australia and Japan"
            HasName = state.HasName || (state.HasOffice && word.IsCapitalized && !Offices.Contains(word.Core)),
            HasMeeting = state.HasMeeting || isMeeting,
            HasMet = state.HasMet || meets,

            // "The Ministers exchanged views" tells neither who they are nor when it was: it is not the first sentence.
            IsIntroduced = state.IsIntroduced || (meets && (state.HasNamedOffice || state.HasName || state.HasDay || !state.HasOffice)),
            IsAfterAuxiliary = word.Core is "was" or "were",
            IsAfterMeeting = isMeeting || text[word.End - 1] == ')',
            IsBehindComma = text[word.End - 1] == ',',
            WordsSinceOffice = Offices.Contains(word.Core) ? 0 : state.WordsSinceOffice + 1,
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
