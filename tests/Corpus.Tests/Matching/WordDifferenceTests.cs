using Corpus.Reading.Matching.Difference;

namespace Corpus.Tests.Matching;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("one two", "one two", "one two")]
    [InlineData("", "one", "{+one+}")]
    [InlineData("one", "", "[-one-]")]
    [InlineData("They concurred to act.", "They confirmed to act.", "They [-concurred-]{+confirmed+} to act.")]
    [InlineData("to deter", "to deter and respond", "to deter{+ and respond+}")]
    [InlineData("deterrence and response", "deterrence, response", "deterrence[- and-]{+,+} response")]
    [InlineData("the U.S. Forces", "the U. S. Forces", "the [-U.S.-]{+U. S.+} Forces")]
    [InlineData("Japan’s efforts", "Japan's efforts", "[-Japan’s-]{+Japan's+} efforts")]
    [InlineData("Ministers", "ministers", "[-Ministers-]{+ministers+}")]
    [InlineData("cross-Strait", "cross Strait", "cross[---]{+ +}Strait")]
    [InlineData("one  two", "one two", "one [- -]two")]
    [InlineData("3.5 percent", "3.6 percent", "[-3.5-]{+3.6+} percent")]
    [InlineData(" one", "one ", "[- -]one{+ +}")]
    [InlineData("one, one, two", "one, two", "one, [-one, -]two")]
    [InlineData("very very good", "very good", "very [-very -]good")]
    [InlineData("very good", "very very good", "very {+very +}good")]
    public void Edits_are_of_words_and_marks(string before, string after, string shown) =>
        Assert.Equal(shown, DifferenceOf.Shown(before, after));

    [Theory]
    [InlineData("steady close consultations of two old leaders", "further joint talks of three new chiefs", "[-steady close consultations of two old leaders-]{+further joint talks of three new chiefs+}")]
    [InlineData("close consultations of leaders who met", "further talks of chiefs who met", "[-close consultations-]{+further talks+} of [-leaders-]{+chiefs+} who met")]
    [InlineData("close consultations of the two leaders", "further talks of the three chiefs", "[-close consultations-]{+further talks+} of the [-two leaders-]{+three chiefs+}")]
    [InlineData("very close Taiwan talks went on", "much too Taiwan meetings came up", "[-very close-]{+much too+} Taiwan [-talks went on-]{+meetings came up+}")]
    [InlineData("a b c d Taiwan e f g h", "i k l m Taiwan n o p q", "[-a b c d Taiwan e f g h-]{+i k l m Taiwan n o p q+}")]
    [InlineData("of steady close consultations", "of further joint talks", "of [-steady close consultations-]{+further joint talks+}")]
    public void What_two_long_changes_share_by_chance_is_given_up(string before, string after, string shown) =>
        Assert.Equal(shown, DifferenceOf.Shown(before, after));

    [Fact]
    public void What_ends_both_sides_of_a_change_is_no_part_of_it() => Assert.Equal(
        "They [-reiterated-]{+took note of acts by the army around Taiwan, and emphasized+} the importance of peace.",
        DifferenceOf.Shown("They reiterated the importance of peace.", "They took note of acts by the army around Taiwan, and emphasized the importance of peace."));

    [Theory]
    [InlineData("they will demonstrate strong leadership to act", true)]
    [InlineData("they will lead and act", false)]
    [InlineData("peace security trade talks", false)]
    [InlineData("peace security trade and talks", true)]
    public void A_phrase_is_no_chance_however_long_the_changes_around_it_are(string phrase, bool isKept) => Assert.Equal(
        isKept,
        DifferenceOf.Edits($"{Many("a", 100)} {phrase} {Many("b", 100)}", $"{Many("c", 100)} {phrase} {Many("d", 100)}").Any(edit => edit.Kind == EditKind.Kept));

    [Fact]
    public void Texts_with_nothing_in_common_are_one_change() =>
        Assert.Equal([EditKind.Deleted, EditKind.Inserted], DifferenceOf.Edits(Many("a", 20_000), Many("b", 20_000)).Select(edit => edit.Kind));

    [Fact]
    public void One_word_repeated_is_kept_as_often_as_both_have_it() =>
        Assert.Equal(15_000, DifferenceOf.Kept(Repeated(20_000), Repeated(15_000)).Sum(run => run.Length));

    [Fact]
    public void Beyond_the_bound_the_edits_still_make_both_texts()
    {
        string before = Random(20_000, seed: 1);
        string after = Random(20_000, seed: 2);
        Edit[] edits = [.. DifferenceOf.Edits(before, after)];
        Assert.Equal(before, DifferenceOf.Joined(edits, EditKind.Inserted));
        Assert.Equal(after, DifferenceOf.Joined(edits, EditKind.Deleted));
    }

    [Fact]
    public void A_difference_can_be_cancelled() => Assert.Throws<OperationCanceledException>(
        () => WordDifference.Between(Random(5000, seed: 1), Random(5000, seed: 2), new CancellationToken(canceled: true)));

    private static string Many(string word, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{word}{i}"));

    private static string Repeated(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    private static string Random(int count, int seed)
    {
        Random random = new(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => "abcdefgh"[random.Next(8)]));
    }

    /// <summary>A word that says little between two long changes is no help to a reader, and is taken into them.</summary>
    [Theory]
    [InlineData("a an the of to in on at by for from with without and or but nor that which who whose as such including between among through into onto over")]
    [InlineData("under via per its their his her our this these those any than is are was were be been being will would should shall can could may might must")]
    [InlineData("has have had not more towards toward against regarding concerning both when where while if whether because since until upon within during")]
    [InlineData("they he she it we them also so other each order")]
    public void A_word_without_matter_of_its_own_parts_no_changes(string words)
    {
        foreach (string word in words.Split(' '))
        {
            string before = $"steady close consultations {word} two old leaders";
            string after = $"further joint talks {word} three new chiefs";
            Assert.Equal($"[-{before}-]{{+{after}+}}", DifferenceOf.Shown(before, after));
        }

        Assert.Equal(
            "[-steady close consultations-]{+further joint talks+} Taiwan [-two old leaders-]{+three new chiefs+}",
            DifferenceOf.Shown("steady close consultations Taiwan two old leaders", "further joint talks Taiwan three new chiefs"));
    }
}
