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
    /// <summary>"by the staffs of both ministries"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfDoer = 12;

    private static readonly WordSet NoOne = WordLists.Set("function-words: no one");
    private static readonly WordSet LeadsInDoer = WordLists.Set("function-words: leads in the doer");

    /// <summary>The clauses in order, all of one subject; empty where the sentence has no passive main clause.</summary>
    public List<PassiveClause> Read()
    {
        if (NoOne.Contains(sentence.Lower(0)) || sentence.Is(0, "not"))
        {
            // "No agreement was signed", "Nothing was agreed"
            return [];
        }

        PassiveClause? first = ThatClause() ?? First();
        return first == null ? [] : first.IsImpersonal ? WithImpersonal(first) : [first, .. Joined(first)];
    }

    private PassiveClause? First()
    {
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
                isRelative = i > 0 ? !IsBehindTime(i) : !IsAdverbial();
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

    /// <summary>"The points raised the day before were noted": no clause begins with its auxiliary.</summary>
    private bool IsBehindTime(int index) =>
        FunctionWords.IsPreposition(sentence.Lower(index)) && FunctionWords.IsAny(sentence.Lower(index + 1), WordClass.Be | WordClass.Have | WordClass.Modal);

    /// <summary>"After the conference, a statement was adopted": no clause, since nothing before the comma is a verb.</summary>
    private bool IsAdverbial()
    {
        int i = 1;
        while (i < sentence.Count && !sentence.Is(i, ",") && !IsVerb(sentence.Lower(i)))
        {
            i++;
        }

        return FunctionWords.IsPreposition(sentence.Lower(0)) && sentence.Is(i, ",");
    }

    private static bool IsVerb(string word) =>
        FunctionWords.IsAny(word, WordClass.Be | WordClass.Have | WordClass.Modal) || FunctionWords.IsParticiple(word) || FunctionWords.IsIrregularPast(word);

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

    /// <summary>"… was raised by Minister Lund, underlined by the Secretary and was noted by both": the same of which each is told.</summary>
    private IEnumerable<PassiveClause> Joined(PassiveClause first)
    {
        int behind = BehindDoer(first.Behind);
        while (true)
        {
            int at = sentence.Is(behind, ",") ? behind + 1 : behind;
            at = sentence.Is(at, "and") ? at + 1 : at;
            bool hasAuxiliary = FunctionWords.IsAny(sentence.Lower(at), WordClass.Be | WordClass.Have);
            VerbMatch? verb = null;
            if (at == behind || (hasAuxiliary ? !IsPassive(at, out verb) : !IsParticipleWithDoer(at, out verb)))
            {
                yield break;
            }

            EquatableArray<int> speakers = Agent(verb!.Next, out int next);
            yield return new PassiveClause(speakers, verb, first.Start, first.End);
            behind = BehindDoer(next);
        }
    }

    /// <summary>"It was recalled that …, and it was suggested that …": each has the words up to the next.</summary>
    private List<PassiveClause> WithImpersonal(PassiveClause first)
    {
        List<PassiveClause> clauses = [first];
        for (int i = first.Behind; i + 1 < sentence.Count; i++)
        {
            bool isJoint = !sentence.IsAside(i) && sentence.Is(i, "and") && sentence.Is(i + 1, "it") && sentence.Lower(i + 2) is "was" or "is";
            if (isJoint && IsPassive(i + 2, out VerbMatch? verb))
            {
                int end = sentence.StartOf(sentence.Is(i - 1, ",") ? i - 1 : i);
                clauses[clauses.Count - 1] = clauses[clauses.Count - 1] with { End = end };
                clauses.Add(Clause(i + 1, i + 2, verb!));
            }
        }

        return clauses;
    }

    private bool IsParticipleWithDoer(int index, out VerbMatch? verb)
    {
        verb = verbs.MatchAt(sentence, Adverbials.Skip(sentence, index));
        return verb != null && (verb.Tense & VerbTense.Past) != 0 && sentence.Is(verb.Next, "by");
    }

    /// <summary>Behind "by their staffs": a doer who takes no part.</summary>
    private int BehindDoer(int index)
    {
        int at = index;
        while (LeadsInDoer.Contains(sentence.Lower(index)) && at < index + MostWordsOfDoer && sentence.Lower(at) is not ("," or "and" or "." or ""))
        {
            at++;
        }

        return at;
    }

    private PassiveClause Clause(int first, int auxiliary, VerbMatch verb)
    {
        EquatableArray<int> speakers = Agent(verb.Next, out int behind);
        bool isImpersonal = sentence.Is(auxiliary - 1, "it");
        return isImpersonal
            ? new PassiveClause(speakers, verb, sentence.EndBefore(behind), sentence.Text.Length) { Behind = behind, IsImpersonal = true }
            : new PassiveClause(speakers, verb, sentence.StartOf(first), sentence.StartOf(auxiliary)) { Behind = behind };
    }

    private EquatableArray<int> Agent(int index, out int next)
    {
        next = index;
        int at = Adverbials.Skip(sentence, index);
        if (LeadsInDoer.Contains(sentence.Lower(at)) && subjects.ReadAt(sentence, at + 1) is Subject agent)
        {
            // "signed by the two Directors and by France": a country as such does nothing, unless all who met are meant.
            next = agent.Next;
            return agent.Kind != SubjectKind.Country || subjects.AreAll(agent.Speakers) ? agent.Speakers : EquatableArray<int>.Empty;
        }

        return EquatableArray<int>.Empty;
    }
}

/// <summary>A passive main clause, with the characters that are its content before trimming.</summary>
internal sealed record PassiveClause(EquatableArray<int> Speakers, VerbMatch Verb, int Start, int End)
{
    /// <summary>The token behind its verb and its doer.</summary>
    public int Behind { get; init; }

    /// <summary>True for "It was confirmed that".</summary>
    public bool IsImpersonal { get; init; }
}
