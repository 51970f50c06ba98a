using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>The clauses of a sentence as far as it is read: the content of the last verb is open until the next one is joined.</summary>
internal sealed class ClauseList(Sentence sentence, SubjectReader subjects, ContentLevel content)
{
    private static readonly WordSet OpensClause = WordLists.Set("verbs: says a clause without that");

    private bool _isContentOpen;

    public List<Clause> All { get; } = [];

    public bool IsEmpty => All.Count == 0;

    public Clause Current => All[All.Count - 1];

    /// <summary>Adds a clause that is read to its end.</summary>
    public void Add(Clause clause) => All.Add(clause);

    /// <summary>Gives the only verb of the clause a content that stands before it.</summary>
    public void SetContent(int start, int end)
    {
        Current.Verbs[0] = Current.Verbs[0] with { Start = start, End = end };
        _isContentOpen = false;
    }

    /// <summary>Begins a clause with the verb of its subject; the token behind the verb.</summary>
    public int Open(EquatableArray<int> speakers, Predicate predicate)
    {
        All.Add(new Clause(speakers, predicate.Tense));
        if (predicate.Verb is VerbMatch verb)
        {
            Append(verb);
        }
        else
        {
            content.Begin(predicate.Next);
        }

        return predicate.Next;
    }

    /// <summary>Begins a passive clause, which has its content before or behind its verb.</summary>
    public void Open(PassiveClause passive)
    {
        All.Add(new Clause(passive.Speakers, passive.Verb.Tense));
        Append(passive.Verb);
        Current.Verbs[0] = Current.Verbs[0] with { Start = passive.Start, End = passive.End };
        _isContentOpen = passive.IsImpersonal;
        content.Begin(passive.Behind);
    }

    /// <summary>Joins a verb to the clause; the token behind it.</summary>
    /// <param name="end">Where the content of the verb before ends.</param>
    public int AddVerb(VerbMatch verb, int end)
    {
        EndContent(end);
        ShareObject(end, verb);
        Append(verb);
        return verb.Next;
    }

    /// <summary>Gives the last verb the object that it has in common with the next one, behind a second comma.</summary>
    private void ShareObject(int comma, VerbMatch next)
    {
        if (Current.Verbs.Count == 0 || SharedBehindComma.ObjectOf(sentence, Current.Verbs[Current.Verbs.Count - 1].Verb, comma, next) is not int first)
        {
            return;
        }

        // "agreed to, and signed, the plan" agreed to the plan; of "the value of" the noun belongs to what is said.
        ClauseVerb last = Current.Verbs[Current.Verbs.Count - 1];
        bool isVerbAlone = comma <= last.Verb.Next + 1;
        Current.Verbs[Current.Verbs.Count - 1] = last with { Start = isVerbAlone ? sentence.StartOf(first) : last.Start, EndsWithNext = true };
    }

    /// <summary>False in "noted, stressing the need for care, that …", where the content begins behind what is set off.</summary>
    public bool IsContentBefore(int comma) => Current.Verbs.Count == 0 || Current.Verbs[Current.Verbs.Count - 1].Start <= sentence.StartOf(comma);

    /// <summary>What ended once, as at a comma before "stating that", ends at no later place.</summary>
    public void EndContent(int token)
    {
        List<ClauseVerb> verbs = Current.Verbs;
        if (verbs.Count > 0 && _isContentOpen)
        {
            _isContentOpen = false;
            ClauseVerb last = verbs[verbs.Count - 1];
            verbs[verbs.Count - 1] = last with { End = Math.Max(last.Start, sentence.StartOf(token)) };
        }
    }

    private void Append(VerbMatch verb)
    {
        Current.Verbs.Add(new ClauseVerb(verb, ContentStart.Behind(sentence, subjects, verb), sentence.Text.Length));
        _isContentOpen = true;
        content.Begin(verb.Next, opensClause: OpensClause.Contains(verb.Verb.Id));
    }
}
