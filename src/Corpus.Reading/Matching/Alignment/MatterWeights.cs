namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// How much it says that two statements share something: little where many statements of the two texts have it ("the Ministers"), much
/// where few have it. The logarithm of the inverse frequency (K. Spärck Jones 1972), of the text in which it is more frequent, so that a
/// matter which each text has once weighs as much as one that only one of them has.
/// </summary>
/// <remarks>Whole numbers: their sums are the same in every order, so that which text is the earlier one makes no difference.</remarks>
internal sealed class MatterWeights
{
    private const double Unit = 1000;

    private readonly int[] _weights;

    public MatterWeights(int[][] before, int[][] after, int kinds)
    {
        int[] inBefore = Frequencies(before, kinds);
        int[] inAfter = Frequencies(after, kinds);
        double most = Math.Max(1, Math.Max(before.Length, after.Length));
        _weights = new int[kinds];
        for (int i = 0; i < kinds; i++)
        {
            _weights[i] = WeightOf(most / Math.Max(1, Math.Max(inBefore[i], inAfter[i])));
        }

        Rarest = WeightOf(most);
    }

    /// <summary>The weight of what stands in one statement of a text only.</summary>
    public int Rarest { get; }

    public int this[int number] => _weights[number];

    public long Of(int[] matter)
    {
        long weight = 0;
        foreach (int number in matter)
        {
            weight += _weights[number];
        }

        return weight;
    }

    /// <summary>The weight of what both have; the longer one is only looked into, so that a long statement beside many short ones costs no more than they.</summary>
    public long Shared(int[] one, int[] other)
    {
        int[] shorter = one.Length <= other.Length ? one : other;
        int[] longer = ReferenceEquals(shorter, one) ? other : one;
        long weight = 0;
        foreach (int number in shorter)
        {
            weight += Array.BinarySearch(longer, number) >= 0 ? _weights[number] : 0;
        }

        return weight;
    }

    private static int WeightOf(double rarity) => (int)Math.Round(Unit * Math.Log(1 + rarity));

    private static int[] Frequencies(int[][] statements, int kinds)
    {
        int[] frequencies = new int[kinds];
        foreach (int[] matter in statements)
        {
            foreach (int number in matter)
            {
                frequencies[number]++;
            }
        }

        return frequencies;
    }
}
