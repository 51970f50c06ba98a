namespace Corpus.Reading.Text;

/// <summary>How far apart two short words are written.</summary>
internal static class EditDistance
{
    /// <summary>The least number of characters to insert, remove, replace or swap with a neighbour (Damerau 1964).</summary>
    /// <param name="most">Where it is more than this, any number above is the answer, and is found sooner.</param>
    public static int Between(string one, string other, int most = int.MaxValue)
    {
        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        int[] row = new int[other.Length + 1];
        bool wasFar = false;
        for (int i = 1; i <= one.Length; i++)
        {
            // A swap goes on from the row before the last: only where two rows are too far, all that follows is.
            bool isFar = Fill(row, last, beforeLast, one, other, i) > most;
            if (isFar && wasFar)
            {
                return most + 1;
            }

            wasFar = isFar;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[other.Length];
    }

    /// <summary>The least of the row.</summary>
    private static int Fill(int[] row, int[] last, int[] beforeLast, string one, string other, int i)
    {
        int leastOfAll = row[0] = i;
        for (int j = 1; j <= other.Length; j++)
        {
            int cost = one[i - 1] == other[j - 1] ? 0 : 1;
            int least = Math.Min(last[j - 1] + cost, 1 + Math.Min(last[j], row[j - 1]));
            bool isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            row[j] = isSwap ? Math.Min(least, beforeLast[j - 2] + 1) : least;
            leastOfAll = Math.Min(leastOfAll, row[j]);
        }

        return leastOfAll;
    }
}
