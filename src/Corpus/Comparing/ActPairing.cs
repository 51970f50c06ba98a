using System.Collections.Immutable;
using Corpus.Reading.Matching.Alignment;

namespace Corpus;

/// <summary>Tells which acts of two texts do the same with another verb.</summary>
internal static class ActPairing
{
    /// <summary>The verbs that changed, in the order of the acts before.</summary>
    public static VerbChange[] VerbsChanged(Change change)
    {
        List<Act> before = ActsOf(change.Before);
        List<Act> after = ActsOf(change.After);
        bool isOneEach = before.Count == 1 && after.Count == 1;
        SetAsideSameVerbs(before, after);
        bool isClear = change.Kind is not (ChangeKind.Split or ChangeKind.Merged) || (IsOneVerb(before) && IsOneVerb(after));
        if (before.Count == 0 || after.Count == 0 || !isClear)
        {
            return [];
        }

        return isOneEach ? [new VerbChange(before[0].Verb, after[0].Verb)] : [.. Alike(WithContent(before), WithContent(after))];
    }

    private static List<Act> ActsOf(ImmutableArray<Statement> statements) => [.. statements.SelectMany(statement => statement.Acts)];

    /// <summary>"Affirm, affirm, concur" and "affirm, confirm": one "affirm" and "concur" are left before, "confirm" after.</summary>
    /// <remarks>A verb that is still there was not replaced, whatever else is said with it now: where it is not clear, no change is claimed.</remarks>
    private static void SetAsideSameVerbs(List<Act> before, List<Act> after)
    {
        HashSet<ReportingVerb> both = [.. before.Select(act => act.Verb)];
        both.IntersectWith(after.Select(act => act.Verb));
        before.RemoveAll(act => both.Contains(act.Verb));
        after.RemoveAll(act => both.Contains(act.Verb));
    }

    /// <summary>Of several verbs in the parts of a statement it is not clear which of them stands for that of the whole.</summary>
    private static bool IsOneVerb(List<Act> acts) => acts.TrueForAll(act => act.Verb == acts[0].Verb);

    /// <summary>Nothing is like nothing: of an act without content it is not known what it does again.</summary>
    private static List<Act> WithContent(List<Act> acts) => acts.FindAll(act => act.Content.Length > 0);

    private static IEnumerable<VerbChange> Alike(List<Act> before, List<Act> after) =>
        from pair in StatementAlignment.Alike([.. before.Select(act => act.Content)], [.. after.Select(act => act.Content)])
        orderby pair.Before
        select new VerbChange(before[pair.Before].Verb, after[pair.After].Verb);
}
