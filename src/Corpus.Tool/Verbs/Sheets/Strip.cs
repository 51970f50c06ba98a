using System.Collections.Immutable;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>Small plots of signs, one line high.</summary>
internal static class Strip
{
    private const int Width = 40;

    private const string Heights = " ▁▂▃▄▅▆▇█";

    /// <summary>A text from left to right, with a stroke where something stands in it.</summary>
    /// <param name="positions">The numbers of the words where it stands.</param>
    /// <param name="from">The number of the first word of the text.</param>
    /// <param name="length">How many words the text has; at least 1.</param>
    public static Words Of(ImmutableArray<int> positions, int from, int length)
    {
        bool[] marked = new bool[Width];
        foreach (int position in positions)
        {
            marked[(int)((long)(position - from) * Width / length)] = true;
        }

        ImmutableArray<Ink>.Builder pieces = ImmutableArray.CreateBuilder<Ink>(Width);
        foreach (bool mark in marked)
        {
            pieces.Add(mark ? new Ink("┃", Look.Strong) : new Ink("·", Look.Faint));
        }

        return new Words(pieces.ToImmutable());
    }

    /// <summary>A bar for each number, the tallest for the highest of all; where there are more than fit, one stands for the sum of neighbours.</summary>
    public static Words Bars(IReadOnlyList<int> numbers)
    {
        int bars = Math.Min(numbers.Count, Width);
        int[] sums = new int[bars];
        for (int i = 0; i < numbers.Count; i++)
        {
            sums[(long)i * bars / numbers.Count] += numbers[i];
        }

        int highest = sums.DefaultIfEmpty().Max();
        return new Ink(string.Concat(sums.Select(sum => Heights[highest == 0 ? 0 : ((sum * (Heights.Length - 1)) + highest - 1) / highest])), Look.Strong);
    }
}
