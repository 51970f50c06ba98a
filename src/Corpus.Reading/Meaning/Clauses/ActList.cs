using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Makes acts of clauses.</summary>
internal static class ActList
{
    public static EquatableArray<ReadAct> Of(Sentence sentence, List<Clause> clauses)
    {
        string text = sentence.Text;
        List<ClauseVerb> verbs = [.. clauses.SelectMany(clause => clause.Verbs)];
        List<EquatableArray<int>> speakers = [.. clauses.SelectMany(clause => clause.Verbs, static (clause, verb) => verb.Speakers ?? clause.Speakers)];
        ReadAct[] acts = new ReadAct[verbs.Count];
        ContentRange behind = default;
        int end = text.Length;
        for (int i = verbs.Count - 1; i >= 0; i--)
        {
            end = Math.Max(verbs[i].Start, verbs[i].EndsWithNext ? end : verbs[i].End);

            // "exchanged and shared the views": the first verb has its content in common with the second.
            ContentRange own = ContentRange.Trim(text, verbs[i].Start, end);
            bool isOwn = own.Length > 0 || i == verbs.Count - 1;
            behind = isOwn ? own : behind;
            acts[i] = Act(sentence, verbs[i].Verb, speakers[i], isOwn ? own : SharedObject.Of(sentence, verbs[i].Verb, verbs[i + 1].Verb, behind));
        }

        return ImmutableArray.Create(acts);
    }

    public static EquatableArray<ReadAct> Of(Sentence sentence, List<PassiveClause> clauses) => clauses
        .Select(clause => Act(sentence, clause.Verb, clause.Speakers, ContentRange.Trim(sentence.Text, clause.Start, clause.End)))
        .ToEquatableArray();

    public static EquatableArray<ReadAct> Inherited(string text, ReadAct act)
    {
        ContentRange content = ContentRange.Trim(text, 0, text.Length);
        return ImmutableArray.Create(act with { Start = content.Start, Length = content.Length, IsInherited = true, VerbStart = 0, VerbLength = 0 });
    }

    private static ReadAct Act(Sentence sentence, VerbMatch verb, EquatableArray<int> speakers, ContentRange content)
    {
        int start = sentence.StartOf(verb.First);
        return new ReadAct(verb.Verb.Id, verb.Verb.Kind, speakers, content.Start, content.Length, IsInherited: false)
        {
            VerbStart = start,
            VerbLength = sentence.EndBefore(verb.Next) - start,
        };
    }
}
