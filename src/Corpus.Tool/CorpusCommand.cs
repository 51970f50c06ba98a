using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs;
using Corpus.Tool.Verbs.Counting;

namespace Corpus.Tool;

/// <summary>The command line as a whole: its verbs, and how a run ends.</summary>
internal static class CorpusCommand
{
    private const string Description =
        "Published summaries of defense ministers' meetings: ask, count, compare, check what is quoted.";

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands behind "corpus".</param>
    /// <param name="screen">Where it reads and writes.</param>
    /// <param name="cancellation">Stops it; Ctrl+C does too.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Screen screen, CancellationToken cancellation = default)
    {
        // "@name" is the name of a file, or words that begin so, and no file of further arguments.
        ParseResult given = Create(screen).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (given.Action is not ParseErrorAction)
            {
                InvocationConfiguration console = new() { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false };
                int code = await given.InvokeAsync(console, cancellation).ConfigureAwait(false);
                await screen.Out.FlushAsync(cancellation).ConfigureAwait(false);
                return code;
            }

            if (args.Length > 0)
            {
                throw new ToolException(WrongLine.Of(given));
            }

            Create(screen).Parse("--help").Invoke(new InvocationConfiguration { Output = screen.Error, Error = screen.Error });
            return ExitCode.WrongUse;
        }
        catch (ToolException wrong)
        {
            screen.Error.WriteLine($"corpus: {SafeText.Of(wrong.Message)}");
            return wrong.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    private static RootCommand Create(Screen screen)
    {
        RootCommand root = new(Description)
        {
            ListVerb.Create(screen),
            ShowVerb.Create(screen),
            FindVerb.Create(screen),
            ActsVerb.Create(screen),
            WordsVerb.Create(screen),
            KeynessVerb.Create(screen),
            CollocatesVerb.Create(screen),
            DispersionVerb.Create(screen),
            TopicsVerb.Create(screen),
            TopicVerb.Create(screen),
            RedlineVerb.Create(screen),
            ReportVerb.Create(screen),
            CheckVerb.Create(screen),
            LintVerb.Create(screen),
            ExportVerb.Create(screen),
            McpVerb.Create(screen),
            CompletionsVerb.Create(screen),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, screen);
        }

        TakeFlagsAlone(root);
        root.WithExamples("corpus find \"peace and stability\"", "corpus acts --topic taiwan-strait", "corpus check article.md");
        return root;
    }

    /// <summary>A flag takes no value: a shell is not to offer "True" behind it, and what stands there is another word of the line.</summary>
    private static void TakeFlagsAlone(RootCommand root)
    {
        foreach (Option<bool> flag in root.Subcommands.SelectMany(verb => verb.Options).OfType<Option<bool>>())
        {
            flag.Arity = ArgumentArity.Zero;
        }
    }
}
