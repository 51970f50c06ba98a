namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Puts statements that are still alone to a pair: a second one after for a statement that was split, a second one before for
/// statements that were merged. What is unchanged is none of them: nothing of it can have gone to another.
/// </summary>
internal static class SplitsAndMerges
{
    /// <summary>
    /// How much of a statement must stand in the one that was split, beyond what the others made of it have: a third, for both halves
    /// are filled up to whole sentences. Statements of the same field come to a fifth.
    /// </summary>
    private const double LeastShare = 0.33;

    /// <summary>Or how like the whole it must be, although another is: more than for a pair, as nothing else asks for it.</summary>
    private const double LeastLikeness = 0.40;

    public static void Join(ComparedTexts texts, List<LikelyPair> likely, Groups groups)
    {
        ComparedTexts turned = texts.Turned();
        List<Joining> joinings = [];
        foreach (LikelyPair pair in likely)
        {
            Group? ofBefore = groups.OfBefore(pair.Before);
            Group? ofAfter = groups.OfAfter(pair.After);
            if (ofBefore is null && ofAfter is not null)
            {
                joinings.Add(new Joining(pair, IsMerge: true, Strength(texts, pair, ofAfter.Before), texts.Before.Statements[pair.Before]));
            }
            else if (ofAfter is null && ofBefore is not null)
            {
                joinings.Add(new Joining(pair, IsMerge: false, Strength(turned, Turned(pair), ofBefore.After), texts.After.Statements[pair.After]));
            }
        }

        joinings.RemoveAll(joining => joining.Strength <= 0);
        joinings.Sort(Joining.Compare);
        foreach (Joining joining in joinings)
        {
            Join(texts, turned, joining, groups);
        }
    }

    /// <summary>A statement is in one group, and a group is a split or a merge; what the others have in the meantime counts for them.</summary>
    private static void Join(ComparedTexts texts, ComparedTexts turned, Joining joining, Groups groups)
    {
        LikelyPair pair = joining.Pair;
        if (joining.IsMerge)
        {
            Group group = groups.OfAfter(pair.After)!;
            if (groups.OfBefore(pair.Before) is null && group.After.Count == 1 && Strength(texts, pair, group.Before) > 0)
            {
                groups.AddBefore(group, pair.Before);
            }
        }
        else
        {
            Group group = groups.OfBefore(pair.Before)!;
            if (groups.OfAfter(pair.After) is null && group.Before.Count == 1 && Strength(turned, Turned(pair), group.After) > 0)
            {
                groups.AddAfter(group, pair.After);
            }
        }
    }

    /// <summary>The larger of share and likeness; 0 when neither is enough.</summary>
    private static double Strength(ComparedTexts texts, LikelyPair pair, List<int> others)
    {
        double share = texts.ShareIn(pair.Before, pair.After, others);
        double strength = share >= LeastShare ? share : 0;
        return pair.Likeness >= LeastLikeness ? Math.Max(strength, pair.Likeness) : strength;
    }

    private static LikelyPair Turned(LikelyPair pair) => pair with { Before = pair.After, After = pair.Before };

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
