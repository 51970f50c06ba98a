using Corpus.Tool.Tests.Running;
using DocumentFormat.OpenXml.Wordprocessing;
using static Corpus.Tool.Tests.Checking.WordFile;

namespace Corpus.Tool.Tests.Checking;

public class WordTests
{
    private const string Misquoted = "the importance of peace and security across the Taiwan Strait";

    private const string Difference = "\t2025-03-30/2/3\tthe importance of peace and [-security-] {+stability+} across the Taiwan Strait\n";

    [Fact]
    public void A_paragraph_is_counted_as_a_reader_counts_it()
    {
        using WordFile file = new();
        file.With(Words("A title")).With().With(Words("  ")).With(Words("One."), Words("Two."))
            .With(Words($"They spoke of “the importance of pea"), Words($"ce and security across the Taiwan Strait” ("), file.Link("corpus:2025-03-30", "March"), Words(")."));
        Assert.Equal("misquoted\ta.docx, paragraph 3" + Difference, Checked(file).Out);
    }

    [Fact]
    public void A_link_can_be_a_field_a_note_or_written_out()
    {
        using WordFile file = new();
        file.With([Words($"They spoke of “{Misquoted}” ("), .. Field("corpus:2025-03-30", "March"), Words(").")])
            .With(Words($"They spoke of “{Misquoted}”"), file.Note("Summary, corpus:2025-03-30."), Words("."))
            .With(Words($"They spoke of “{Misquoted}” (corpus:2025-03-30)."));
        Assert.Equal(
            $"misquoted\ta.docx, paragraph 1{Difference}misquoted\ta.docx, paragraph 2{Difference}misquoted\ta.docx, paragraph 3{Difference}",
            Checked(file).Out);
    }

    [Fact]
    public void A_note_can_quote_too()
    {
        using WordFile file = new();
        file.With(Words("Somebody said something"), file.Note("Nothing."), Words(" and more"), file.Note($"“{Misquoted}” (corpus:2025-03-30)"));
        Assert.Equal("misquoted\ta.docx, footnote 2" + Difference, Checked(file).Out);
    }

    [Theory]
    [InlineData("Zitat")]
    [InlineData("MyQuote")]
    [InlineData("IntenseQuote")]
    public void A_style_of_quotes_makes_a_block_quote_in_any_language(string style)
    {
        using WordFile file = new();
        file.InStyle(style, Words(Misquoted)).With(Words("— "), file.Link("corpus:2025-03-30", "March 2025"));
        Assert.Equal("misquoted\ta.docx, paragraph 1" + Difference, Checked(file).Out);
    }

    [Fact]
    public void What_was_taken_out_while_changes_were_followed_is_no_word_of_it()
    {
        using WordFile file = new();
        file.With(
            Words("“the importance of peace and "),
            new DeletedRun(new Run(new DeletedText("security"))),
            new InsertedRun(Words("stability")),
            Words(" across the Taiwan Strait” (corpus:2025-03-30)"));
        Assert.StartsWith("exact\t", Checked(file).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_never_written()
    {
        using WordFile file = new();
        byte[] bytes = file.With(Words($"“{Misquoted}” (corpus:2025-03-30)")).ToBytes();
        using ArticleFolder folder = new ArticleFolder().With("a.docx", bytes);
        ToolRun run = folder.Asked("", "check", folder["a.docx"], "--fix", "--yes");
        Assert.Equal(bytes, File.ReadAllBytes(folder["a.docx"]));
        Assert.Equal("corpus: 'a.docx': paragraph 1: a document of Word is not written; correct it in Word\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    private static ToolRun Checked(WordFile file)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.docx", file.ToBytes());
        ToolRun run = folder.Check("a.docx");
        Assert.Equal("", run.Error);
        return run;
    }
}
