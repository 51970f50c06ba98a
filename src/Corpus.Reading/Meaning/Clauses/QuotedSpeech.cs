using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Finds what was said where it stands before its clause: "“The Alliance is stronger than ever,” Secretary Carter said."</summary>
internal static class QuotedSpeech
{
    /// <summary>The characters inside the quotation that a sentence begins with, where nothing but the clause follows it; else null.</summary>
    /// <param name="clause">The first token of the clause.</param>
    /// <param name="next">The token behind its verb.</param>
    public static (int Start, int End)? Before(Sentence sentence, int clause, int next)
    {
        int close = sentence.Is(clause - 1, ",") ? clause - 2 : clause - 1;
        return close > 1 && Close(sentence) == close && IsEnd(sentence, next) ? (sentence.StartOf(1), sentence.StartOf(close)) : null;
    }

    /// <summary>The clause behind a quotation that has its verb before its subject: "“…,” said Minister Hamada."; null where there is none.</summary>
    public static Clause? Inverted(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        int close = Close(sentence);
        int start = sentence.Is(close + 1, ",") ? close + 2 : close + 1;
        if (close < 2 || predicates.VerbAt(sentence, start) is not VerbMatch verb || (verb.Tense & VerbTense.Past) == 0
            || subjects.ReadAt(sentence, verb.Next) is not Subject subject
            || !(sentence.Is(subject.Next, ",") || IsEnd(sentence, subject.Next)))
        {
            return null;
        }

        Clause clause = new(subject.Speakers, verb.Tense);
        clause.Verbs.Add(new ClauseVerb(verb, sentence.StartOf(1), sentence.StartOf(close)));
        return clause;
    }

    /// <summary>The token that closes the quotation with which a sentence begins; -1 where it begins with none.</summary>
    private static int Close(Sentence sentence)
    {
        int close = 1;
        while (sentence.IsAside(close))
        {
            close++;
        }

        return sentence.Lower(0) is "\"" or "\u201C" && sentence.Lower(close) is "\"" or "\u201D" ? close : -1;
    }

    private static bool IsEnd(Sentence sentence, int index) =>
        sentence.Lower(index) is "" or "." && sentence.Lower(index + 1).Length == 0;
}
