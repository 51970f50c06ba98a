using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Recognizes the sentence that says who met when: someone with an office, a verb of meeting, and a meeting. A sentence
/// of the body differs in that something is said in it before the verb, or in that only "the Ministers" are named.
/// </summary>
internal sealed class OpeningForm(PersonForm persons, FiniteVerb verbs, ReportingPasts reporting)
{
    /// <summary>No sentence of an opening is read any further; the bound keeps the reading linear.</summary>
    public const int MostWords = 160;

    private static readonly WordSet Meetings = WordLists.SetIgnoringCase("event-nouns: meetings");
    private static readonly WordSet OtherEvents = WordLists.SetIgnoringCase("event-nouns: what else is held in an opening");
    private static readonly WordSet Bodies = WordLists.Set("event-nouns: bodies that meet");
    private static readonly WordSet MeetsAlone = WordLists.Set("verb-forms: verbs of meeting without a noun");
    private static readonly WordSet FiniteOnly = WordLists.Set("verb-forms: pasts that are no participles");
    private static readonly WordSet Passive = WordLists.Set("verb-forms: auxiliaries of the passive");
    private static readonly WordSet OnePerson = WordLists.Set("function-words: pronouns for one who was named");
    private static readonly WordSet Today = WordLists.Set("adverbials: the day of the text itself");
    private static readonly WordSet PersonRelatives = WordLists.Set("function-words: relatives of persons");
    private static readonly WordSet BeginsObject = WordLists.Set("function-words: begins an object in small letters");

    private static readonly WordSet Denies = WordLists.Set("verb-forms: says that nobody met");
    private static readonly WordSet BeforeHave = WordLists.Set("verb-forms: would have met");
    private static readonly WordSet BeforePartOfDay = WordLists.Set("adverbials: tells which day's part");
    private static readonly WordSet PartsOfDay = WordLists.Set("adverbials: parts of a day");
    private static readonly WordSet Planned = WordLists.Set("verb-forms: was only planned");

    private readonly MeetingVerb _meeting = new(persons, verbs);
    private readonly TalkForm _talk = new(persons);

    /// <summary>True for the sentence that says who met.</summary>
    /// <param name="needsDay">True where only a sentence with a day can be it.</param>
    /// <param name="isCompleted">True where the sentence behind says who met, so that this one need name nobody.</param>
    /// <param name="isFirst">True for the first sentence of a text: "The two Ministers met at Arlon on 16 March 2022" are those of its title.</param>
    public bool Is(string text, int start, int end, bool needsDay, bool isCompleted = false, bool isFirst = false)
    {
        OpeningState state = default;
        Word word = Word.Read(text, Math.Max(start, AnnouncedForm.BehindThat(text, start, end)), end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (state is { HasMet: false, IsInRelative: false, IsDenied: false } && _talk.Is(text, start, word, end))
            {
                return state.HasDay || !needsDay || HasDay(text, word.End, end);
            }

            if (Ends(state, text, word, end))
            {
                return false;
            }

            state = Advance(state, text, word, end);
            if (state.IsComplete(needsDay) || (isCompleted && !needsDay && state.IsHeld) || (isFirst && state.IsOfThoseNamed && HasWord(text, start, word, "met")))
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
        OpeningState state = default;
        int offices = 0;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            state = Advance(state, text, word, end);
            offices += persons.IsOfficeOfOne(word.Core) ? 1 : 0;
            word = Word.Read(text, word.End, end);
        }

        return new OpeningLack(offices, state.HasMet && (state.HasMeeting || state.MeetsAlone), state.HasDay);
    }

    /// <summary>True where the sentence names nobody with an office of his own: "The 12th Consultative Meeting was held in Seoul."</summary>
    public bool NamesNobody(string text)
    {
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            if (persons.IsOfficeOfOne(word.Core))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True where something is reported before the verb: the meeting is over; not in "as agreed", and in "who announced
    /// …".
    /// </summary>
    private bool Ends(OpeningState state, string text, Word word, int end) =>
        !state.HasMet && !state.IsInRelative && !state.IsBehindAs && reporting.Contains(word.Core)
        && !(state.HasOffice && _meeting.HasPerson(text, word, end, state.IsAfterAuxiliary));

    private OpeningState Advance(OpeningState state, string text, Word word, int end)
    {
        bool isDenied = state.IsDenied || IsDenied(state, text, word, end);
        bool isVerb = IsVerb(state, text, word, end);
        bool meetsPerson = MeetsPerson(state, text, word, end);
        bool meets = meetsPerson || (isVerb && CanMeet(state, text, word, end));
        bool isMeeting = IsMeeting(word.Core);
        bool isOffice = persons.IsOffice(word.Core);
        char last = text[word.End - 1];
        return state with
        {
            HasDay = state.HasDay || IsDay(text, word, end),
            // "Minister X visited the country. On May 2, he held a meeting": only a sentence after the first can say so.
            HasOffice = state.HasOffice || isOffice || OnePerson.Contains(word.Core),
            HasNamedOffice = state.HasNamedOffice || persons.IsOfficeOfOne(word.Core),

            // "The Ministers of Defence of Australia and Japan"
            HasName = state.HasName || (state.HasOffice && word.IsCapitalized && !isOffice),
            // "Representative X had a call with Minister Y": whose office is not known may be the subject.
            HasCapital = state.HasCapital || (word.IsCapitalized && !SentenceStarter.Is(text, word) && MonthName.Of(word.Core) == null),
            HasMeeting = state.HasMeeting || isMeeting,
            HasBody = state.HasBody || Bodies.Contains(word.Core),
            HasMet = state.HasMet || (meets && !isDenied),
            IsDenied = isDenied,
            IsIntroduced = state.IsIntroduced || (meets && Introduces(state)),
            IsAfterAuxiliary = Passive.Contains(word.Core),
            IsAfterMeeting = isMeeting || last == ')',
            IsBehindComma = last == ',',
            IsInRelative = PersonRelatives.Contains(word.Core) || word.Core == "which" || (state.IsInRelative && last != ','),
            IsBehindAs = word.Core is "as" or "As",
            WordsSinceOffice = isOffice ? 0 : state.WordsSinceOffice + 1,
            WordsSinceMet = state.HasMet || meets ? state.WordsSinceMet + 1 : 0,

            // "…, who took office in July, met": the first verb was another's.
            MeetsAlone = state.MeetsAlone || meetsPerson || (meets && state.HasMeeting)
                || ((meets || state.HasMet) && isVerb && state.HasOffice && MeetsAlone.Contains(word.Core)),
        };
    }

    /// <summary>"never met", "was to have met", "had been due to meet", "cancelled her talks with": told of somebody, and of a meeting that was none.</summary>
    private static bool IsDenied(OpeningState state, string text, Word word, int end) =>
        state is { HasOffice: true, HasMet: false, IsInRelative: false }
        && (Denies.Contains(word.Core)
            || (word.Core == "have" && BeforeHave.Contains(Word.ReadBack(text, 0, word.Start).Core))
            || (word.Core == "had" && IsPlanned(text, word, end)));

    /// <summary>"had been due to meet"</summary>
    private static bool IsPlanned(string text, Word had, int end)
    {
        Word been = Word.Read(text, had.End, end);
        return been.Core == "been" && Planned.Contains(Word.Read(text, been.End, end).Core);
    }

    private static bool HasDay(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone && !IsDay(text, word, end); count++)
        {
            word = Word.Read(text, word.End, end);
        }

        return !word.IsNone;
    }

