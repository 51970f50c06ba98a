using System.CommandLine;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;

namespace Corpus.Tool.Checking;

/// <summary>The files that stand behind the verb, or <c>-</c> for the standard input.</summary>
internal sealed class FileArguments
{
    /// <summary>What stands for the standard input.</summary>
    public const string StandardInput = "-";

    private readonly Argument<string[]> _files;
    private readonly Option<string> _name;

    /// <param name="what">What the files are, in the plural.</param>
    /// <param name="usualName">The name of the standard input where none is given.</param>
    public FileArguments(string what, string usualName, ArgumentArity arity)
    {
        _files = new Argument<string[]>("file")
        {
            Description = $"The {what}: files, patterns such as \"{what}/**/*{Path.GetExtension(usualName)}\", or - for the standard input.",
            Arity = arity,
        };
        _name = new Option<string>("--name")
        {
            Description = $"What the standard input is called; the ending says in which form it is.",
            HelpName = "file",
            DefaultValueFactory = _ => usualName,
        };
    }

    /// <summary>Gives a verb the argument and its option.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_name);
    }

    /// <summary>The name of the standard input.</summary>
    public string NameOf(ParseResult given) => given.GetValue(_name)!;

    /// <summary>The paths that are there, each once; what leads to none is told.</summary>
    /// <exception cref="ToolException">The name of the standard input is empty.</exception>
    public List<string> Find(ParseResult given, string what, Complaints complaints)
    {
        if (NameOf(given).Length == 0)
        {
            throw new ToolException("--name is empty: write what the standard input is called, as in --name page.html");
        }

        List<string> found = [];
        foreach (string path in (given.GetValue(_files) ?? []).Distinct(StringComparer.Ordinal))
        {
            try
            {
                found.AddRange(path == StandardInput ? [path] : Files.Find([path], what));
            }
            catch (ToolException missing)
            {
                complaints.Add(missing.Message);
            }
        }

        // A file is checked once, whatever it is called: a second time it would be another than the one that was mended.
        return [.. found.DistinctBy(static path => path == StandardInput ? path : Path.GetFullPath(path), StringComparer.Ordinal)];
    }
}
