using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus completions SHELL</c>: the script that makes a shell complete verbs, options and names.</summary>
internal static class CompletionsVerb
{
    /// <summary>Each asks the command itself, by the directive of System.CommandLine, what can stand at the cursor.</summary>
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] =
            """
            _corpus() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(corpus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _corpus corpus
            """,
        ["zsh"] =
            """
            _corpus() {
              local -a found
              found=("${(@f)$(corpus "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _corpus corpus
            """,
        ["fish"] =
            """
            complete -c corpus -a '(set -l line (commandline -cp); corpus "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] =
            """
            Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
              param($word, $line, $position)
              corpus "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> shell = new("shell") { HelpName = "shell", Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Command command = new("completions", "The script that makes a shell complete verbs, options and names.") { shell };
        command.SetAction(given =>
        {
            screen.Out.WriteLine(Scripts[given.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command.WithExamples("corpus completions bash >> ~/.bashrc", "corpus completions fish > ~/.config/fish/completions/corpus.fish");
    }
}
