using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Report.Tests.Running;

/// <summary>A page that was written by the command, of texts that a test names.</summary>
internal sealed class ReportFile
{
    private static readonly Lazy<ReportFile> OfBuiltIn = new(() => new ReportFile());

    private readonly string _folder = TestFolder.New();

    private ReportFile(params string[] args)
    {
        Path = System.IO.Path.Combine(_folder, "page.html");
        Run = ToolRun.Of(["report", .. args, "-o", Path]);
    }

    /// <summary>That of the five texts of the package; written once.</summary>
    public static ReportFile BuiltIn => OfBuiltIn.Value;

    public string Path { get; }

    public ToolRun Run { get; }

    public string Html => File.ReadAllText(Path);

    /// <summary>Texts under the names of their files, and the other files that the options name.</summary>
    public static ReportFile Of(IEnumerable<(string Name, string Text)> texts, params (string Option, string Name, string Text)[] others)
    {
        string folder = TestFolder.New();
        List<string> args = ["--texts", .. texts.Select(text => Put(folder, text.Name, text.Text))];
        foreach ((string option, string name, string text) in others)
        {
            args.AddRange([option, Put(folder, name, text)]);
        }

        return new ReportFile([.. args]);
    }

    private static string Put(string folder, string name, string text)
    {
        string path = System.IO.Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
