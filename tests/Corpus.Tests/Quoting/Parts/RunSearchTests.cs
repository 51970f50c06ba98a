using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>Words in a row are found wherever they stand, and in a text that repeats itself too, where another way to look for them is cheaper.</summary>
public sealed class RunSearchTests
{
    [Theory]
    [InlineData("a b a b a c a b", "a b")]
    [InlineData("a b a b a c a b", "a b a c")]
    [InlineData("a b a b a c a b", "b b")]
    [InlineData("a b", "a b a")]
    [InlineData("a b a b a b a b a b a b a b a b a b a b a b a b a b a b a b a b a b a b a c", "a b a b a b a b a b a b a c")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a b a a a a a a a a a b", "a a a a a a a a a b")]
    [InlineData("a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a b a a a c", "a a b a a a b a a a b a a a b a a a c")]
    [InlineData("a b a a b a b a a b a a b a b a a b a b a a b a a b a b a a b a a b a b a a b a b a a b", "a b a a b a b a")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", "a a a a a a a a a a a a")]
    public void A_run_is_found_at_each_place_where_it_stands(string text, string run)
    {
        string[] words = text.Split(' ');
        string[] wanted = run.Split(' ');
        QuotationIndex index = QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(text, 1, 0, "")])], RunTimeLexicon.Names);
        RunSearch search = new(index, [.. wanted.Select(index.NumberOf)], CancellationToken.None);
        foreach ((int start, int end) in new[] { (0, words.Length), (1, words.Length), (0, words.Length - 1), (3, words.Length - 2) })
        {
            int[] places = [.. Enumerable.Range(start, Math.Max(0, end - start)).Where(place => place + wanted.Length <= end && words.AsSpan(place, wanted.Length).SequenceEqual(wanted))];
            PlaceRange range = new(start, end);

            Assert.Equal(places, search.In(range, most: 1000));
            Assert.Equal(places.Take(2), search.In(range, most: 2));
            Assert.Equal(places.Length > 0 ? places[0] : -1, search.FirstIn(range));
        }
    }
}
