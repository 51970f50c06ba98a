using Corpus.Tool.Report.Tests.Running;
using Corpus.Tool.Tests.Running;
using Corpus.Tool.Writing;

namespace Corpus.Tool.Report.Tests.Files;

public class OutputTests
{
    private readonly string _folder = TestFolder.New();

    [Fact]
    public void What_was_written_is_told_with_its_size()
    {
        string path = Path.Combine(_folder, "page.html");
        ToolRun run = ToolRun.Of("report", "-o", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Equal($"corpus: wrote {path}, {new FileInfo(path).Length / 1000:N0} KB\n", run.Error);
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_page_that_is_there_is_replaced()
    {
        string path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, "old");
        ToolRun.Of("report", "-o", path);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        string path = Path.Combine(_folder, "page.html");
        string link = Path.Combine(_folder, "link.html");
        File.WriteAllText(path, "old");
        File.CreateSymbolicLink(link, path);
        WholeFile.Write(link, "new"u8);
        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_line_and_wrong_use()
    {
        string path = Path.Combine(_folder, "none", "page.html");
        ToolRun run = ToolRun.Of("report", "-o", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"corpus: '{path}' cannot be written: there is no such folder\n", run.Error);
    }

    [Fact]
    public void A_folder_is_no_file_to_write()
    {
        ToolRun run = ToolRun.Of("report", "-o", _folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"corpus: '{_folder}' is a folder; name a file in it\n", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_the_old_page_and_nothing_else()
    {
        string path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, "old");
        Assert.Throws<OperationCanceledException>(() => WholeFile.Write(path, "new"u8, new CancellationToken(canceled: true)));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }
}
