using System.Text;
using Corpus.Tool.Output;

namespace Corpus.Tool.Tests.Running;

/// <summary>One run of the command in this process: what it wrote, and what it ended with.</summary>
internal sealed record ToolRun(string Out, string Error, int ExitCode)
{
    /// <summary>Runs it in a pipe.</summary>
    public static ToolRun Of(params string[] args) => Of(width: null, isColoured: false, "", args);

    /// <summary>Runs it at a terminal of that width.</summary>
    public static ToolRun At(int width, params string[] args) => Of(width, isColoured: false, "", args);

    /// <summary>Runs it with a width, colours and a standard input.</summary>
    public static ToolRun Of(int? width, bool isColoured, string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream given = new(Encoding.UTF8.GetBytes(input));
        using Screen screen = new() { Out = output, Error = error, In = given, Width = width, IsColoured = isColoured };
        int code = CorpusCommand.RunAsync(args, screen).GetAwaiter().GetResult();
        return new ToolRun(output.ToString(), error.ToString(), code);
    }
}
