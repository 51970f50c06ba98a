using Corpus.Reading.English;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.English;

/// <summary>What tells of most words at a glance that they are in no list must not keep one out that is.</summary>
public class WordShapesTests
{
    [Fact]
    public void A_list_has_the_words_that_it_was_made_of_and_no_others()
    {
        Gen<string> word = Gen.Elements('a', 'b', 'A', '\u00E1', '-').ListOf().Select(letters => string.Concat(letters.Take(4)));
        Prop.ForAll(word.ListOf().Zip(word).ToArbitrary(), sample => Has([.. sample.Item1], sample.Item2)).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\u00E9t\u00E9")]
    [InlineData("internationalisation-of-everything-there-is")]
    public void A_word_of_any_length_and_letters_is_found(string word) => Assert.True(Has([word], word + "s"));

    private static bool Has(string[] words, string other)
    {
        string[] list = [.. words.Distinct(StringComparer.Ordinal)];
        WordSet set = new(list, StringComparer.Ordinal);
        WordMap<string> map = new(list.Select(word => KeyValuePair.Create(word, word)));
        return list.All(word => set.Contains(word) && map.TryGet(word, out string? value) && value == word)
            && set.Contains(other) == list.Contains(other)
            && map.TryGet(other, out _) == list.Contains(other);
    }
}
