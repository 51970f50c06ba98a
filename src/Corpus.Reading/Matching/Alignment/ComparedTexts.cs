namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Two texts that are compared, and how far their statements say the same. <see cref="Turned"/> has the same numbers.
/// </summary>
internal sealed class ComparedTexts
{
    private readonly MatterWeights _weights;
    private readonly long[] _beforeWeights;
    private readonly long[] _afterWeights;

    /// <param name="wholeBefore">The text that the statements before are of, by which it is told what is rare in it; they themselves when they are all of it.</param>
    /// <param name="wholeAfter">The text that those after are of.</param>
    public ComparedTexts(IReadOnlyList<string> before, IReadOnlyList<string> after, IReadOnlyList<string> wholeBefore, IReadOnlyList<string> wholeAfter)
    {
        MatterNumbers numbers = new();
        Before = new ComparedText(before, numbers);
        After = new ComparedText(after, numbers);
        ComparedText ofBefore = ReferenceEquals(before, wholeBefore) ? Before : new ComparedText(wholeBefore, numbers);
        ComparedText ofAfter = ReferenceEquals(after, wholeAfter) ? After : new ComparedText(wholeAfter, numbers);
        _weights = new MatterWeights(ofBefore.Matters, ofAfter.Matters, numbers.Count);
        _beforeWeights = Array.ConvertAll(Before.Matters, _weights.Of);
        _afterWeights = Array.ConvertAll(After.Matters, _weights.Of);
        Kinds = numbers.Count;
    }

    private ComparedTexts(ComparedTexts turned)
    {
        (Before, After, Kinds, _weights) = (turned.After, turned.Before, turned.Kinds, turned._weights);
        (_beforeWeights, _afterWeights) = (turned._afterWeights, turned._beforeWeights);
    }

    public ComparedText Before { get; }

    public ComparedText After { get; }

    /// <summary>How many words and neighbours there are.</summary>
    public int Kinds { get; }

    public int WeightOf(int number) => _weights[number];

    /// <summary>The same two, the later one as the earlier.</summary>
    public ComparedTexts Turned() => new(this);

    /// <summary>A statement before and one after, with what they have in common.</summary>
    public LikelyPair Pair(int before, int after)
    {
        long shared = _weights.Shared(Before.Matters[before], After.Matters[after]);
        return new LikelyPair(before, after, Likeness(shared, _beforeWeights[before], _afterWeights[after]), shared / (double)_weights.Rarest);
    }

    /// <summary>How much of a statement before stands in one after, and not in the others before that it is made of: from 0 to 1.</summary>
    public double ShareIn(int before, int after, Func<int, bool> isOfOthers)
    {
        long shared = 0;
        foreach (int number in Before.Matters[before])
        {
            shared += After.Has(after, number) && !isOfOthers(number) ? _weights[number] : 0;
        }

        return _beforeWeights[before] == 0 ? 0 : shared / (double)_beforeWeights[before];
    }

    /// <summary>
    /// The cosine: from 0, nothing in common, to 1. What is longer than the other is less like it, yet a statement that says the same and
    /// adds to it keeps more of the likeness than half.
    /// </summary>
    private static double Likeness(long shared, long one, long other) => shared == 0 ? 0 : shared / Math.Sqrt((double)one * other);
}
