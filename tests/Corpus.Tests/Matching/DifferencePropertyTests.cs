using System.Collections.Immutable;
using Corpus.Reading.Matching.Difference;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Matching;

public sealed class DifferencePropertyTests
{
    private static readonly Gen<string[]> Two = Gen.ArrayOf(AnyTexts.Text, 2);

    [Fact]
    public void Edits_make_both_texts_to_the_character() => AnyTexts.Check(Two, 1000, texts =>
    {
        Edit[] edits = [.. DifferenceOf.Edits(texts[0], texts[1])];
        Assert.Equal(texts[0], DifferenceOf.Joined(edits, EditKind.Inserted));
        Assert.Equal(texts[1], DifferenceOf.Joined(edits, EditKind.Deleted));
        Assert.All(edits, edit => Assert.NotEqual("", edit.Text));
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        Assert.DoesNotContain((EditKind.Inserted, EditKind.Deleted), edits.Zip(edits.Skip(1), (one, next) => (one.Kind, next.Kind)));
    });

    [Fact]
    public void No_edit_cuts_a_word() => AnyTexts.Check(Two, 500, texts =>
    {
        AssertCutsNone(texts[0], EditKind.Inserted);
        AssertCutsNone(texts[1], EditKind.Deleted);

        void AssertCutsNone(string text, EditKind without)
        {
            HashSet<int> ends = [];
            int end = 0;
            foreach (Edit edit in DifferenceOf.Edits(texts[0], texts[1]).Where(edit => edit.Kind != without))
            {
                ends.Add(end += edit.Text.Length);
            }

            Assert.All(Corpus.Reading.Matching.Words.Of(text), word => Assert.DoesNotContain(Enumerable.Range(word.Start + 1, word.Length - 1), ends.Contains));
        }
    });

    [Fact]
    public void What_is_replaced_makes_the_text_after() => AnyTexts.Check(Two, 500, texts =>
    {
        ImmutableArray<ReplacedWords> replaced = ReplacedWords.Between(texts[0], texts[1]);
        string written = replaced.Reverse().Aggregate(texts[0], (text, words) => text[..words.From] + words.Words + text[words.To..]);
        Assert.Equal(texts[1], written);
        Assert.All(replaced, words => Assert.True(words.From < words.To || words.Words.Length > 0));
        Assert.All(replaced.Zip(replaced.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
    });

    [Fact]
    public void A_text_and_itself_are_one_edit_that_keeps_it() => AnyTexts.Check(AnyTexts.Text, 500, text =>
        Assert.Equal(text.Length == 0 ? [] : [new Edit(EditKind.Kept, text)], DifferenceOf.Edits(text, text)));

    [Fact]
    public void A_renderer_shows_the_words_of_both() => AnyTexts.Check(Two, 500, texts =>
        Comparing.RedlineMarkdownTests.AssertShows(MarkedWords.Of([.. DifferenceOf.Edits(texts[0], texts[1])]), OneLine.Of(texts[0]), OneLine.Of(texts[1])));
}
