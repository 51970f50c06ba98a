using System.Diagnostics;

namespace Corpus.Benchmarks.Processes;

/// <summary>A run of the dotnet command, from start to end.</summary>
internal static class FreshProcess
{
    /// <summary>What it printed. Throws when it fails.</summary>
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Checkout.Root,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }
}
