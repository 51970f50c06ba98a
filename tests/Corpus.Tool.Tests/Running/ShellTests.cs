namespace Corpus.Tool.Tests.Running;

/// <summary>What a shell and the system hand to the command: names of files, folders that lead round, outputs that are full or closed.</summary>
public class ShellTests
{
    private const string Good = "“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n";

    [Theory]
    [InlineData("corpus check @a.md", "exact\t@a.md:1:2\t")]
    [InlineData("corpus check *.md", "exact\t@a.md:1:2\t")]
    [InlineData("corpus find @peace --top 1", "Furthermore, the Ministers reiterated the importance of\tpeace\t")]
    public async Task What_begins_with_an_at_sign_is_no_file_of_arguments(string line, string written)
    {
        using ToolShell shell = new();
        shell.Add("@a.md", Good);
        shell.Add("a.md", "--json");
        Assert.StartsWith(written, (await shell.RunAsync(line)).Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus list > /dev/full")]
    [InlineData("corpus topics --json > /dev/full")]
    [InlineData("corpus report -o - > /dev/full")]
    [InlineData("corpus check a.md --sarif - > /dev/full")]
    [InlineData("corpus completions bash > /dev/full")]
    [InlineData("corpus --help > /dev/full")]
    [InlineData("corpus list >&-")]
    public async Task An_output_that_cannot_be_written_is_one_line_and_exit_code_2(string line)
    {
        using ToolShell shell = new();
        shell.Add("a.md", Good);
        (int code, string written) = await shell.RunAsync(line);
        Assert.StartsWith("corpus: the standard output cannot be written: ", written, StringComparison.Ordinal);
        Assert.Equal(1, written.Count(sign => sign == '\n'));
        Assert.Equal(2, code);
    }

    [Fact]
    public async Task Where_errors_cannot_be_written_the_exit_code_says_what_happened()
    {
        using ToolShell shell = new();
        Assert.Equal((2, ""), await shell.RunAsync("corpus show nothing 2> /dev/full"));
    }

    [Theory]
    [InlineData("corpus check '**/*.md'")]
    [InlineData("corpus check 'x/**/*.md'")]
    public async Task Links_that_lead_round_are_gone_once(string line)
    {
        using ToolShell shell = new();
        shell.Add("x/y/a.md", Good);
        shell.Add("z/b.md", Good);
        await shell.RunAsync("ln -s . x/self; ln -s .. x/y/up; ln -s ../../x x/y/again; ln -s ../z x/elsewhere");
        (int code, string written) = await shell.RunAsync(line);
        Assert.Equal(0, code);
        Assert.All(written.TrimEnd('\n').Split('\n'), row => Assert.StartsWith("exact\t", row, StringComparison.Ordinal));
        Assert.Contains("\tx/elsewhere/b.md:1:2\t", written, StringComparison.Ordinal);
        Assert.Contains("\tx/y/a.md:1:2\t", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus check 'closed/*.md'")]
    [InlineData("corpus check '**/*.md'")]
    [InlineData("corpus list --texts 'closed/*.txt'")]
    public async Task A_folder_that_may_not_be_read_is_one_line_and_exit_code_2(string line)
    {
        using ToolShell shell = new();
        shell.Add("closed/a.md", Good);
        (int code, string written) = await shell.RunAsAnybodyAsync(line, closed: "closed");
        Assert.Matches("^corpus: the folder '.*closed/?' may not be read by this user; change its rights, or name the files without it\n$", written);
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("corpus list --texts /dev/zero")]
    [InlineData("corpus lint /dev/zero")]
    public async Task A_device_without_an_end_is_no_text(string line)
    {
        using ToolShell shell = new();
        (int code, string written) = await shell.RunAsync(line);
        Assert.True(code is 1 or 0, written);
        Assert.Equal(1, written.Count(sign => sign == '\n'));
    }
}