    /// <summary>True where the word stands before the last one that was read; asked only where all else of an opening is there.</summary>
    private static bool HasWord(string text, int start, Word last, string word) =>
        text.IndexOf($" {word} ", start, last.End - start, StringComparison.Ordinal) > 0;

    /// <summary>"today", "this morning", "last night", "May 3", and of several days "15-16 December".</summary>
    private static bool IsDay(string text, Word word, int end) =>
        Today.Contains(word.Core)
        || (BeforePartOfDay.Contains(word.Core) && PartsOfDay.Contains(Word.Read(text, word.End, end).Core))
        || DateReader.OfLine.EndAt(text, word.Start, end) >= 0
        || (char.IsDigit(text[word.Start]) && DateReader.OfMeeting.EndAt(text, word.Start, end) >= 0);

    private static bool IsMeeting(string word) =>
        Meetings.Contains(word) || OtherEvents.Contains(word) || word.EndsWith("conference", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Behind a meeting it may be a participle, "the meeting held in May". "…, on his way to the 2+2 meeting, had talks" and "… to
    /// attend the conference, held a meeting" have none: somebody named before had them.
    /// </summary>
    private static bool IsVerb(OpeningState state, string text, Word word, int end) =>
        (FiniteVerb.IsOfMeeting(word.Core) || IsPhrasal(text, word, end))
        && !MeetingVerb.IsPerfect(word, Word.Read(text, word.End, end))
        && (!state.IsAfterMeeting
            || state.IsAfterAuxiliary
            || state.WordsSinceOffice < 2
            || (state.IsBehindComma && FiniteOnly.Contains(word.Core))
            || HasObject(text, word, end)
            || TakesPlace(text, word, end));

    /// <summary>"is meeting him next week" is to come.</summary>
    private static bool IsPhrasal(string text, Word word, int end)
    {
        Word before = Word.ReadBack(text, 0, word.Start);
        return PhrasalVerb.IsOpenedTogether(before, word)
            || PhrasalVerb.IsCameTogether(text, word, end)
            || (PhrasalVerb.IsNow(before, word) && !OtherTime.IsToldIn(text, word.End, end));
    }

    private bool MeetsPerson(OpeningState state, string text, Word word, int end)
    {
        if (state.HasMet || state.IsInRelative)
        {
            return false;
        }

        // "UK Def Sec X met Minister Y": a subject whose office is not known.
        bool mayHaveCompany = state.HasNamedOffice || (state.HasCapital && FiniteVerb.IsOfMeeting(word.Core));
        return ((state.HasOffice || mayHaveCompany) && _meeting.HasPerson(text, word, end, state.IsAfterAuxiliary))
            || (mayHaveCompany && _meeting.HasCompany(text, word, end));
    }

    /// <summary>"Minister X held", "a meeting was held", "talks took place"</summary>
    private static bool CanMeet(OpeningState state, string text, Word word, int end) =>
        !state.HasMet && (state.HasOffice || (state.HasBody && MeetsAlone.Contains(word.Core)) || (state.HasMeeting && state.IsAfterAuxiliary) || TakesPlace(text, word, end));

    /// <summary>"The Ministers exchanged views" tells neither who they are nor when it was: it is not the first sentence.</summary>
    private static bool Introduces(OpeningState state) => state.HasNamedOffice || state.HasName || state.HasDay || !state.HasOffice;

    /// <summary>"held a meeting", "held talks": the participle of "the meeting held in May" has a preposition or a day behind it.</summary>
    private static bool HasObject(string text, Word word, int end)
    {
        Word next = Word.Read(text, word.End, end);
        return BeginsObject.Contains(next.Core) || Meetings.Contains(next.Core);
    }

    /// <summary>"took place"</summary>
    private static bool TakesPlace(string text, Word word, int end) => PhrasalVerb.IsTookPlace(word, Word.Read(text, word.End, end));
}
