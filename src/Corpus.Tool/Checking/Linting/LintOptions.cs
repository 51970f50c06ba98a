using System.CommandLine;
using Corpus.Tool.Inputs;

namespace Corpus.Tool.Checking.Linting;

/// <summary>What <c>corpus lint</c> can be told.</summary>
internal sealed class LintOptions
{
    private readonly CorpusOptions _corpus = new();

    private readonly Option<bool> _info = new("--info") { Description = "Also what asks for nothing: what was not read, and how much was." };

    private readonly Option<bool> _strict = new("--strict") { Description = "End with 1 for a warning too." };

    private readonly Option<string> _sarif = new("--sarif") { Description = "Write what is wrong as SARIF 2.1.0 too; - for the standard output, in place of the answer.", HelpName = "file" };

    /// <summary>The texts.</summary>
    public FileArguments Texts { get; } = new("texts", "stdin.txt", ArgumentArity.ZeroOrMore);

    /// <summary>The form of the answer.</summary>
    public FormOptions Form { get; } = new();

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        Texts.AddTo(command);
        command.Options.Add(_corpus.Lexicon);
        command.Options.Add(_corpus.Sources);
        Form.AddTo(command);
        command.Options.Add(_info);
        command.Options.Add(_strict);
        command.Options.Add(_sarif);
    }

    /// <summary>The lexicons, as they are given.</summary>
    public string[] Lexicons(ParseResult given) => given.GetValue(_corpus.Lexicon) ?? [];

    /// <summary>The lists of addresses, as they are given.</summary>
    public string[] Sources(ParseResult given) => given.GetValue(_corpus.Sources) ?? [];

    /// <summary>True where what asks for nothing is to be told too.</summary>
    public bool HasInfo(ParseResult given) => given.GetValue(_info);

    /// <summary>True where a warning ends a run with 1.</summary>
    public bool IsStrict(ParseResult given) => given.GetValue(_strict);

    /// <summary>Where a log goes; null where none is asked for.</summary>
    public string? Sarif(ParseResult given) => given.GetValue(_sarif);
}
