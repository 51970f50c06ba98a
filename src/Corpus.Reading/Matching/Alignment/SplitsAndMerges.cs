namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Puts statements that are still alone to a pair: a second one after for a statement that was split, a second one before for
/// statements that were merged. What is unchanged is none of them: nothing of it can have gone to another.
/// </summary>
internal sealed class SplitsAndMerges
{
    /// <summary>
    /// How much of a statement must stand in the one that was split, beyond what the others made of it have: a third, for both halves
    /// are filled up to whole sentences. Statements of the same field come to a fifth.
    /// </summary>
    private const double LeastShare = 0.33;

    /// <summary>Or how like the whole it must be, although another is: more than for a pair, as nothing else asks for it.</summary>
    private const double LeastLikeness = 0.40;

    private readonly ComparedTexts _texts;
    private readonly ComparedTexts _turned;
    private readonly Groups _groups;

    /// <summary>What the statements of a group have that are several.</summary>
    private readonly Dictionary<Group, HashSet<int>> _saidBySeveral = [];

    private SplitsAndMerges(ComparedTexts texts, Groups groups)
    {
        _texts = texts;
        _turned = texts.Turned();
        _groups = groups;
    }

    /// <summary>The strongest first; a statement is in one group, and a group is a split or a merge.</summary>
    public static void Join(ComparedTexts texts, List<LikelyPair> likely, Groups groups)
    {
        SplitsAndMerges joined = new(texts, groups);
        List<Joining> joinings = [];
        foreach (LikelyPair pair in likely)
        {
            if (groups.OfBefore(pair.Before) is null && groups.OfAfter(pair.After) is Group merged)
            {
                joinings.Add(new Joining(pair, IsMerge: true, joined.StrengthOfMerge(pair, merged), texts.Before.Statements[pair.Before]));
            }
            else if (groups.OfAfter(pair.After) is null && groups.OfBefore(pair.Before) is Group split)
            {
                joinings.Add(new Joining(pair, IsMerge: false, joined.StrengthOfSplit(pair, split), texts.After.Statements[pair.After]));
            }
        }

        joinings.Sort(Joining.Compare);
        foreach (Joining joining in joinings)
        {
            joined.Join(joining);
        }
    }

    /// <summary>What the others of the group have by now counts for them.</summary>
    private void Join(Joining joining)
    {
        LikelyPair pair = joining.Pair;
        if (joining.IsMerge)
        {
            Group group = _groups.OfAfter(pair.After)!;
            if (_groups.OfBefore(pair.Before) is null && group.After.Count == 1 && StrengthOfMerge(pair, group) > 0)
            {
                Said(group, _texts.Before, group.Before).UnionWith(_texts.Before.Matters[pair.Before]);
                _groups.AddBefore(group, pair.Before);
            }
        }
        else
        {
            Group group = _groups.OfBefore(pair.Before)!;
            if (_groups.OfAfter(pair.After) is null && group.Before.Count == 1 && StrengthOfSplit(pair, group) > 0)
            {
                Said(group, _texts.After, group.After).UnionWith(_texts.After.Matters[pair.After]);
                _groups.AddAfter(group, pair.After);
            }
        }
    }

    private HashSet<int> Said(Group group, ComparedText text, List<int> statements)
    {
        if (!_saidBySeveral.TryGetValue(group, out HashSet<int>? said))
        {
            _saidBySeveral.Add(group, said = [.. text.Matters[statements[0]]]);
        }

        return said;
    }

    private double StrengthOfMerge(LikelyPair pair, Group group) =>
        Strength(pair.Likeness, _texts.ShareIn(pair.Before, pair.After, number => IsSaid(group, _texts.Before, group.Before, number)));

    private double StrengthOfSplit(LikelyPair pair, Group group) =>
        Strength(pair.Likeness, _turned.ShareIn(pair.After, pair.Before, number => IsSaid(group, _texts.After, group.After, number)));

    private bool IsSaid(Group group, ComparedText text, List<int> statements, int number) =>
        statements.Count == 1 ? text.Has(statements[0], number) : _saidBySeveral[group].Contains(number);

    /// <summary>The larger of share and likeness; 0 when neither is enough.</summary>
    private static double Strength(double likeness, double share) =>
        Math.Max(share >= LeastShare ? share : 0, likeness >= LeastLikeness ? likeness : 0);

    /// <summary>A statement that may join a group.</summary>
    /// <param name="Text">The statement: two that would join a group from both sides are never the same.</param>
    private sealed record Joining(LikelyPair Pair, bool IsMerge, double Strength, string Text)
    {
        public static int Compare(Joining one, Joining other)
        {
            int order = other.Strength.CompareTo(one.Strength);
            order = order != 0 ? order : LikelyPair.Compare(one.Pair, other.Pair);
            return order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
        }
    }
}
