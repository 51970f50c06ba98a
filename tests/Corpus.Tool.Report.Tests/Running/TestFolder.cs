namespace Corpus.Tool.Report.Tests.Running;

/// <summary>Folders for what tests write; gone when the run ends.</summary>
internal static class TestFolder
{
    private static readonly string Root = Create();

    private static int _count;

    /// <summary>A new one, empty.</summary>
    public static string New() => Directory.CreateDirectory(Path.Combine(Root, $"{Interlocked.Increment(ref _count)}")).FullName;

    private static string Create()
    {
        string root = Directory.CreateTempSubdirectory("corpus-report-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
