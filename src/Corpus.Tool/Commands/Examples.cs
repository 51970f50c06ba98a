using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Corpus.Tool.Commands;

/// <summary>The examples of each verb, which help shows and tests run.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string[]> OfCommands = [];

    /// <summary>Gives a verb its examples: whole command lines.</summary>
    public static Command WithExamples(this Command command, params string[] lines)
    {
        OfCommands.Add(command, lines);
        return command;
    }

    /// <summary>The examples of a verb; empty where it has none.</summary>
    public static IReadOnlyList<string> Of(Command command) => OfCommands.TryGetValue(command, out string[]? lines) ? lines : [];
}

/// <summary>The usual help, and the examples behind it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
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

        return code;
    }
}
