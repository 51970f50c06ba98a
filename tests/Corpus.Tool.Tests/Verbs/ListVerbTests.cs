using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

public class ListVerbTests
{
    [Fact]
    public void In_a_pipe_a_meeting_is_a_line_with_tabs_between_its_fields() =>
        Assert.Equal(
            """
            2023-06-01	Japan Ministry of Defense	Hamada, Austin	22
            2024-05-02	Hawaii	Kihara, Austin	9
            2024-10-19	Napoli	Nakatani, Austin	8
            2025-03-30	Ministry of Defense	Nakatani, Hegseth	14
            2025-10-29	Ministry of Defense	Koizumi, Hegseth	16

            """,
            ToolRun.Of("list").Out);

    [Fact]
    public void A_verb_that_is_mistyped_is_wrong_use_and_the_nearest_is_named()
    {
        ToolRun run = ToolRun.Of("lsit");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("list", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }
}
