using System.CommandLine;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Checking;

/// <summary>What <c>corpus check</c> can be told.</summary>
internal sealed class CheckOptions
{
    /// <summary>The articles.</summary>
    public FileArguments Articles { get; } = new("articles", "stdin.md", ArgumentArity.OneOrMore);

    /// <summary>The texts that are quoted.</summary>
    public CorpusOptions Texts { get; } = new();

    /// <summary>The form of the answer.</summary>
    public FormOptions Form { get; } = new();

    private readonly Option<bool> _fix = new("--fix") { Description = "Write what is right into the articles (never into a document of Word). Asks before each change." };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "With --fix: make every change without asking." };

    private readonly Option<bool> _strict = new("--strict") { Description = "End with 1 for a warning too: nearly the words of a text, and no source named." };

    private readonly Option<string> _sarif = new("--sarif") { Description = "Write what is wrong as SARIF 2.1.0 too, for a code host to show; - for the standard output, in place of the answer.", HelpName = "file" };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        Articles.AddTo(command);
        Texts.AddTo(command);
        Form.AddTo(command);
        command.Options.Add(_fix);
        command.Options.Add(_yes);
        command.Options.Add(_strict);
        command.Options.Add(_sarif);
    }

    /// <summary>True where the articles are to be written.</summary>
    public bool IsFixing(ParseResult given) => given.GetValue(_fix);

    /// <summary>True where nobody is to be asked.</summary>
    public bool IsYes(ParseResult given) => given.GetValue(_yes);

    /// <summary>True where a warning ends a run with 1.</summary>
    public bool IsStrict(ParseResult given) => given.GetValue(_strict);

    /// <summary>Where a log goes; null where none is asked for.</summary>
    public string? Sarif(ParseResult given) => given.GetValue(_sarif);

    /// <summary>Ends the run where what is asked for cannot be done together.</summary>
    /// <exception cref="ToolException">It cannot.</exception>
    public void Check(ParseResult given, Screen screen, bool readsStandardInput)
    {
        if (IsYes(given) && !IsFixing(given))
        {
            throw new ToolException("--yes is for --fix: add --fix, or leave it out");
        }

        if (IsFixing(given) && readsStandardInput)
        {
            throw new ToolException("--fix writes files, and the standard input is none: name the file");
        }

        if (IsFixing(given) && !IsYes(given) && !screen.IsInteractive)
        {
            throw new ToolException("--fix asks before each change, and there is nobody to ask: add --yes to make every change");
        }
    }
}
