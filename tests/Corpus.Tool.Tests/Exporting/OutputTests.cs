using Corpus.Tool.Output;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>Where an export goes, and what is there when it does not come to its end.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public static TheoryData<string[], string> Wrong => new()
    {
        { ["--format", "csv"], "csv is a file a table: name a folder with -o, or one table with --table" },
        { ["--format", "parquet"], "parquet is a file a table: name a folder with -o" },
        { ["--format", "sqlite"], "sqlite is a file: name it with -o" },
        { ["--format", "tei"], "tei is a file a text: name a folder with -o" },
        { ["--format", "sqlite", "--table", "acts", "-o", "x.db"], "--table is for json, ndjson, csv and parquet; sqlite has all tables, tei none" },
        { ["--format", "json", "--partition-by", "year"], "--partition-by is for parquet" },
        { ["--format", "json", "-o", ""], "-o has no name" },
        { ["-", "--format", "json", "--texts", "x.txt"], "\"-\" reads standard input alone, a text at a time: without --texts, --also-built-in and --linked" },
        { ["--format", "json", "--texts", "no-such-file.txt"], "there is no file 'no-such-file.txt'" },
        { ["--format", "json", "--lexicon", "x.txt"], "--lexicon and --sources are for texts of your own: name them with --texts" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_use_is_one_line_and_exit_code_2(string[] line, string message) =>
        Assert.Equal(new ToolRun("", $"corpus: {message}\n", 2), ToolRun.Of(["export", .. line]));

    [Theory]
    [InlineData]
    [InlineData("--format", "xlsx")]
    [InlineData("--format", "json", "--table", "people")]
    [InlineData("--format", "json", "--threads", "0")]
    [InlineData("--format", "parquet", "-o", "x", "--partition-by", "month")]
    [InlineData("texts", "--format", "json")]
    public void A_line_that_cannot_be_read_is_exit_code_2(params string[] line)
    {
        ToolRun run = ToolRun.Of(["export", .. line]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("See: corpus export --help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(StreamTests.Formats), MemberType = typeof(StreamTests))]
    public void What_is_there_is_replaced_only_when_asked_for(string[] format)
    {
        string output = _folder["out"];
        string text = _folder.AddSummary("in/2025-03-30.txt", "2025-03-30.txt");
        Assert.Equal(0, ToolRun.Of(["export", "-o", output, "--format", .. format]).ExitCode);
        Dictionary<string, byte[]> first = Export.Files(output);
        ToolRun refused = ToolRun.Of(["export", "-o", output, "--texts", text, "--format", .. format]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Matches("^corpus: '[^']*' is already there; --force replaces it\n$", refused.Error);
        Same(first, Export.Files(output));
        Assert.Equal(0, ToolRun.Of(["export", "-o", output, "--texts", text, "--force", "--format", .. format]).ExitCode);
        Assert.Equal(0, ToolRun.Of(["export", "-o", _folder["new"], "--texts", text, "--format", .. format]).ExitCode);
        Same(Export.Files(_folder["new"]), Export.Files(output));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("tei")]
    public void Files_of_others_in_a_folder_stay(string format)
    {
        string other = _folder.Add("out/notes.txt", "mine");
        Assert.Equal(0, ToolRun.Of("export", "--format", format, "-o", _folder["out"]).ExitCode);
        Assert.Equal(0, ToolRun.Of("export", "--format", format, "-o", _folder["out"], "--force").ExitCode);
        Assert.Equal("mine", File.ReadAllText(other));
    }

    [Theory]
    [MemberData(nameof(StreamTests.Formats), MemberType = typeof(StreamTests))]
    public async Task A_run_that_is_stopped_leaves_nothing(string[] format)
    {
        using CancellationTokenSource stop = new();
        using StoppingStream input = new(stop);
        using StringWriter error = new();
        using Screen screen = new() { Out = TextWriter.Null, Error = error, In = input };
        int code = await CorpusCommand.RunAsync(["export", "-", "-o", _folder["deep/out"], "--format", .. format], screen, stop.Token);
        Assert.Equal(130, code);
        Assert.Equal("", error.ToString());
        Assert.False(Directory.Exists(_folder["deep"]));
    }

    [Theory]
    [InlineData("csv", "is a file; name a folder")]
    [InlineData("parquet", "is a file; name a folder")]
    [InlineData("tei", "is a file; name a folder")]
    public void A_file_where_a_folder_is_needed_is_said(string format, string message)
    {
        string file = _folder.Add("file", "mine");
        Assert.Equal(new ToolRun("", $"corpus: '{file}' {message}\n", 2), ToolRun.Of("export", "--format", format, "-o", file, "--force"));
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    public void A_folder_where_a_file_is_needed_is_said(string format)
    {
        string folder = Directory.CreateDirectory(_folder["folder"]).FullName;
        Assert.Equal(new ToolRun("", $"corpus: '{folder}' is a folder; name a file\n", 2), ToolRun.Of("export", "--format", format, "-o", folder, "--force"));
    }

    [Theory]
    [MemberData(nameof(StreamTests.Formats), MemberType = typeof(StreamTests))]
    public void Where_nothing_can_be_written_one_line_says_so(string[] format)
    {
        // Not even the administrator makes a folder in a file.
        string file = _folder.Add("file", "mine");
        ToolRun run = ToolRun.Of(["export", "-o", Path.Combine(file, "in", "it"), "--format", .. format]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"corpus: {Path.Combine(file, "in", "it")} cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(sign => sign == '\n'));
    }

    [Theory]
    [InlineData("csv", "--table", "mentions")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task A_standard_output_that_takes_no_more_is_one_line(params string[] format)
    {
        using StringWriter error = new();
        using FullWriter output = new();
        using Screen screen = new() { Out = output, Error = error, In = Stream.Null };
        Assert.Equal(2, await CorpusCommand.RunAsync(["export", "--format", .. format], screen));
        Assert.Equal("corpus: the standard output cannot be written: No space left\n", error.ToString().ReplaceLineEndings("\n"));
    }

    private static void Same(Dictionary<string, byte[]> expected, Dictionary<string, byte[]> written)
    {
        Assert.Equal(expected.Keys.Order(), written.Keys.Order());
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(written[file.Key]), file.Key));
    }

    /// <summary>Has a text in it and stops the run behind it, where a user would press Ctrl+C.</summary>
    private sealed class StoppingStream(CancellationTokenSource stop) : MemoryStream(Enough())
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position > Length / 2)
            {
                stop.Cancel();
            }

            return base.Read(buffer, offset, count);
        }

        private static byte[] Enough()
        {
            using MadeTexts texts = new(200);
            return System.Text.Encoding.UTF8.GetBytes(string.Concat(texts.Paths.Select(path =>
                System.Text.Json.JsonSerializer.Serialize(new { name = Path.GetFileName(path), text = File.ReadAllText(path) }) + "\n")));
        }
    }

    private sealed class FullWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left.");
    }
}
