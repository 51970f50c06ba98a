using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Assertions;
using Corpus.Reading.Meaning.Clauses.Joined;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Finds the verb of a sentence whose subject is a noun of which nothing more is known: "Four villages asked for a pier". The act is
/// reported and counts, and nobody who took part is its speaker.
/// </summary>
internal static class OtherSubject
{
    /// <summary>A subject whose verb stands farther behind is looked for no more.</summary>
    private const int MostWords = 10;

    /// <summary>"offered the three ministers a good opportunity"</summary>
    private const int MostWordsToOccasion = 7;

    /// <summary>"the Ministers' senior legal advisers" is three.</summary>
    private const int MostWordsOwned = 3;

    /// <summary>What stands in no subject: a clause of its own, another verb, what no person is.</summary>
    private const WordClass NoSubject = WordClass.Subordinator | WordClass.Be | WordClass.Have | WordClass.Modal;

    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");
    private static readonly WordSet SubjectPronouns = WordLists.Set("function-words: pronouns for those of whom is told");
    private static readonly WordSet NoOne = WordLists.Set("function-words: no one");
    private static readonly WordSet Owned = WordLists.Set("roles: others who speak")
        .And(WordLists.Set("roles: another who speaks"))
        .And(WordLists.Set("roles: staffs"))
        .And(WordLists.Set("titles-of-texts: texts that speak"));

    private static readonly WordSet Linking = WordLists.Set("verbs: says what somebody is");
    private static readonly WordSet Occasions = WordLists.Set("speaking: what an event gives");
    private static readonly WordSet NoPersons = WordLists.Set("function-words: subjects that are no persons");

