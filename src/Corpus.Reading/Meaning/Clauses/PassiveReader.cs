using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Reads a passive main clause: "It was confirmed that …", "The importance of … was reaffirmed by both sides". The act is
/// reported and counts; who did it is known only where "by" names them, since a text that chose the passive did not say.
/// </summary>
internal sealed class PassiveReader(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs)
{
    private static readonly WordSet LeadsInDoer = WordLists.Set("function-words: leads in the doer");

    public PassiveClause? Read()
    {
        if (ThatClause() is PassiveClause that)
        {
            return that;
        }

        int clause = 0;
        bool isRelative = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            string word = sentence.Lower(i);
            if (sentence.IsAside(i))
            {
                continue;
            }

            if (word == ",")
            {
                // "In addition, the importance of … was confirmed": an opening adverbial is no part of the subject.
                clause = clause == 0 && !isRelative && (FunctionWords.IsPreposition(sentence.Lower(0)) || Adverbials.Skip(sentence, 0) == i)
                    ? i + 1
                    : clause;
            }
            else if (FunctionWords.IsSubordinator(word))
            {
                isRelative = true;
            }
            else if (IsPassive(i, out VerbMatch? verb))
            {
                if (!isRelative)
                {
                    return Clause(clause, i, verb!);
                }

                // The verb of the relative clause; the next one is the main clause's.
                isRelative = false;
                i = verb!.Next - 1;
            }
            else if (FunctionWords.IsAny(word, WordClass.Modal | WordClass.Be | WordClass.Have))
            {
                isRelative = false;
            }
        }

        return null;
    }

    /// <summary>"That North Korea poses a threat was reaffirmed by both sides": the last passive is that of the sentence.</summary>
    private PassiveClause? ThatClause()
    {
        for (int i = sentence.Count - 1; sentence.Is(0, "that") && i > 1; i--)
        {
            bool isRelative = FunctionWords.IsRelative(sentence.Lower(i - 1));
            if (!isRelative && !sentence.IsAside(i) && IsPassive(i, out VerbMatch? verb) && Clause(0, i, verb!) is var clause && IsEnd(EndOf(verb!.Next)))
            {
                return clause;
            }
        }

        return null;

        int EndOf(int index)
        {
            Agent(index, out int next);
            return Adverbials.Skip(sentence, next);
        }

        bool IsEnd(int index) => sentence.Lower(index) is "" or "." && sentence.Lower(index + 1).Length == 0;
    }

    private bool IsPassive(int index, out VerbMatch? verb)
    {
        verb = null;
        string word = sentence.Lower(index);
        bool isPerfect = word is "has" or "have" && sentence.Is(index + 1, "been");

        // "The group is expected to report" reports nothing that was said; "It is noted that" does.
        bool isImpersonal = word is "is" && sentence.Is(index - 1, "it");
        if (!isPerfect && !isImpersonal && word is not ("was" or "were"))
        {
            return false;
        }

        int at = Adverbials.Skip(sentence, isPerfect ? index + 2 : index + 1);
        verb = verbs.MatchAt(sentence, at);
        return verb != null && (verb.Tense & VerbTense.Past) != 0;
    }

    private PassiveClause Clause(int first, int auxiliary, VerbMatch verb)
    {
        EquatableArray<int> speakers = Agent(verb.Next, out int behind);
        bool isImpersonal = sentence.Is(auxiliary - 1, "it");
        return isImpersonal
            ? new PassiveClause(speakers, verb, sentence.EndBefore(behind), sentence.Text.Length)
            : new PassiveClause(speakers, verb, sentence.StartOf(first), sentence.StartOf(auxiliary));
    }

    private EquatableArray<int> Agent(int index, out int next)
    {
        next = index;
        int at = Adverbials.Skip(sentence, index);
        if (LeadsInDoer.Contains(sentence.Lower(at)) && subjects.ReadAt(sentence, at + 1) is Subject agent)
        {
            next = agent.Next;
            return agent.Speakers;
        }

        return EquatableArray<int>.Empty;
    }
}

/// <summary>A passive main clause, with the characters that are its content before trimming.</summary>
internal sealed record PassiveClause(EquatableArray<int> Speakers, VerbMatch Verb, int Start, int End);
