using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>What a user names and how: each message says what is wrong, and the nearest that there is.</summary>
public class NamedTests
{
    public static TheoryData<string[], string> Wrong => new()
    {
        { ["show", "2025-03-3"], "corpus: no meeting '2025-03-3'; did you mean '2025-03-30'?" },
        { ["show", "2025-03-30/9/9"], "corpus: no statement '2025-03-30/9/9'; did you mean '2025-03-30/" },
        { ["topic", "taiwan-strat"], "corpus: no topic 'taiwan-strat'; did you mean 'TaiwanStrait'?" },
        { ["find", "peace", "--by", "Hegset"], "corpus: no person 'Hegset'; did you mean 'Hegseth'?" },
        { ["find", "peace", "--verb", "reitrate"], "corpus: no reporting verb 'reitrate'; did you mean 'Reiterate'?" },
        { ["find", "peace", "--kind", "comissive"], "corpus: no kind of speech act 'comissive'; did you mean 'Commissive'?" },
        { ["find", "peace", "--kind", "0"], "corpus: no kind of speech act '0'; there are: Assertive" },
        { ["find", "peace", "--from", "2024-13"], "corpus: '2024-13' is no day: write 2024, 2024-05 or 2024-05-02" },
        { ["find", "peace", "--from", "2025", "--to", "2024"], "corpus: the first day, 2025, is after the last, 2024" },
        { ["find", "p*ce"], "corpus: A '*' stands only at the end of a word" },
        { ["find", ""], "corpus: " },
        { ["redline", "2025-03-30", "x"], "corpus: no meeting 'x'; there are: 2023-06-01" },
        { ["list", "--texts", "no-such-file.txt"], "corpus: there is no file 'no-such-file.txt'" },
        { ["list", "--texts", "no-such-folder/*.txt"], "corpus: the pattern 'no-such-folder/*.txt' matches no file" },
        { ["list", "--lexicon", "x.txt"], "corpus: --lexicon and --sources are for texts of your own" },
        { ["keyness", "--from", "2030"], "corpus: there is nothing to compare" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_use_is_one_line_and_exit_code_2(string[] line, string message)
    {
        ToolRun run = ToolRun.Of(line);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(sign => sign == '\n'));
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("list", "--text")]
    [InlineData("words", "--top", "0")]
    [InlineData("words", "--ngrams", "x")]
    [InlineData("collocates", "peace", "--span", "0")]
    [InlineData("find")]
    [InlineData("find", "peace", "--sort", "up")]
    [InlineData("completions", "tcsh")]
    [InlineData("frobnicate")]
    public void A_line_that_cannot_be_read_is_exit_code_2_and_says_where_to_read_on(params string[] line)
    {
        ToolRun run = ToolRun.Of(line);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("See: corpus", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("taiwan strait")]
    [InlineData("TaiwanStrait")]
    [InlineData("Taiwan-Strait")]
    public void A_topic_is_found_by_label_and_identifier(string name) => Assert.StartsWith("Taiwan Strait\n", ToolRun.Of("topic", name).Out, StringComparison.Ordinal);

    [Fact]
    public void A_phrase_that_stands_nowhere_is_exit_code_1() => Assert.Equal(1, ToolRun.Of("find", "peace and security").ExitCode);

    [Fact]
    public void A_folder_is_answered_with_the_pattern_for_what_is_in_it()
    {
        using TextFolder folder = new();
        string inner = Path.GetDirectoryName(folder.AddSummary("in/2025-03-30.txt", "2025-03-30.txt"))!;
        Assert.Equal($"corpus: '{inner}' is a folder; for the texts in it write \"{inner}/*\"\n", ToolRun.Of("list", "--texts", inner).Error);
    }
}