    /// <summary>The past of a reporting verb that is the first verb of the sentence; null where there is none, or where it may be a participle.</summary>
    public static VerbMatch? VerbOf(Sentence sentence, PredicateReader predicates)
    {
        for (int i = 0; i < MostWords && !Ends(sentence, i); i++)
        {
            if (sentence.Is(i + 1, ",") && !sentence.IsAside(i + 1))
            {
                return BehindInsertion(sentence, predicates, i + 1) is VerbMatch behind && IsFinite(sentence, behind.First, behind) && !ParticipleAttribute.Is(sentence, behind) ? behind : null;
            }

            if (i > 0 && predicates.VerbAt(sentence, i) is VerbMatch verb && verb.IsPast)
            {
                if (IsOfNoun(sentence, i))
                {
                    return null;
                }

                if (NextPast(sentence, predicates, verb.Next) is int later && !IsPassiveAtFront(sentence, verb))
                {
                    // "The statement issued after the talks condemned the attack": the first is a participle.
                    i = later - 1;
                    continue;
                }

                return IsFinite(sentence, i, verb) && !ParticipleAttribute.Is(sentence, verb) && !IsPassiveAtFront(sentence, verb) && !GivesOccasion(sentence, verb) ? verb : null;
            }

            // "Moscow claims Minister Lund confirmed": what follows is only said to be so.
            bool isHearsay = i > 0 && sentence.IsCapitalized(i + 1) && predicates.VerbAt(sentence, i) != null;
            if (isHearsay || (i > 0 && IsPast(sentence, i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The meeting offered an opportunity to talk", "The visit presented Tunisia a chance": nobody says anything.</summary>
    private static bool GivesOccasion(Sentence sentence, VerbMatch verb) =>
        Enumerable.Range(verb.Next, MostWordsToOccasion).TakeWhile(sentence.IsWord).Any(i => Occasions.Contains(sentence.Lower(i)));

    /// <summary>
    /// "NATO, for its part, welcomed", "The Speaker, Jan Berg, thanked": the past behind something set off without a verb. "Parliament, according
    /// to Minister Lund, approved" is only said to be so.
    /// </summary>
    private static VerbMatch? BehindInsertion(Sentence sentence, PredicateReader predicates, int comma)
    {
        int at = comma + 1;
        while (at < comma + MostWords && sentence.IsWord(at) && !IsPast(sentence, at) && !FunctionWords.IsAny(sentence.Lower(at), NoSubject) && predicates.VerbAt(sentence, at) == null)
        {
            at++;
        }

        return sentence.Is(at, ",") && at > comma + 1 && !sentence.Is(comma + 1, "according") && predicates.VerbAt(sentence, at + 1) is VerbMatch verb && verb.IsPast && !IsPassiveAtFront(sentence, verb)
            ? verb
            : null;
    }

    /// <summary>"Discussed at length was mining", "Signed by both, the accord enters into force": what was done stands behind it.</summary>
    public static bool IsPassiveAtFront(Sentence sentence, VerbMatch verb) =>
        Adverbials.Skip(sentence, 0) == verb.First
        && (sentence.Is(verb.Next, "by") || InvertedPassive.IsAt(sentence, verb) || (Participles.IsFollowedLikeOne(sentence, verb.Next) && HasOtherVerb(sentence, verb.Next)));

    /// <summary>The past of a reporting verb behind a participle of place or time, with nothing that joins both; null where there is none.</summary>
    private static int? NextPast(Sentence sentence, PredicateReader predicates, int index)
    {
        if (!Participles.IsFollowedLikeOne(sentence, index))
        {
            return null;
        }

        for (int i = index + 1; i < index + MostWords && sentence.IsWord(i) && !FunctionWords.IsAny(sentence.Lower(i), WordClass.Joint | WordClass.Relative); i++)
        {
            bool isNoun = FunctionWords.IsAny(sentence.Lower(i - 1), WordClass.Determiner | WordClass.Preposition);
            if (!isNoun && predicates.VerbAt(sentence, i) is VerbMatch verb && verb.IsPast)
            {
                return i;
            }
        }

        return null;
    }

    private static bool Ends(Sentence sentence, int index) =>
        !(sentence.IsWord(index) || IsApostropheOfTitle(sentence, index) || IsApostropheOfMany(sentence, index))
        || sentence.IsAside(index)
        || NoPersons.Contains(sentence.Lower(index))
        || Linking.Contains(sentence.Lower(index))
        || NoOne.Contains(sentence.Lower(index))
        || sentence.Is(index, "not")
        || Assertion.IsDoubtedAt(sentence, index)
        || FunctionWords.IsAny(sentence.Lower(index), NoSubject)
        || (index == 0 && (FunctionWords.IsPreposition(sentence.Lower(0)) || (Adverbials.Skip(sentence, 0) > 0 && !IsBoth(sentence))));

    /// <summary>"Both Chairmen noted": the word stands where adverbs do, and here counts a noun.</summary>
    private static bool IsBoth(Sentence sentence) =>
        sentence.Is(0, "both") && sentence.IsWord(1) && !FunctionWords.IsPast(sentence.Lower(1)) && FunctionWords.ClassesOf(sentence.Lower(1)) == WordClass.None;

    /// <summary>"The Ministers' advisers welcomed", but not "The Ministers' discussion touched upon", in which nobody acts.</summary>
    private static bool IsApostropheOfMany(Sentence sentence, int index) =>
        sentence.Is(index, "'") && sentence.Lower(index - 1).EndsWith("s", StringComparison.Ordinal)
        && Enumerable.Range(index + 1, MostWordsOwned).Any(i => Owned.Contains(sentence.Lower(i)));

    /// <summary>"Dato' Seri Halim thanked": the sign belongs to the title.</summary>
    private static bool IsApostropheOfTitle(Sentence sentence, int index) =>
        index == 1 && sentence.Is(1, "'") && sentence.IsCapitalized(2);

    /// <summary>"the agreement they signed": who did it stands between the noun and its clause.</summary>
    private static bool IsOfNoun(Sentence sentence, int verb) =>
        verb > 2 && FunctionWords.IsDeterminer(sentence.Lower(0)) && SubjectPronouns.Contains(sentence.Lower(verb - 1));

    private static bool IsPast(Sentence sentence, int index) =>
        FunctionWords.IsParticiple(sentence.Lower(index)) || FunctionWords.IsIrregularPast(sentence.Lower(index));

    /// <summary>"The measures agreed at the talks", "the agreed plan", and "The points raised the day before were": a participle.</summary>
    private static bool IsFinite(Sentence sentence, int index, VerbMatch verb) =>
        !FunctionWords.IsAny(sentence.Lower(index - 1), WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)
        && !sentence.IsGenitive(index - 1)
        && !Participles.IsFollowedLikeOne(sentence, verb.Next)
        && !HasOtherVerb(sentence, verb.Next);

    /// <summary>A finite verb behind it that no "that" or comma leads in is the sentence's own: "The steps agreed last year and the plan are".</summary>
    private static bool HasOtherVerb(Sentence sentence, int index)
    {
        for (int i = index; i < sentence.Count; i++)
        {
            string word = sentence.Lower(i);
            if (sentence.IsAside(i))
            {
                continue;
            }

            if (word is "," or ";" || (FunctionWords.IsSubordinator(word) && !FunctionWords.IsPreposition(word)))
            {
                return false;
            }

            // "thanked Kuwait for the hospital it had sent": what is said of the hospital.
            if (FunctionWords.IsAny(word, WordClass.Be | WordClass.Have | WordClass.Modal) && !Pronouns.Contains(sentence.Lower(i - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
