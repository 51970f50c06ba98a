using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>
/// Finds the passives that an "and" joins to what stands before: "welcomed the plan, and it was agreed that …", "was raised by one and noted
/// by both".
/// </summary>
internal sealed class JoinedPassives(Sentence sentence, PassiveForm form)
{
    /// <summary>"ways to expand cooperation in humanitarian assistance and disaster relief (HADR)" is twelve; the bound keeps the reading linear.</summary>
    private const int MostWordsOfSubject = 20;

    /// <summary>What stands in no subject of a passive: a clause of its own, another verb.</summary>
    private const WordClass NoSubject = WordClass.Subordinator | WordClass.Modal;

    /// <summary>The clause that begins at the token behind a conjunction; null where none does.</summary>
    /// <param name="isPlain">True where a noun can begin it, since nothing before it says something in a clause of its own.</param>
    public PassiveClause? At(int index, bool isPlain)
    {
        int at = Adverbials.Skip(sentence, index);
        return sentence.Is(at, "it") ? Impersonal(at) : isPlain && (FunctionWords.IsDeterminer(sentence.Lower(at)) || IsPlural(at)) ? OfNoun(at) : null;
    }

    /// <summary>"and ways to expand the trade were discussed": a noun without an article.</summary>
    private bool IsPlural(int index) =>
        sentence.IsWord(index) && sentence.Lower(index).EndsWith("s", StringComparison.Ordinal) && FunctionWords.ClassesOf(sentence.Lower(index)) == WordClass.None;

    /// <summary>"it was agreed that", "it was decided to"; in "it was signed in May" it is something that was named.</summary>
    private PassiveClause? Impersonal(int it) =>
        form.IsAt(it + 1, out VerbMatch? verb) && form.Clause(it, it + 1, verb!) is var clause && LeadsInContent(sentence.Lower(clause.Behind))
            ? clause
            : null;

    private static bool LeadsInContent(string word) => word == "to" || (FunctionWords.IsSubordinator(word) && !FunctionWords.IsPreposition(word));

    /// <summary>"a memorandum was signed"</summary>
    private PassiveClause? OfNoun(int first)
    {
        for (int i = first + 1; i < first + MostWordsOfSubject && (sentence.IsWord(i) || sentence.Lower(i) is "(" or ")" or "&"); i++)
        {
            string word = sentence.Lower(i);
            if (FunctionWords.IsAny(word, WordClass.Be | WordClass.Have))
            {
                return form.IsAt(i, out VerbMatch? verb) ? form.Clause(first, i, verb!) : null;
            }

            if (FunctionWords.IsAny(word, NoSubject) && !FunctionWords.IsPreposition(word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The plan was signed in May and was praised by both": the same subject, where the last one stood before its verb.</summary>
    private PassiveClause? Again(int index, PassiveClause last)
    {
        int at = Adverbials.Skip(sentence, index);
        return last.End <= sentence.StartOf(last.Verb.First) && form.IsAt(at, out VerbMatch? verb)
            ? new PassiveClause(form.Agent(verb!.Next, out int next), verb, last.Start, last.End) { Behind = next }
            : null;
    }

    /// <summary>The clauses behind a passive: those of the same subject, and those behind a later "and".</summary>
    public List<PassiveClause> Behind(PassiveClause first)
    {
        List<PassiveClause> row = first.IsImpersonal ? [first] : OfRow(first);
        List<PassiveClause> clauses = first.IsImpersonal ? row : [.. row, .. OfSameSubject(row[row.Count - 1])];
        for (int i = clauses[clauses.Count - 1].Behind; i + 1 < sentence.Count; i++)
        {
            PassiveClause last = clauses[clauses.Count - 1];
            bool hasComma = sentence.Is(i - 1, ",");
            if (sentence.IsAside(i) || !sentence.Is(i, "and") || (At(i + 1, isPlain: !last.IsImpersonal) ?? Again(i + 1, last)) is not PassiveClause next)
            {
                continue;
            }

            // Of "It was agreed that …, and it was noted that …" each has the words up to the next.
            clauses[clauses.Count - 1] = last.End > sentence.StartOf(i) ? last with { End = sentence.StartOf(hasComma ? i - 1 : i) } : last;
            clauses.Add(next);
            i = next.Behind - 1;
        }

        return clauses;
    }

    /// <summary>"… was praised, thanked and congratulated by Minister Lund": each is his.</summary>
    private List<PassiveClause> OfRow(PassiveClause first)
    {
        List<VerbMatch> row = form.RowAt(first.Verb.First);
        if (row.Count < 2 || row[0].First != first.Verb.First)
        {
            return [first];
        }

        EquatableArray<int> speakers = form.Agent(row[row.Count - 1].Next, out int next);
        return [.. row.Select(verb => new PassiveClause(speakers, verb, first.Start, first.End) { Behind = next })];
    }

    /// <summary>"… was raised by Minister Lund, underlined by the Secretary and was noted by both": the same of which each is told.</summary>
    private IEnumerable<PassiveClause> OfSameSubject(PassiveClause first)
    {
        int behind = form.BehindDoer(first.Behind);
        while (true)
        {
            int at = sentence.Is(behind, ",") ? behind + 1 : behind;
            at = sentence.Lower(at) is "and" or "but" ? at + 1 : at;
            bool hasAuxiliary = FunctionWords.IsAny(sentence.Lower(at), WordClass.Be | WordClass.Have);
            VerbMatch? verb = null;
            if (at == behind || (hasAuxiliary ? !form.IsAt(at, out verb) : !form.IsParticipleWithDoer(at, out verb)))
            {
                yield break;
            }

            EquatableArray<int> speakers = form.Agent(verb!.Next, out int next);
            yield return new PassiveClause(speakers, verb, first.Start, first.End) { Behind = next };
            behind = form.BehindDoer(next);
        }
    }
}
