using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>The verb of "Minister Morita, a former envoy to Rome said": the comma that should close the apposition is missing.</summary>
internal static class OpenApposition
{
    private static readonly WordSet Days = WordLists.Set("adverbials: nouns of time");
    private static readonly WordSet Opens = WordLists.Set("function-words: opens an apposition");

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int comma)
    {
        if (!sentence.Is(comma, ",") || !Opens.Contains(sentence.Lower(comma + 1)))
        {
            return null;
        }

        for (int i = comma + 2; i < comma + SubjectsAndVerbs.MostJoined && !sentence.Is(i, ",") && !Ends(sentence, i); i++)
        {
            if (words.VerbAt(sentence, i) is VerbMatch verb
                && verb.IsPast
                && !Participles.IsFollowedLikeOne(sentence, verb.Next))
            {
                return new Predicate(verb, verb.Next);
            }
        }

        return null;
    }

    /// <summary>
    /// "since his youth" goes on, "since he was young" does not; the two are not told apart, and what follows a verb is. "earlier that day" opens no
    /// clause.
    /// </summary>
    private static bool Ends(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);

        // "as a young officer", "since January", "since 2019"
        string next = sentence.Lower(index + 1);
        bool isOfTime = (word == "as" && next is "a" or "an" or "the" or "his" or "her")
            || (word is "since" or "until" && (MonthName.Of(next) != null || (next.Length > 0 && char.IsDigit(next[0]))));
        return !isOfTime && FunctionWords.IsSubordinator(word) && !FunctionWords.IsPreposition(word) && !(word == "that" && Days.Contains(sentence.Lower(index + 1)));
    }
}
