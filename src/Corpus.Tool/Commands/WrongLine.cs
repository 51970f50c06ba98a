using System.CommandLine;
using System.CommandLine.Parsing;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Tool.Commands;

/// <summary>Says of a line that cannot be read what is wrong, what may have been meant, and where to read on: in one line.</summary>
internal static class WrongLine
{
    /// <summary>The line, about the first thing that is wrong.</summary>
    public static string Of(ParseResult given)
    {
        Command command = given.CommandResult.Command;
        string verb = command is RootCommand ? "" : $" {command.Name}";
        return $"{Why(given, command)} See: corpus{verb} --help";
    }

    private static string Why(ParseResult given, Command command)
    {
        if (given.UnmatchedTokens.Count > 0)
        {
            return Unmatched(given, command, given.UnmatchedTokens[0]);
        }

        if (Missing(given) is string missing)
        {
            return Examples.Of(command) is [string example, ..] ? $"{missing} is missing, as in: {example}." : $"{missing} is missing.";
        }

        return OneLine(given.Errors[0].Message);
    }

    private static string Unmatched(ParseResult given, Command command, string token)
    {
        if (command is RootCommand)
        {
            return $"there is no verb '{token}'{Nearest(token, command.Subcommands.Select(verb => verb.Name))}";
        }

        if (token.StartsWith('-'))
        {
            return $"{command.Name} has no option '{token}'{Nearest(token, command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)))}";
        }

        // "corpus find taiwan strait": the shell gave two words, and one was meant.
        return command.Arguments is [{ Arity.MaximumNumberOfValues: 1 } only] && given.GetResult(only)?.Tokens is [Token first]
            ? $"'{token}' is one word too many; several words go in quotation marks, as in \"{string.Join(' ', given.UnmatchedTokens.Where(other => !other.StartsWith('-')).Prepend(first.Value))}\"."
            : $"{command.Name} takes no '{token}'.";
    }

    private static string Nearest(string name, IEnumerable<string> known) =>
        new NearestMatch().Nearest(name, known) is string nearest ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>The argument or the option that was to be given and is not; null where none is missing.</summary>
    private static string? Missing(ParseResult given) => given.Errors[0].SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult, Argument: Argument argument } => $"<{argument.Name}>",
        OptionResult { IdentifierTokenCount: 0, Option: { Required: true } option } => option.Name,
        CommandResult of => of.Command.Options.FirstOrDefault(option => option.Required && of.GetResult(option) is null or { IdentifierTokenCount: 0 })?.Name,
        _ => null,
    };

    /// <summary>What can be chosen stands on lines of its own.</summary>
    private static string OneLine(string message)
    {
        string[] lines = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string joined = lines.Length == 1 ? lines[0] : $"{lines[0]} {string.Join(", ", lines.Skip(1))}";
        return joined.EndsWith('.') ? joined : joined + ".";
    }
}
