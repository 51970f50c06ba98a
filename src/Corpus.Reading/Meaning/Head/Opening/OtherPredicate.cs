using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// Where an opening goes on with something that is not the meeting: "met Minister Y and invited Minister Z", "and will travel to Cairo at
/// 3 pm", "and agreed to hold video calls", "; they will visit the base". Who, when, how long and how it says from there on is of that.
/// </summary>
/// <param name="Start">The first token of it; the number of tokens where all is of the meeting.</param>
/// <param name="IsMeeting">True where it is another meeting: "and then spoke by phone with Minister Z", "before joining talks with Minister Z".</param>
internal readonly record struct OtherPredicate(int Start, bool IsMeeting)
{
    /// <summary>Behind this token somebody had company in it: "and signed a pact with", "and travelled to Oslo to meet".</summary>
    private int Company { get; init; }

    /// <summary>Behind this token it is only planned: "and agreed to", "and will".</summary>
    private int Plan { get; init; }

    /// <summary>"then also jointly" is three.</summary>
    private const int MostAdverbs = 4;

    /// <summary>"had a first telephone call"</summary>
    private const int MostWordsOfCall = 5;

    private static readonly WordSet Joints = WordLists.Set("function-words: goes on with what else was done");
    private static readonly WordSet Meeting = WordLists.Set("verb-forms: verbs of another meeting").And(WordLists.Set("verb-forms: verbs of meeting with a person as object"));
    private static readonly WordSet BeginsObject = WordLists.Set("function-words: begins what something is done to");
    private static readonly WordSet NoInfinitive = WordLists.Set("function-words: begins an object in small letters");
    private static readonly WordSet Calls = WordLists.Set("time-and-place: words of a call");
    private static readonly WordSet Honours = WordLists.Set("verb-forms: is paid to whoever need not be there");
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for those of whom is told");
    private static readonly WordSet ToMeet = WordLists.Set("verb-forms: infinitives of meeting");
    private static readonly WordSet LeadsInCompany = WordLists.Set("function-words: leads in participants");

    public static OtherPredicate In(OpeningText text)
    {
        bool hasMet = false;
        bool isCall = false;
        for (int i = 0; i < text.Count; i++)
        {
            if (hasMet && BeginsAt(text, i, isCall) is OtherPredicate other)
            {
                return other.WithCompany(text);
            }

            hasMet = hasMet || (text.IsMain(i) && Meets(text.Plain(i)));
            isCall = isCall || Calls.Contains(text.Plain(i)) || text.Plain(i) == "call";
        }

        return new OtherPredicate(text.Count, IsMeeting: false);
    }

    private static OtherPredicate? BeginsAt(OpeningText text, int index, bool isCall)
    {
        if (text.IsSign(index, ';') ? Pronouns.Contains(text.Plain(index + 1)) : IsBefore(text, index))
        {
            return new OtherPredicate(index, IsMeeting: !text.IsSign(index, ';'));
        }

        if (!Joints.Contains(text.Plain(index)) || !text.IsMain(index))
        {
            return null;
        }

        int verb = BehindAdverbs(text, index + 1);
        return IsOtherMeeting(text, verb, isCall) ? new OtherPredicate(index, IsMeeting: true)
            : IsOtherVerb(text, verb) ? new OtherPredicate(index, IsMeeting: false)
            : null;
    }

    /// <summary>Looks once for what says whether those who are named in it took part in it.</summary>
    private OtherPredicate WithCompany(OpeningText text)
    {
        int company = text.Count;
        int plan = text.Count;
        int verb = BehindAdverbs(text, Start + 1);
        for (int i = Start + 1; i < text.Count && plan == text.Count; i++)
        {
            bool isInfinitive = text.Plain(i) == "to" && IsInfinitive(text, i + 1);
            bool isToMeet = isInfinitive && i > verb + 1 && ToMeet.Contains(text.Plain(i + 1));
            plan = text.Plain(i) == "will" || (isInfinitive && !isToMeet) ? i : plan;
            company = company == text.Count && (isToMeet || LeadsInCompany.Contains(text.Plain(i))) ? i : company;
        }

        return this with { Company = company, Plan = plan };
    }

    /// <summary>
    /// True where somebody who is named at a token took no part: "and invited Minister Z", "and agreed to meet again with Minister Z"; "and signed a pact
    /// with Minister Z" was done with him, and who "travelled to Oslo to meet Minister Z" met him.
    /// </summary>
    public bool OnlyNames(int index) => index > Start && (IsMeeting || index > Plan || index <= Company);

    /// <summary>"before joining a call": what comes next.</summary>
    private static bool IsBefore(OpeningText text, int index) => text.Plain(index) == "before" && text.Plain(index + 1).EndsWith("ing", StringComparison.Ordinal);

    private static bool Meets(string word) => FiniteVerb.IsOfMeeting(word) || Meeting.Contains(word);

    private static int BehindAdverbs(OpeningText text, int index)
    {
        int at = index;
        while (at < index + MostAdverbs && (text.IsComma(at) || FiniteVerb.IsAdverb(text.Plain(at)) || Joints.Contains(text.Plain(at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>"invited Minister Z", "will travel", "paid tribute to"</summary>
    private static bool IsOtherVerb(OpeningText text, int verb)
    {
        string word = text.Word(verb);
        bool isVerb = Meets(word) ? word == "paid" && Honours.Contains(text.Plain(verb + 1)) : IsPast(word) && HasObject(text, verb + 1);
        return isVerb || word == "will";
    }

    /// <summary>"met and talked" is one meeting; "met Minister Y and telephoned Minister Z", "spoke by phone with Minister Y and met Minister Z" are two.</summary>
    private static bool IsOtherMeeting(OpeningText text, int verb, bool isCall) =>
        Meets(text.Word(verb)) && (isCall ? text.Word(verb) == "met" : IsCall(text, verb));

    private static bool IsPast(string word) => FiniteVerb.IsRegularPast(word) || FiniteVerb.IsIrregularPast(word);

    /// <summary>"a frank and relaxed talk" has none.</summary>
    private static bool HasObject(OpeningText text, int index) =>
        BeginsObject.Contains(text.Plain(index)) || text.IsCapitalized(index) || (text.Word(index).Length > 0 && char.IsDigit(text.Word(index)[0]));

    private static bool IsCall(OpeningText text, int verb)
    {
        for (int i = verb; i <= verb + MostWordsOfCall; i++)
        {
            if (Calls.Contains(text.Plain(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitive(OpeningText text, int index) =>
        text.Word(index).Length > 0 && char.IsLower(text.Word(index)[0]) && !NoInfinitive.Contains(text.Plain(index)) && text.Plain(index) != "the";
}
