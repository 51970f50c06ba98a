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
        { ["topic", "taiwan"], "corpus: no topic 'taiwan'; did you mean 'TaiwanStrait'?" },
        { ["topic", "defense"], "corpus: no topic 'defense'; did you mean 'DefenseIndustry', 'DefenseSpending', 'HypersonicDefense' or 'ReinforcementOfDefenseCapabilities'?" },
        { ["topic", "xyzzy"], "corpus: no topic 'xyzzy'; there are: Australia, China, CommandAndControl, CounterstrikeCapabilities, CyberAndInformationSecurity" },
        { ["show", "2025"], "corpus: no meeting '2025'; did you mean '2025-03-30' or '2025-10-29'?" },
        { ["find", "peace", "--kind=-1"], "corpus: no kind of speech act '-1'; there are: Assertive" },
        { ["find", "peace", "--verb", "+1"], "corpus: no reporting verb '+1'; there are: " },
        { ["find", "peace", "--kind", "assertive,directive"], "corpus: no kind of speech act 'assertive,directive'; " },
        { ["find", "peace", "--from", "2024-13"], "corpus: '2024-13' is no day: write 2024, 2024-05 or 2024-05-02" },
        { ["find", "peace", "--from", "2025", "--to", "2024"], "corpus: the first day, 2025, is after the last, 2024" },
        { ["find", "p*ce"], "corpus: A '*' stands only at the end of a word" },
        { ["find", ""], "corpus: " },
        { ["redline", "2025-03-30", "x"], "corpus: no meeting 'x'; there are: 2023-06-01" },
        { ["list", "--texts", "no-such-file.txt"], "corpus: there is no file 'no-such-file.txt'" },
        { ["list", "--texts", "no-such-folder/*.txt"], "corpus: the pattern 'no-such-folder/*.txt' matches no file" },
        { ["list", "--lexicon", "x.txt"], "corpus: --lexicon and --sources are for texts of your own" },
        { ["report", "-o", ""], "corpus: the name of the file to write is empty: name one" },
        { ["check", "-", "--name", ""], "corpus: --name is empty: write what the standard input is called" },
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

    public static TheoryData<string[], string> Unreadable => new()
    {
        { ["lsit"], "corpus: there is no verb 'lsit'; did you mean 'list'? See: corpus --help\n" },
        { ["frobnicate", "x"], "corpus: there is no verb 'frobnicate'. See: corpus --help\n" },
        { ["list", "--text"], "corpus: list has no option '--text'; did you mean '--texts'? See: corpus list --help\n" },
        { ["topics", "--by", "Austin"], "corpus: topics has no option '--by'. See: corpus topics --help\n" },
        { ["find", "taiwan", "strait"], "corpus: 'strait' is one word too many; several words go in quotation marks, as in \"taiwan strait\". See: corpus find --help\n" },
        { ["topic", "north", "korea", "--json"], "corpus: 'korea' is one word too many; several words go in quotation marks, as in \"north korea\". See: corpus topic --help\n" },
        { ["list", "2025"], "corpus: list takes no '2025'. See: corpus list --help\n" },
        { ["find"], "corpus: <phrase> is missing, as in: corpus find \"peace and stability\" --sort right. See: corpus find --help\n" },
        { ["redline", "2025-03-30"], "corpus: <later> is missing, as in: corpus redline 2025-03-30 2025-10-29. See: corpus redline --help\n" },
        { ["export"], "corpus: --format is missing, as in: corpus export --format csv -o tables. See: corpus export --help\n" },
        { ["find", "peace", "--by"], "corpus: Required argument missing for option: '--by'. See: corpus find --help\n" },
        { ["find", "peace", "--sort", "up"], "corpus: Argument 'up' not recognized. Must be one of: 'left', 'right'. See: corpus find --help\n" },
        { ["words", "--top", "0"], "corpus: --top takes a number from 1. See: corpus words --help\n" },
        { ["words", "--ngrams", "x"], "corpus: --ngrams takes a number from 1 to 20. See: corpus words --help\n" },
        { ["collocates", "peace", "--span", "0"], "corpus: --span takes a number from 1 to 100. See: corpus collocates --help\n" },
        { ["completions", "tcsh"], "corpus: Argument 'tcsh' not recognized. Must be one of: 'bash', 'zsh', 'fish', 'pwsh'. See: corpus completions --help\n" },
        { ["list", "a\nb\e[31m"], "corpus: list takes no 'a b [31m'. See: corpus list --help\n" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_line_that_cannot_be_read_is_one_line_that_says_what_to_write_and_where_to_read_on(string[] line, string message)
    {
        ToolRun run = ToolRun.Of(line);
        Assert.Equal(message, run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.ExitCode);
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
