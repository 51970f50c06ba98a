using Corpus.Tests.Comparing;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>Whose acts the words of a span tell of, and whether the source has them in quotation marks.</summary>
public sealed class SpanTests
{
    private const string Text = "Minister Kihara explained new plans and Secretary Hegseth welcomed them.";

    private static readonly Statement Spoken = new MadeTexts(
        [new MadeStatement(Text, "by Kihara Hegseth", $"act Explain {Place("new plans")} {Place("explained")}", "  by Kihara", $"act Welcome {Place("them")} {Place("welcomed")}", "  by Hegseth", "act Agree", "  by Nakatani")])
        .Meetings[0].Statements[0];

    /// <summary>Where the words are part of no act, as the names are of none, the speakers are those of the statement.</summary>
    [Theory]
    [InlineData("explained new plans", "Kihara")]
    [InlineData("explained", "Kihara")]
    [InlineData("plans", "Kihara")]
    [InlineData("new plans and Secretary Hegseth ", "Kihara")]
    [InlineData("welcomed", "Hegseth")]
    [InlineData("them", "Hegseth")]
    [InlineData("plans and Secretary Hegseth welcomed", "Kihara Hegseth")]
    [InlineData("Minister Kihara ", "Kihara Hegseth")]
    [InlineData(" and Secretary Hegseth ", "Kihara Hegseth")]
    [InlineData(".", "Kihara Hegseth")]
    public void The_speakers_are_those_of_the_acts_that_the_words_are_part_of(string words, string speakers) =>
        Assert.Equal(speakers, string.Join(' ', SpanSpeakers.Of(SpanOf(Spoken, words)).Select(person => person.Id)));

    [Theory]
    [InlineData("They called it “the greatest alliance” and agreed.", "the greatest alliance", true)]
    [InlineData("They called it “the greatest alliance” and agreed.", "alliance", true)]
    [InlineData("They called it “the greatest alliance” and agreed.", "called it", false)]
    [InlineData("They called it “the greatest alliance” and agreed.", "and agreed", false)]
    [InlineData("They called it “the greatest alliance” and agreed.", "alliance” and agreed", false)]
    [InlineData("They agreed to act.", "agreed", false)]
    [InlineData("They said “we will act together.", "will act together", true)]
    [InlineData("They said “we will act together.", "They said", false)]
    public void Words_are_direct_speech_inside_marks_that_are_closed_or_go_on(string text, string words, bool isDirect) =>
        Assert.Equal(isDirect, DirectSpeech.Has(SpanOf(new MadeTexts([new MadeStatement(text)]).Meetings[0].Statements[0], words)));

    private static QuotationSpan SpanOf(Statement statement, string words) =>
        new(statement, statement.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static string Place(string words) => FormattableString.Invariant($"{Text.IndexOf(words, StringComparison.Ordinal)} {words.Length}");
}
