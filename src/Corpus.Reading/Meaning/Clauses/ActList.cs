using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Makes acts of clauses.</summary>
internal static class ActList
{
    public static EquatableArray<ReadAct> Of(string text, List<Clause> clauses)
    {
        List<ClauseVerb> verbs = [.. clauses.SelectMany(clause => clause.Verbs)];
        List<EquatableArray<int>> speakers = [.. clauses.SelectMany(clause => clause.Verbs, (clause, _) => clause.Speakers)];
        ReadAct[] acts = new ReadAct[verbs.Count];
        ContentRange behind = default;
        for (int i = verbs.Count - 1; i >= 0; i--)
        {
            // "exchanged and shared the views": the first verb has its content in common with the second.
            ContentRange own = ContentRange.Trim(text, verbs[i].Start, verbs[i].End);
            behind = own.Length > 0 || i == verbs.Count - 1 ? own : behind;
            acts[i] = Act(verbs[i].Verb, speakers[i], behind);
        }

        return ImmutableArray.Create(acts);
    }

    public static EquatableArray<ReadAct> Of(string text, PassiveClause clause) =>
        ImmutableArray.Create(Act(clause.Verb, clause.Speakers, ContentRange.Trim(text, clause.Start, clause.End)));

    public static EquatableArray<ReadAct> Inherited(string text, ReadAct act)
    {
        ContentRange content = ContentRange.Trim(text, 0, text.Length);
        return ImmutableArray.Create(act with { Start = content.Start, Length = content.Length, IsInherited = true });
    }

    private static ReadAct Act(VerbMatch verb, EquatableArray<int> speakers, ContentRange content) =>
        new(verb.Verb.Id, verb.Verb.Kind, speakers, content.Start, content.Length, IsInherited: false);
}
