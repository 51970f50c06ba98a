using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Meaning.Readings;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Meaning.Statements;

[Collection(LargeInput.Name)]
public class AnyTextTests
{
    private static readonly int Cases = Extent.Of(full: 5000, usual: 1000);

    private static readonly string[] Words =
    [
        "The", "the", "Ministers", "Minister", "Kihara", "Secretary", "Austin", "They", "and", ",", ";", "(", ")", "“", "”", "\"", "that",
        "confirmed", "welcomed", "took", "note", "of", "agreed", "shared", "was", "by", "as", "while", "which", "to", "has", "have", "will",
        "Japan", "U.S.", "Japan-U.S.", "2+2", "meeting", "summit", "on", "in", "April", "7", "2025", "last", "this", "year", "month", "DICAS",
        "China", "Sea", "South", "Taiwan", "it", "It", ".", ":", "\u2019", "'", "-", "\uD800", "İ", "ﬁ", "\0", "\u2028", "etc.", "both", "sides",
    ];

    private static readonly Gen<string> AnySentence = Gen.Elements(Words)
        .NonEmptyListOf()
        .Select(words => string.Join(words.Count % 3 == 0 ? "" : " ", words));

    [Fact]
    public void Whatever_the_text_every_offset_lies_inside_it() =>
        Prop.ForAll(AnySentence.ArrayOf(3).ToArbitrary(), sentences =>
        {
            Said said = Said.AtMeeting().Paragraph(sentences[0]).Item(sentences[1]).NestedItem(sentences[2]);
            StatementReading[] readings = [.. said.Read()];
            string[] texts = [.. sentences.Where(text => !text.EndsWith(':'))];
            return readings.Length == texts.Length && readings.Zip(texts).All(pair => IsInside(pair.First, pair.Second));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    [Fact]
    public void Every_reference_and_long_form_is_a_part_of_the_text() =>
        Prop.ForAll(AnySentence.Where(text => !text.EndsWith(':')).ToArbitrary(), text =>
        {
            StatementReading reading = Said.Alone(text).Last;
            return reading.References.All(found => text.Contains(found.Text, StringComparison.Ordinal))
                && reading.Definitions.All(found => text.Contains(found.LongForm, StringComparison.Ordinal))
                && reading.Acronyms.All(found => text.Contains(found, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    /// <summary>Texts whose reading would grow with the square of their length if any step looked back, or ahead, without a bound.</summary>
    [Theory]
    [InlineData("They, ")]
    [InlineData("and, and confirmed ")]
    [InlineData("The Ministers, ")]
    [InlineData("(DICAS) ")]
    [InlineData("((")]
    [InlineData("“")]
    [InlineData("A")]
    [InlineData("A-")]
    [InlineData("Minister and Minister ")]
    [InlineData("Meeting ")]
    [InlineData("U. S. ")]
    [InlineData("The Ministers confirmed that they, and, in April, ")]
    [InlineData("South China Sea and ")]
    public void A_sentence_of_any_length_is_read_to_its_end(string part)
    {
        Growth.AssertIsLinearInBody(Text);
        Assert.Single(Ending.Of(() => Said.Alone(Text(Extent.Of(full: 400_000, usual: 100_000))).Read()));

        string Text(int length) => string.Concat(Enumerable.Repeat(part, length / part.Length)) + ".";
    }

    private static bool IsInside(StatementReading reading, string text) =>
        reading.Acts.All(act => act.Start >= 0 && act.Length >= 0 && act.Start + act.Length <= text.Length)
        && reading.Speakers.All(speaker => speaker is 0 or 1)
        && reading.Speakers.SequenceEqual(reading.Speakers.Order())
        && reading.Acts.All(act => !act.Speakers.Except(reading.Speakers).Any() && act.Speakers.SequenceEqual(act.Speakers.Order()));
}
