namespace Corpus.Reading.Matching.Alignment;

/// <summary>A statement before and one after that may say the same.</summary>
/// <param name="Likeness">How like they are, from 0 to 1: the cosine of their words and neighbours, weighed.</param>
/// <param name="Shared">How much they share, in words that stand in one statement of a text only.</param>
internal readonly record struct LikelyPair(int Before, int After, double Likeness, double Shared)
{
    /// <summary>
    /// The likeliest first; of two that are as likely, the one whose statements stand at like places. Two pairs that share a statement
    /// are never equal, and which text is the earlier one makes no difference.
    /// </summary>
    public static int Compare(LikelyPair one, LikelyPair other)
    {
        int order = other.Likeness.CompareTo(one.Likeness);
        order = order != 0 ? order : Math.Abs(one.Before - one.After).CompareTo(Math.Abs(other.Before - other.After));
        return order != 0 ? order : (one.Before + one.After).CompareTo(other.Before + other.After);
    }
}
