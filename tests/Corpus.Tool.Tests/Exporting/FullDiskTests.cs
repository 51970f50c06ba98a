using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

public class FullDiskTests
{
    [SmallDiskTheory]
    [MemberData(nameof(StreamTests.Formats), MemberType = typeof(StreamTests))]
    public void A_full_disk_is_one_line_and_leaves_nothing(string[] format)
    {
        using MadeTexts texts = new(100);
        using SmallDisk disk = new();
        ToolRun run = ToolRun.Of(["export", "--texts", texts.Pattern, "-o", disk["out"], "--format", .. format]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"corpus: {disk["out"]} cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(sign => sign == '\n'));
        Assert.Empty(disk.Entries);
    }
}
