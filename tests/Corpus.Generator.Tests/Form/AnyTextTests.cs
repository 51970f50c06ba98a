using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Form;

/// <summary>What holds for any text whatever: noise, words of summaries in any order, summaries with mistakes.</summary>
public class AnyTextTests
{
    private static readonly int Cases = Extent.Of(full: 1500, usual: 300);

    private static readonly string[] Tokens =
    [
        "The", "Ministers", "confirmed", "that", "they", "will", "U.S.", "etc.", "Forces", "In", "addition,", "Minister",
        "Koizumi", "expressed", "On", "May", "2,", "2024", "held", "discussions", "region.", "as", "follows:", "Overview",
        "(PDF)", "(Summary)", "Ministry", "of", "Defense", "Japan-U.S.", "Meeting", "\"Free", "Open\"", "“2+2”", "don’t",
        "1", "1.", "2.", "(1)", "(2)", "-", "•", "・", "a.", "i)", "I.", "①", "１．", "■", "–", "***", ".", "...", "。", ":",
        "?!", ")", "(", "\n", "\n", "\n\n", "\r\n", "\r", "\f", "\t", "  ", " ", " ", " ", "\u00A0", "\u3000", "\uFEFF",
        "\u202E", "\u200B", "\u2028", "\u0085", "\u0001", "\uD800", "\uDC00", "😀", "é", "日本語", "In Japanese", "Print",
        "https://example.org/a.B", "No.", "5", "J.", "p.m.", "\0",
        "# ", "## 1. **Overview**", "**", "*", "__", "> ", ">", "\\", "\\-", "[Home](/)", "![a](b)", " ##",
    ];

    private static Gen<string> Noise => Gen.Elements(Tokens).ArrayOf().Select(tokens => string.Concat(tokens));

    private static Gen<string> Words => Gen.Elements(Tokens).ArrayOf().Select(tokens => string.Join(' ', tokens));

    /// <summary>A published text with something put in, cut out or said twice, at up to five places.</summary>
    private static Gen<string> Mutations =>
        from name in Gen.Elements(RepositoryFiles.SummaryNames())
        from edits in Gen.Choose(0, int.MaxValue - 1).Three().ArrayOf(5)
        from tokens in Gen.Elements(Tokens).ArrayOf(5)
        select edits.Zip(tokens).Aggregate(RepositoryFiles.Summary(name), Mutate);

    [Fact]
    public void Every_character_that_is_not_blank_is_in_one_piece() => ForAnyText(content =>
    {
        ParsedDocument document = Parse(content);
        PieceRule.Check(document, content);
    });

    [Fact]
    public void Every_text_is_what_the_file_holds_at_its_place() => ForAnyText(content =>
    {
        ParsedDocument document = Parse(content);
        PieceRule.CheckTexts(document, content);
    });

    [Fact]
    public void Every_diagnostic_stands_inside_the_text() => ForAnyText(content =>
    {
        foreach (Fragment place in Parse(content).Findings.Select(diagnostic => diagnostic.Place))
        {
            Assert.InRange(place.Start, 0, content.Length);
            Assert.InRange(place.End, place.Start, content.Length);
            Assert.True(place.Line >= 1 && place.Column >= 1);
        }
    });

    [Fact]
    public void The_same_text_gives_an_equal_document() => ForAnyText(content =>
    {
        Assert.Equal(Parse(content), Parse(content));
        Assert.Equal(Parse(content).GetHashCode(), Parse(content).GetHashCode());
    });

    [Fact]
    public void Line_ends_of_any_kind_give_the_same_form() => ForAnyText(AssertSameForm);

    [Theory]
    [InlineData("r c\n2 R\nThe Tt.\n\n3 F Minister rred")]
    [InlineData("1 Overview\n\nThe Ministers agreed on Rs.\n20 million.\n\n2 Plans\n\nThe Ministers agreed.")]
    public void Pairs_of_line_ends_are_read_as_single_ones(string content) => AssertSameForm(content);

    [Fact]
    public void A_sentence_or_item_is_never_empty() => ForAnyText(content =>
    {
        foreach (ParsedBlock block in Parse(content).Sections.SelectMany(section => section.Blocks))
        {
            Assert.NotEmpty(block.Sentences);
            Assert.Equal(block.IsItem, block.Level > 0);
            Assert.StartsWith(block.Sentences[0].Text.Text, block.Text, StringComparison.Ordinal);
            Assert.EndsWith(block.Sentences[^1].Text.Text, block.Text, StringComparison.Ordinal);
        }
    });

    private static void AssertSameForm(string content)
    {
        string text = content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        string other = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(DocumentForm.Write(Parse(text), text), DocumentForm.Write(Parse(other), other));
        Assert.Equal(Parse(text).Sha256, Parse(other).Sha256);
    }

    private static void ForAnyText(Action<string> rule)
    {
        Gen<string> texts = Gen.OneOf(Noise, Words, Mutations);
        Prop.ForAll(texts.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(120));
    }

    private static string Mutate(string text, ((int Kind, int Place, int Length) Edit, string Token) mutation)
    {
        (int kind, int place, int length) = mutation.Edit;
        int start = place % (text.Length + 1);
        int end = Math.Min(text.Length, start + (length % 40));
        return (kind % 4) switch
        {
            0 => text.Insert(start, mutation.Token),
            1 => text.Remove(start, end - start),
            2 => text.Insert(start, text[start..end]),
            _ => text.Insert(start, "\n\n"),
        };
    }

    private static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("a.txt", content, "", true, false));
}
