namespace Corpus.Reading.Text;

/// <summary>How far apart two short words are written.</summary>
internal static class EditDistance
{
    /// <summary>The least number of characters to insert, remove, replace or swap with a neighbour (Damerau 1964).</summary>
    public static int Between(string one, string other)
    {
        int[,] table = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Step(table, one, other, i, j);
            }
        }

        return table[one.Length, other.Length];
    }

    private static int Step(int[,] table, string one, string other, int i, int j)
    {
        int cost = one[i - 1] == other[j - 1] ? 0 : 1;
        int least = Math.Min(table[i - 1, j - 1] + cost, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
        bool isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwap ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
