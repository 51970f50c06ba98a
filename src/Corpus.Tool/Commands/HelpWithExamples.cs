using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Corpus.Tool.Output;

namespace Corpus.Tool.Commands;

/// <summary>The usual help, no wider than can be read, and the examples behind it.</summary>
internal sealed class HelpWithExamples(HelpAction usual, Screen screen) : SynchronousCommandLineAction
{
    /// <summary>Longer lines are hard to read, in a file and in a pager too.</summary>
    private const int Widest = 100;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = Math.Min(screen.Width ?? Widest, Widest);
        int code = usual.Invoke(parseResult);
        TextWriter writer = parseResult.InvocationConfiguration.Output;
        IReadOnlyList<string> lines = Examples.Of(parseResult.CommandResult.Command);
        if (lines.Count > 0)
        {
            writer.WriteLine("Examples:");
            foreach (string line in lines)
            {
                writer.WriteLine($"  {line}");
            }

            writer.WriteLine();
        }

        if (parseResult.CommandResult.Command is RootCommand)
        {
            writer.WriteLine("corpus VERB --help shows the options of a verb, with examples.");
        }

        return code;
    }
}
