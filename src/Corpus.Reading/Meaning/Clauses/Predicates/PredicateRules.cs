namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>Where the verb of a subject stands if not right behind it, in the order in which it is tried: the first that finds one has it.</summary>
internal static class PredicateRules
{
    /// <summary>Behind those who took part, whose verb may also be one that reports nothing.</summary>
    public static readonly PredicateRule[] OfParticipants =
    [
        new(
            "behind something set off",
            "The Ministers, in light of the launch, confirmed the plan.",
            "first: the sign that closes what is set off tells for sure where the clause goes on",
            SetOff.ReadAfter),
        new(
            "behind a colon and a number",
            "The Ministers: (1) confirmed the plan; and (2) agreed to meet again.",
            "beside what is set off: a colon sets nothing off, and no other rule looks behind one",
            Numbered.ReadAfter),
        new(
            "behind what is joined to the subject",
            "The Ministers of the three countries confirmed the plan.",
            "behind what is set off, whose adverbial may begin with the same word: 'at the outset, …,'",
            JoinedToSubject.ReadAfter),
        new(
            "behind an apposition without its end",
            "Minister Kihara, a former envoy to Rome confirmed the plan.",
            "behind what is set off, which has the comma that is missing here",
            OpenApposition.ReadAfter),
        new(
            "led in by a beginning or an end",
            "The Ministers took the opportunity to confirm the plan.",
            "before the verb that reports nothing, as its words are one",
            LedInVerb.ReadAfter),
        new(
            "behind what is or will be",
            "The Ministers will continue the talks and have confirmed the plan.",
            "before the verb that reports nothing, which is any past; behind it no rule looks on",
            BehindState.ReadAfter),
        new(
            "a verb that reports nothing",
            "The Ministers visited Guam.",
            "last: it says that the clause is theirs and nothing of what they said, so any reporting verb goes before it",
            SilentVerb.ReadAfter),
    ];

    /// <summary>Behind others; what they did without speaking is no predicate here, since nobody who took part did it.</summary>
    public static readonly PredicateRule[] OfOthers =
    [
        new(
            "behind what is joined to the subject",
            "The officials of both countries briefed the Ministers.",
            "first: a verb before the comma is nearer than any behind it",
            JoinedToSubject.ReadAfter),
        new(
            "behind something set off",
            "The officials of both countries, in light of the launch, briefed the Ministers.",
            "behind the one above, whose words it steps over: of strangers the subject ends with their noun",
            static (words, sentence, index) => SetOff.ReadAfter(words, sentence, JoinedToSubject.End(sentence, index))),
    ];
}
