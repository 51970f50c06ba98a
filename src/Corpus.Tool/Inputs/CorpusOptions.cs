using System.CommandLine;

namespace Corpus.Tool.Inputs;

/// <summary>The options that say which texts a verb is about; every verb that reads a corpus has them.</summary>
internal sealed class CorpusOptions
{
    /// <summary>How the texts are named in a line.</summary>
    public const string TextsName = "--texts";

    /// <summary>How lexicons are named in a line.</summary>
    public const string LexiconName = "--lexicon";

    /// <summary>How the built-in texts are asked for.</summary>
    public const string AlsoBuiltInName = "--also-built-in";

    /// <summary>The texts in place of the built-in ones.</summary>
    public Option<string[]> Texts { get; } = Files(TextsName, "Texts of your own in place of the built-in ones: files or patterns such as \"summaries/**/*.txt\"; - for the standard input, a line {\"name\": …, \"text\": …} each.");

    /// <summary>Lexicons beside that of the package.</summary>
    public Option<string[]> Lexicon { get; } = Files(LexiconName, "Lexicons of your own, beside the built-in one.");

    /// <summary>Lists of the addresses at which the texts were published.</summary>
    public Option<string[]> Sources { get; } = Files("--sources", "Lists of the addresses at which the texts were published.");

    /// <summary>The built-in texts too.</summary>
    public Option<bool> AlsoBuiltIn { get; } = new(AlsoBuiltInName) { Description = "The built-in texts too, beside those of --texts." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Texts);
        command.Options.Add(Lexicon);
        command.Options.Add(Sources);
        command.Options.Add(AlsoBuiltIn);
    }

    private static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "file",
        AllowMultipleArgumentsPerToken = true,
    };
}
