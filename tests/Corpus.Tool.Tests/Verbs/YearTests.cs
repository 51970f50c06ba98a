using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>Where several meetings can be named, a year or a month names all of it.</summary>
public class YearTests
{
    [Fact]
    public void A_year_stands_for_its_meetings() =>
        Assert.Equal(
            ToolRun.Of("keyness", "2025-03-30", "2025-10-29", "--against", "2024-05-02", "2024-10-19"),
            ToolRun.Of("keyness", "2025", "--against", "2024"));

    [Fact]
    public void A_month_stands_for_its_meetings() => Assert.Equal(ToolRun.Of("keyness", "2025-10-29"), ToolRun.Of("keyness", "2025-10"));

    [Fact]
    public void A_year_without_a_meeting_is_wrong_use() =>
        Assert.StartsWith("corpus: no meeting '2022'; there are: 2023-06-01", ToolRun.Of("keyness", "2022").Error, StringComparison.Ordinal);
}
