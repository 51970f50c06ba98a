namespace Corpus.Generator.Tests.Form;

/// <summary>A stop of full width ends a sentence where the same stop of ASCII does; it needs no blank behind it.</summary>
public class FullWidthStopTests
{
    [Theory]
    [InlineData("The Ministers met！ and agreed。")]
    [InlineData("The Ministers met！and agreed。")]
    [InlineData("The Ministers met？ and agreed。")]
    [InlineData("The Ministers met。 and agreed。")]
    [InlineData("The Ministers met． and agreed．")]
    [InlineData("The Ministers met! and agreed.")]
    public void A_small_letter_goes_on_with_the_sentence(string text) => Assert.Equal([text], Sentences(text));

    [Theory]
    [InlineData("The Ministers met！", " They agreed。")]
    [InlineData("The Ministers met？", " They agreed。")]
    [InlineData("The Ministers met。", " They agreed。")]
    [InlineData("The Ministers met．", " They agreed．")]
    [InlineData("The Ministers met！", "They agreed。")]
    [InlineData("The Ministers met．", "Tokyo was named．")]
    [InlineData("The Ministers met。", " the Ministers agreed。")]
    [InlineData("The Ministers met。", "the Ministers agreed。")]
    [InlineData("The Ministers met！", "2024 was named。")]
    public void What_begins_a_sentence_begins_one_with_and_without_a_blank(string first, string second) =>
        Assert.Equal([first, second.Trim()], Sentences(first + second));

    private static IEnumerable<string> Sentences(string text) =>
        ParsedText.Grammar.Splitter.Split(text, CancellationToken.None).Select(sentence => text[sentence.Start..sentence.End]);
}
