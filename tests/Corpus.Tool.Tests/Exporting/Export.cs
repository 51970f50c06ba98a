using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>An export in a folder of its own, which goes with it.</summary>
internal sealed class Export : IDisposable
{
    private readonly TextFolder _folder = new();

    private Export(string output, ToolRun run) => (Output, Run) = (output, run);

    /// <summary>The file or folder that was written.</summary>
    public string Output { get; private set; }

    /// <summary>The run.</summary>
    public ToolRun Run { get; private set; }

    /// <summary>The names of all tables.</summary>
    public static IEnumerable<string> Tables => ExportTables.All.Select(table => table.Name);

    /// <summary>Exports in a format, and fails unless that went well.</summary>
    public static Export As(string format, params string[] line)
    {
        Export export = new("", new ToolRun("", "", 0));
        export.Output = export._folder["out"];
        export.Run = ToolRun.Of(["export", "--format", format, "-o", export.Output, .. line]);
        Assert.Equal(0, export.Run.ExitCode);
        return export;
    }

    /// <summary>The files below a file or folder, by their paths in it, with their bytes.</summary>
    public static Dictionary<string, byte[]> Files(string path) => File.Exists(path)
        ? new() { [""] = File.ReadAllBytes(path) }
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(path, file), File.ReadAllBytes);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
