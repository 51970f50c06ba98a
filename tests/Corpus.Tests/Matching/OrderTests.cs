using Corpus.Reading.Matching.Alignment;

namespace Corpus.Tests.Matching;

/// <summary>Which statements moved, which have a word and are nearest, and which of those share most.</summary>
public sealed class OrderTests
{
    /// <summary>A pair is a statement before and after, and how much text it has.</summary>
    [Theory]
    [InlineData("0-0-1 1-1-1 2-2-1", "")]
    [InlineData("0-2-9 1-0-1 2-1-1", "0-2-9")]
    [InlineData("0-1-1 1-2-1 2-0-9", "2-0-9")]
    [InlineData("0-1-5 1-0-9", "0-1-5")]
    [InlineData("0-1-9 1-0-5", "1-0-5")]
    [InlineData("0-2-1 1-3-1 2-0-1 3-1-2", "0-2-1 1-3-1")]
    [InlineData("0-2-2 1-3-1 2-0-1 3-1-1", "2-0-1 3-1-1")]
    [InlineData("3-0-1 0-1-2 4-2-1 1-3-2 5-4-1 2-5-2 6-6-1", "3-0-1 4-2-1 5-4-1")]
    [InlineData("0-4-1 1-3-1 2-2-3 3-1-1 4-0-1", "4-0-1 3-1-1 1-3-1 0-4-1")]
    public void What_is_outside_the_longest_run_in_the_order_of_both_has_moved(string pairs, string moved)
    {
        Dictionary<Group, string> names = pairs.Split(' ').ToDictionary(
            static pair => new Group(int.Parse(pair.Split('-')[0], null), int.Parse(pair.Split('-')[1], null)), static pair => pair);
        HashSet<Group> found = Order.Moved([.. names.Keys], group => int.Parse(names[group].Split('-')[2], null), names.Count);

        Assert.Equal(moved, string.Join(' ', found.OrderBy(static group => group.After[0]).Select(group => names[group])));
    }

    [Theory]
    [InlineData("0 1 2 3 4 5 6 7 8 9", 5, 3, "4 5 6")]
    [InlineData("0 1 2 3 4 5 6 7 8 9", 0, 3, "0 1 2")]
    [InlineData("0 1 2 3 4 5 6 7 8 9", 1, 4, "0 1 2 3")]
    [InlineData("0 1 2 3 4 5 6 7 8 9", 9, 3, "7 8 9")]
    [InlineData("0 2 4 6 8", 5, 2, "4 6")]
    [InlineData("0 2 4 6 8", 5, 3, "2 4 6")]
    [InlineData("3 4 9", 0, 2, "3 4")]
    [InlineData("0 2 4", 9, 2, "2 4")]
    [InlineData("0 2 4", 9, 3, "0 2 4")]
    [InlineData("", 0, 3, "")]
    public void Of_statements_with_a_word_the_nearest_to_a_place_are_found(string statements, int place, int most, string nearest)
    {
        int[] having = [.. statements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static one => int.Parse(one, null))];
        int[][] matters = [.. Enumerable.Range(0, 10).Select(statement => Enumerable.Range(1, having.Contains(statement) ? 2 : 1).ToArray())];
        PlacesOfMatter places = new(matters, [.. Enumerable.Range(0, 10)], kinds: 3);
        places.Nearest(2, place, most, out int[] all, out int first, out int end);

        Assert.Equal(nearest, string.Join(' ', all[first..end]));
    }

    [Theory]
    [InlineData("0-3 1-5 2-5 3-1", 2, "2 1")]
    [InlineData("0-3 1-5 2-5 3-1", 0, "1 2")]
    [InlineData("3-5 1-5 0-1", 2, "1 3")]
    [InlineData("3-2 3-2 1-3", 1, "3 1")]
    [InlineData("4-1", 0, "4")]
    public void Those_that_share_most_come_first_and_of_equal_ones_the_nearer(string shared, int place, string best)
    {
        MostShared found = new(count: 5, most: 2);
        for (int again = 0; again < 2; again++)
        {
            foreach (string[] one in shared.Split(' ').Select(static one => one.Split('-')))
            {
                found.Add(int.Parse(one[0], null), int.Parse(one[1], null));
            }

            Assert.Equal(best, string.Join(' ', found.Take(place)));
        }

        Assert.Empty(found.Take(place));
    }
}
