using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Which statements of a text say again what those of an earlier one said, by their words and not by where they stand. Where it
/// is not clear that two say the same, they do not.
/// </summary>
internal static class StatementAlignment
{
    /// <summary>
    /// Every statement once, in the order of the text after; what was dropped stands behind what its predecessor became. The
    /// other way round the groups are the same.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<AlignedStatements> Between(
        IReadOnlyList<string> before, IReadOnlyList<string> after, CancellationToken cancellation = default) =>
        Between(before, after, before, after, cancellation);

    /// <summary>The same of statements that are a part of their texts, in which what all of them have may be rare.</summary>
    public static ImmutableArray<AlignedStatements> Between(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        IReadOnlyList<string> wholeBefore,
        IReadOnlyList<string> wholeAfter,
        CancellationToken cancellation)
    {
        ComparedTexts texts = new(before, after, wholeBefore, wholeAfter);
        Groups groups = new(before.Count, after.Count);
        OneToOne.PairTheSame(texts, groups);
        List<LikelyPair> likely = LikelyPairs.Of(texts, groups.AloneBefore(), groups.AloneAfter(), cancellation);
        OneToOne.PairTheLikely(likely, groups);
        SplitsAndMerges.Join(texts, likely, groups);
        foreach (Group group in groups.All)
        {
            group.Before.Sort();
            group.After.Sort();
        }

        return InReadingOrder(texts, groups);
    }

    /// <summary>The pairs, one to one, of a few texts that say the same; in no order.</summary>
    public static IEnumerable<(int Before, int After)> Alike(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ComparedTexts texts = new(before, after, before, after);
        Groups groups = new(before.Count, after.Count);
        OneToOne.PairTheSame(texts, groups);
        OneToOne.PairTheLikely(LikelyPairs.Of(texts, groups.AloneBefore(), groups.AloneAfter(), CancellationToken.None), groups);
        return groups.All.Select(group => (group.Before[0], group.After[0]));
    }

    private static ImmutableArray<AlignedStatements> InReadingOrder(ComparedTexts texts, Groups groups)
    {
        HashSet<Group> moved = Order.Moved(groups.All, group => LengthOf(texts, group), texts.Before.Count);
        ImmutableArray<AlignedStatements>.Builder aligned = ImmutableArray.CreateBuilder<AlignedStatements>();
        AddDropped(aligned, groups, 0, texts.Before.Count);
        for (int j = 0; j < texts.After.Count; j++)
        {
            Group? group = groups.OfAfter(j);
            if (group is null)
            {
                aligned.Add(new AlignedStatements([], [j], IsMoved: false));
            }
            else if (group.After[0] == j)
            {
                aligned.Add(new AlignedStatements([.. group.Before], [.. group.After], moved.Contains(group)));
                group.Before.ForEach(statement => AddDropped(aligned, groups, statement + 1, texts.Before.Count));
            }
        }

        return aligned.ToImmutable();
    }

    /// <summary>The statements from a place on up to the next that the text after has.</summary>
    private static void AddDropped(ImmutableArray<AlignedStatements>.Builder aligned, Groups groups, int from, int count)
    {
        for (int i = from; i < count && groups.OfBefore(i) is null; i++)
        {
            aligned.Add(new AlignedStatements([i], [], IsMoved: false));
        }
    }

    private static int LengthOf(ComparedTexts texts, Group group) =>
        group.Before.Sum(i => texts.Before.Statements[i].Length) + group.After.Sum(j => texts.After.Statements[j].Length);
}
