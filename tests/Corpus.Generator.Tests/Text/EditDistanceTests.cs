using Corpus.Reading.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "oslo", 4)]
    [InlineData("oslo", "oslo", 0)]
    [InlineData("oslo", "olso", 1)]
    [InlineData("oslo", "oslow", 1)]
    [InlineData("oslo", "olo", 1)]
    [InlineData("oslo", "osle", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("abcd", "badc", 2)]
    public void Each_change_counts_one_and_a_swap_of_neighbours_too(string one, string other, int changes)
    {
        Assert.Equal(changes, EditDistance.Between(one, other));
        Assert.Equal(changes, EditDistance.Between(other, one));
    }

    /// <summary>Words of two letters, so that swaps are frequent; short ones, since the definition counts the changes of the ends over and over.</summary>
    [Fact]
    public void It_is_what_the_definition_says_and_above_a_limit_only_more()
    {
        Gen<string> word = Gen.Elements('a', 'b').ListOf().Select(static letters => string.Concat(letters.Take(6)));
        Prop.ForAll(word.Zip(word).Zip(Gen.Choose(0, 7)).ToArbitrary(), static sample => AgreesUpTo(sample.Item2, sample.Item1.Item1, sample.Item1.Item2)).Check(Config.QuickThrowOnFailure);
    }

    private static bool AgreesUpTo(int most, string one, string other)
    {
        int defined = Defined(one, other);
        int limited = EditDistance.Between(one, other, most);

        return EditDistance.Between(one, other) == defined && (defined <= most ? limited == defined : limited > most);
    }

    private static int Defined(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        int least = Defined(one[..^1], other[..^1]) + (one[^1] == other[^1] ? 0 : 1);
        least = Math.Min(least, 1 + Math.Min(Defined(one[..^1], other), Defined(one, other[..^1])));
        bool isSwap = one.Length > 1 && other.Length > 1 && one[^1] == other[^2] && one[^2] == other[^1];
        return isSwap ? Math.Min(least, 1 + Defined(one[..^2], other[..^2])) : least;
    }
}
