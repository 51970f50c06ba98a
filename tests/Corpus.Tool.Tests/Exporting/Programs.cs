using System.Diagnostics;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>Runs programs of the system that read what was written.</summary>
internal static class Programs
{
    /// <summary>The exit code and what the program writes on its standard output.</summary>
    public static (int Code, string Out) Run(string name, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
