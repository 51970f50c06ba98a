namespace Corpus.Reading.Matching.Alignment;

/// <summary>Which statements of a text have a word or two neighbours.</summary>
internal sealed class PlacesOfMatter
{
    private readonly int[]?[] _places;

    /// <param name="statements">The statements that count, ascending.</param>
    public PlacesOfMatter(int[][] matters, int[] statements, int kinds)
    {
        int[] counts = new int[kinds];
        foreach (int statement in statements)
        {
            foreach (int number in matters[statement])
            {
                counts[number]++;
            }
        }

        _places = new int[]?[kinds];
        int[] filled = new int[kinds];
        foreach (int statement in statements)
        {
            foreach (int number in matters[statement])
            {
                (_places[number] ??= new int[counts[number]])[filled[number]++] = statement;
            }
        }
    }

    /// <summary>The statements nearest to a place that have it: those of <paramref name="all"/> from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void Nearest(int number, int place, int most, out int[] all, out int first, out int end)
    {
        all = _places[number] ?? [];
        (first, end) = (0, all.Length);
        if (all.Length <= most)
        {
            return;
        }

        int at = Array.BinarySearch(all, place);
        first = end = at >= 0 ? at : ~at;
        while (end - first < most)
        {
            if (first == 0 || (end < all.Length && all[end] - place < place - all[first - 1]))
            {
                end++;
            }
            else
            {
                first--;
            }
        }
    }
}
