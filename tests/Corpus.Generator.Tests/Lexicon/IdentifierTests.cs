using Corpus.Reading.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Lexicon;

public class IdentifierTests
{
    [Theory]
    [InlineData("Taiwan Strait", "TaiwanStrait")]
    [InlineData("Free and Open Indo-Pacific", "FreeAndOpenIndoPacific")]
    [InlineData("People\u2019s Liberation Army", "PeoplesLiberationArmy")]
    [InlineData("U.S. Department of Defense", "USDepartmentOfDefense")]
    [InlineData("ISR and unmanned systems", "ISRAndUnmannedSystems")]
    [InlineData("class", "Class")]
    [InlineData("防衛大臣", "防衛大臣")]
    [InlineData("Ministère", "Ministère")]
    [InlineData("2+2", "Topic22")]
    [InlineData("All", "AllTopic")]
    [InlineData("get hash code", "GetHashCodeTopic")]
    public void An_identifier_joins_the_words(string text, string expected) => Assert.Equal(expected, Identifier.FromText(text, "Topic"));

    [Theory]
    [InlineData("DICAS", "Dicas")]
    [InlineData("JJOC", "Jjoc")]
    [InlineData("U.S.", "US")]
    [InlineData("AI", "AI")]
    [InlineData("MQ-9", "MQ9")]
    [InlineData("SoS", "SoS")]
    public void An_acronym_of_more_than_two_letters_keeps_one_capital(string text, string expected) =>
        Assert.Equal(expected, Identifier.FromAcronym(text, "Term"));

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("\uD800")]
    [InlineData("\u202E\u0301")]
    [InlineData("😀")]
    [InlineData("\u3164\uFFA0")]
    public void Where_nothing_is_left_the_identifier_is_a_stable_hash(string text)
    {
        string identifier = Identifier.FromText(text, "Topic");
        Assert.True(SyntaxFacts.IsValidIdentifier(identifier), identifier);
        Assert.Matches("^Topic[0-9a-f]{8}$", identifier);
        Assert.Equal(identifier, Identifier.FromText(text, "Topic"));
    }

    [Fact]
    public void Every_single_character_gives_a_valid_identifier()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string identifier = Identifier.FromText((char)c + "x", "Topic");
            Assert.True(SyntaxFacts.IsValidIdentifier(identifier), $"U+{c:X4} {identifier}");
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(identifier));
        }
    }

    [Fact]
    public void A_megabyte_gives_a_short_identifier_that_depends_on_all_of_it()
    {
        string one = Identifier.FromText(new string('a', 1_000_000) + "b", "Topic");
        string other = Identifier.FromText(new string('a', 1_000_000) + "c", "Topic");
        Assert.InRange(one.Length, 1, 80);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void What_does_not_fit_is_cut_at_a_word()
    {
        string words = string.Concat(Enumerable.Repeat("alliance capabilities ", 1000));
        Assert.Equal(string.Concat(Enumerable.Repeat("AllianceCapabilities", 4)), Identifier.PascalCase(words));
    }

    [Fact]
    public void Identifiers_are_unique_without_regard_to_case()
    {
        Dictionary<string, int> used = new(StringComparer.OrdinalIgnoreCase);
        List<string> made = [.. "Space SPACE Space Space2".Split(' ').Select(id => Identifier.Unique(id, used))];
        Assert.Equal("Space SPACE2 Space3 Space22", string.Join(' ', made));
    }
}
