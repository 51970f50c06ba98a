using System.CommandLine;
using Corpus.Tool.Errors;
using Corpus.Tool.Output;
using Corpus.Tool.Output.Terminal;

namespace Corpus.Tool.Inputs;

/// <summary>The options that say in which form an answer goes out.</summary>
internal sealed class FormOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "The answer as JSON, an array." };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "The answer as Markdown." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_markdown);
    }

    /// <summary>The writer of the form that is asked for: at a terminal tables and colours, in a pipe a row a line and a tab between fields.</summary>
    /// <exception cref="ToolException">Two forms are asked for.</exception>
    public IAnswerWriter Writer(ParseResult given, Screen screen) => (given.GetValue(_json), given.GetValue(_markdown), screen.Width) switch
    {
        (true, true, _) => throw new ToolException("an answer has one form: leave out --json or --markdown"),
        (true, _, _) => new JsonAnswerWriter(screen),
        (_, true, _) => new MarkdownAnswerWriter(screen),
        (_, _, null) => new PipeAnswerWriter(screen),
        _ => new TerminalAnswerWriter(screen),
    };
}
