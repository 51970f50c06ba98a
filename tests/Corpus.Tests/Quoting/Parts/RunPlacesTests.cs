using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>Of a run that stands nearly everywhere, the places beside those of the rarer run are looked at: 256 in all.</summary>
public sealed class RunPlacesTests
{
    private const int Most = 256;

    [Fact]
    public void Of_many_places_before_a_rarer_run_the_last_are_taken()
    {
        List<int>[] places = Places("a b", $"{Many("a x", 300)} b {Many("a x", 300)}")!;
        Assert.Equal(Enumerable.Range(300 - Most, Most).Select(static i => 2 * i), places[0]);
        Assert.Equal([600], places[1]);
    }

    [Fact]
    public void Of_many_places_behind_a_rarer_run_the_first_are_taken()
    {
        List<int>[] places = Places("b a", $"{Many("a x", 300)} b {Many("a x", 300)}")!;
        Assert.Equal([600], places[0]);
        Assert.Equal(Enumerable.Range(0, Most).Select(static i => 601 + (2 * i)), places[1]);
    }

    [Fact]
    public void Of_two_rarer_runs_each_has_half_of_them()
    {
        List<int>[] places = Places("b a", $"b {Many("a", 300)} b {Many("a", 300)}")!;
        Assert.Equal([0, 301], places[0]);
        Assert.Equal(Enumerable.Range(1, Most / 2).Concat(Enumerable.Range(302, Most / 2)), places[1]);
    }

    [Fact]
    public void Each_place_is_taken_once()
    {
        List<int>[] places = Places("a b", $"{Many("a", 300)} b a b")!;
        Assert.Equal([300, 302], places[1]);
        Assert.Equal([.. Enumerable.Range(172, 128), 301], places[0]);
    }

    [Theory]
    [InlineData("a b", "a a b a", "0 1 3|2")]
    [InlineData("a c", "a a b a", null)]
    [InlineData("c a", "a a b a", null)]
    public void Of_few_places_all_are_taken(string runs, string text, string? expected) =>
        Assert.Equal(expected, Places(runs, text) is { } places ? string.Join('|', places.Select(static of => string.Join(' ', of))) : null);

    private static string Many(string words, int count) => string.Join(' ', Enumerable.Repeat(words, count));

    private static List<int>[]? Places(string runs, string text)
    {
        QuotationIndex index = QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(text, 1, 0, "")])], RunTimeLexicon.Names);
        RunSearch[] searches = [.. runs.Split(' ').Select(run => new RunSearch(index, [index.NumberOf(run)], CancellationToken.None))];
        return RunPlaces.In(searches, index.Passages.Everywhere);
    }
}
