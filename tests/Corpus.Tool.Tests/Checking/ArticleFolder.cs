using System.Text;
using Corpus.Tool.Output;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

/// <summary>A folder of articles for one test; what a run says of them is shown without the folder.</summary>
internal sealed class ArticleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-check-");

    /// <summary>The path of a file in it.</summary>
    public string this[string fileName] => Path.Combine(_folder.FullName, fileName);

    /// <summary>Writes a file in UTF-8.</summary>
    public ArticleFolder With(string fileName, string content) => With(fileName, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    public ArticleFolder With(string fileName, byte[] content)
    {
        File.WriteAllBytes(this[fileName], content);
        return this;
    }

    /// <summary>The characters of a file.</summary>
    public string Text(string fileName) => File.ReadAllText(this[fileName]);

    /// <summary>Runs a verb in a pipe over files of this folder.</summary>
    public ToolRun Run(string verb, string[] files, params string[] options) =>
        Shown(ToolRun.Of([verb, .. files.Select(file => this[file]), .. options]));

    /// <summary>Checks files of this folder in a pipe.</summary>
    public ToolRun Check(params string[] files) => Run("check", files);

    /// <summary>Runs a verb for somebody who answers its questions.</summary>
    public ToolRun Asked(string answers, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream given = new(Encoding.UTF8.GetBytes(answers));
        using Screen screen = new() { Out = output, Error = error, In = given, Width = 80, IsInteractive = true };
        int code = CorpusCommand.RunAsync(args, screen).GetAwaiter().GetResult();
        return Shown(new ToolRun(output.ToString(), error.ToString(), code));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private ToolRun Shown(ToolRun run) => run with
    {
        Out = run.Out.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
        Error = run.Error.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
    };
}
