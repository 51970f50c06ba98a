using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>The verb behind words that go on with the subject: "The Ministers of the three countries confirmed".</summary>
internal static class JoinedToSubject
{
    private static readonly WordSet GoesOn = WordLists.Set("function-words: goes on with a subject");

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        // "at no point mentioned the mines"
        if (!GoesOn.Contains(sentence.Lower(index)) || sentence.Is(index + 1, "no"))
        {
            return null;
        }

        for (int i = index + 1; i < index + SubjectsAndVerbs.MostJoined && !EndsSubject(sentence.Lower(i)); i++)
        {
            if (words.VerbAt(sentence, i) is VerbMatch verb && verb.IsPast)
            {
                return new Predicate(verb, verb.Next);
            }
        }

        return null;
    }

    /// <summary>The comma behind "The Chief of Defence" in "of Norway, General Lund, briefed the Ministers"; the same token where nothing is joined.</summary>
    public static int End(Sentence sentence, int index)
    {
        int at = index;
        while (GoesOn.Contains(sentence.Lower(index)) && at < index + SubjectsAndVerbs.MostJoined && !EndsSubject(sentence.Lower(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"A memorandum of the two sides was signed": the verb is that of the passive.</summary>
    private static bool EndsSubject(string word) => word == "," || FunctionWords.IsAny(word, WordClass.Subordinator | WordClass.Be);
}
