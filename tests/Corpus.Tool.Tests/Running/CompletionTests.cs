namespace Corpus.Tool.Tests.Running;

/// <summary>The scripts of completion, each run by its shell; zsh completes at a terminal alone, so that its script is only read.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("corpus sho", "show")]
    [InlineData("corpus show 2025-1", "2025-10-29")]
    [InlineData("corpus topic Tai", "TaiwanStrait")]
    [InlineData("corpus find peace --by Aus", "Austin")]
    [InlineData("corpus find peace --verb Reit", "Reiterate")]
    [InlineData("corpus check --sa", "--sarif")]
    public async Task Bash_completes_verbs_options_and_names(string line, string completed)
    {
        using ToolShell shell = new();
        shell.Add("complete.bash", $$"""
            source <(corpus completions bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<< "$COMP_LINE"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _corpus; printf '%s\n' "${COMPREPLY[@]}"
            """);
        Assert.Equal((0, completed + "\n"), await shell.RunAsync("bash complete.bash"));
    }

    [Theory]
    [InlineData("fish", "corpus completions fish > c.fish; fish -c 'source c.fish; complete -C \"corpus show 2025-1\"'", "2025-10-29\n")]
    [InlineData("zsh", "corpus completions zsh > c.zsh; zsh -fc 'autoload -U compinit; compinit -D -u; source ./c.zsh; echo $_comps[corpus]'", "_corpus\n")]
    public async Task Other_shells_take_their_script(string program, string line, string written)
    {
        using ToolShell shell = new();
        if ((await shell.RunAsync($"command -v {program}")).ExitCode == 0)
        {
            Assert.Equal((0, written), await shell.RunAsync($"export HOME=$PWD; {line}"));
        }
    }
}
