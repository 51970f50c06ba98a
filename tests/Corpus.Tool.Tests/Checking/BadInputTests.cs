using System.IO.Compression;
using System.Text;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

/// <summary>What cannot be read is told of in a line that says what and what to do; the run ends with 2, or with 1 where others were checked.</summary>
public class BadInputTests
{
    private const string Good = "“peace and stability across the Taiwan Strait” (corpus:2025-03-30)";

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "latin.md", Encoding.Latin1.GetBytes("Grüße“"), "it is not encoded in UTF-8; save it as UTF-8" },
        { "latin.html", Encoding.Latin1.GetBytes("<p>Grüße"), "it is not encoded in UTF-8; save it as UTF-8" },
        { "page.txt", Encoding.UTF8.GetBytes("<!DOCTYPE html><p>Hello"), "it is HTML, a page of the web, saved under the name of a text" },
        { "nul.md", [65, 0, 66], "it holds the character NUL" },
        { "none.docx", Encoding.UTF8.GetBytes("no archive"), "it is no document of Word, or a broken one; open it in Word and save it as .docx" },
        { "empty.docx", [], "it is no document of Word" },
        { "broken.docx", Document()[..900], "it is no document of Word" },
        { "other.docx", Archive("xl/workbook.xml", 10), "it is no document of Word" },
        { "old.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "it is protected with a password, or in the old form of Word" },
        { "bomb.docx", Archive("word/document.xml", 200_000_000), "it unpacks to more than any document has; nothing of it was read" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_none_is_told_of_in_one_line(string fileName, byte[] content, string why)
    {
        using ArticleFolder folder = new ArticleFolder().With(fileName, content).With("good.md", Good);
        ToolRun alone = folder.Check(fileName);
        Assert.StartsWith($"corpus: '{fileName}': {why}", alone.Error, StringComparison.Ordinal);
        Assert.Single(alone.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("", alone.Out);
        Assert.Equal(2, alone.ExitCode);

        ToolRun beside = folder.Check(fileName, "good.md");
        Assert.Equal(alone.Error, beside.Error);
        Assert.StartsWith("exact\tgood.md:1:2\t", beside.Out, StringComparison.Ordinal);
        Assert.Equal(1, beside.ExitCode);
    }

    [Theory]
    [InlineData("check", "missing.md", "there is no file 'missing.md'")]
    [InlineData("check", "*.mdx", "the pattern '*.mdx' matches no file")]
    [InlineData("lint", "missing.txt", "there is no file 'missing.txt'")]
    public void A_path_that_leads_to_nothing_is_told_of(string verb, string path, string line)
    {
        using ArticleFolder folder = new();
        ToolRun run = folder.Run(verb, [path]);
        Assert.Equal($"corpus: {line}\n", run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_folder_is_told_of_with_the_pattern_that_names_its_files()
    {
        using ArticleFolder folder = new();
        ToolRun run = folder.Run("check", [""]);
        Assert.StartsWith("corpus: '", run.Error, StringComparison.Ordinal);
        Assert.Contains("is a folder; for the articles in it write", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_file_that_was_changed_since_it_was_read_is_not_written_over()
    {
        const string Wrong = "“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)";
        using ArticleFolder folder = new ArticleFolder().With("a.md", Wrong);
        using ChangingInput answers = new(() => File.AppendAllText(folder["a.md"], "More."));
        ToolRun run = answers.Run("check", folder["a.md"], "--fix");
        Assert.Equal(Wrong + "More.", folder.Text("a.md"));
        Assert.Contains("it was not written: somebody has changed it since it was read; run the command again", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(folder["a.md"])!));
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_written()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", "“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)");
        File.SetAttributes(folder["a.md"], FileAttributes.ReadOnly);
        ToolRun run = folder.Run("check", ["a.md"], "--fix", "--yes");
        Assert.Equal("corpus: 'a.md': it was not written: it is read-only; change its rights\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_run_that_is_stopped_writes_nothing_and_ends_with_130()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Good);
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        using StringWriter output = new();
        using Output.Screen screen = new() { Out = output, Error = output, In = Stream.Null };
        Assert.Equal(130, await CorpusCommand.RunAsync(["check", folder["a.md"], "--sarif", folder["a.sarif"]], screen, stop.Token));
        Assert.Equal("", output.ToString());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(folder["a.md"])!));
    }

    [Fact]
    public void Ten_thousand_quotations_are_checked_in_their_order()
    {
        const int Count = 10_000;
        using ArticleFolder folder = new ArticleFolder().With("a.html", string.Concat(Enumerable.Repeat("<p>“the importance of peace and security across the Taiwan Strait” (<a href=corpus:2025-03-30>x</a>)\n", Count)));
        string[] lines = folder.Check("a.html").Out.TrimEnd('\n').Split('\n');
        Assert.Equal(Enumerable.Range(1, Count).Select(line => $"misquoted\ta.html:{line}:5"), lines.Select(line => line[..line.IndexOf("\t2025", StringComparison.Ordinal)]));
    }

    private static byte[] Document()
    {
        using WordFile file = new();
        return file.With(WordFile.Words(Good)).ToBytes();
    }

    private static byte[] Archive(string name, int length)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create))
        using (Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
        {
            byte[] some = new byte[10_000];
            for (int at = 0; at < length; at += some.Length)
            {
                part.Write(some, 0, Math.Min(some.Length, length - at));
            }
        }

        return bytes.ToArray();
    }
}
