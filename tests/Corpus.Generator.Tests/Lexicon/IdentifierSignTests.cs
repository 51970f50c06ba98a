using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Lexicon;

/// <summary>Signs inside a word that are no end of it.</summary>
public class IdentifierSignTests
{
    [Theory]
    [InlineData("Women's Day")]
    [InlineData("Women’s Day")]
    [InlineData("Women‘s Day")]
    public void An_apostrophe_of_any_form_ends_no_word(string text) => Assert.Equal("WomensDay", Identifier.FromText(text, "Topic"));
}
