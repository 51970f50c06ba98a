using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Records;

/// <summary>
/// What each verb writes, in each form, kept to be read: a change of it is a change that users see. With CORPUS_ACCEPT_SNAPSHOTS=1 the
/// records are written anew, to be read before they are committed.
/// </summary>
public class RecordTests
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["list"] = ["list"],
        ["show"] = ["show", "2024-10-19"],
        ["show-statement"] = ["show", "2025-03-30/1/2"],
        ["find"] = ["find", "peace and stability", "--sort", "right"],
        ["find-filters"] = ["find", "cooperat*", "--by", "Austin", "--kind", "commissive", "--from", "2024-05", "--top", "5"],
        ["acts"] = ["acts", "--topic", "taiwan-strait"],
        ["words"] = ["words", "--top", "8"],
        ["ngrams"] = ["words", "--ngrams", "3", "--topic", "deter and respond", "--top", "5"],
        ["keyness"] = ["keyness", "2025-10-29", "--against", "2025-03-30", "--top", "5"],
        ["collocates"] = ["collocates", "alliance", "--top", "5"],
        ["dispersion"] = ["dispersion", "peace and stability"],
        ["topics"] = ["topics"],
        ["topic"] = ["topic", "taiwan-strait"],
        ["redline"] = ["redline", "2025-03-30", "2025-10-29"],
        ["check"] = ["check", "docs/articles/strait.md"],
        ["lint"] = ["lint", "docs/articles/strait.md"],
    };

    /// <summary>Those that find something wrong.</summary>
    private static readonly string[] Wrong = ["check", "lint"];

    public static TheoryData<string> Names => [.. Lines.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_a_pipe(string name) => Check(name, "pipe", ToolRun.Of(Lines[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void As_Markdown(string name) => Check(name, "md", ToolRun.Of([.. Lines[name], "--markdown"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void On_80_columns(string name) => Check(name, "80", ToolRun.At(80, Lines[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void On_200_columns_in_colour(string name) => Check(name, "200", ToolRun.Of(200, isColoured: true, "", Lines[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_at_a_terminal_is_wider_than_it(string name) =>
        Assert.All(ToolRun.At(80, Lines[name]).Out.Split('\n'), line => Assert.True(line.Length <= 80, line));

    private static void Check(string name, string form, ToolRun run)
    {
        Assert.Equal("", run.Error);
        Assert.Equal(Wrong.Contains(name) ? 1 : 0, run.ExitCode);
        Record.Check($"{name}.{form}.txt", run.Out);
    }
}
