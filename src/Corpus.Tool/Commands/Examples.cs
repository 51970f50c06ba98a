using System.CommandLine;
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
