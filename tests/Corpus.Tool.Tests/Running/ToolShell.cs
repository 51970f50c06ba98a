using System.Diagnostics;

namespace Corpus.Tool.Tests.Running;

/// <summary>A folder with texts in which lines are run by a shell, as a user types them. It goes with the test.</summary>
internal sealed class ToolShell : IDisposable
{
    private readonly TextFolder _folder = new();

    public ToolShell()
    {
        foreach (string summary in Directory.EnumerateFiles(Checkout.PathOf("data/summaries"), "*.txt"))
        {
            Copy(summary, "summaries/" + Path.GetFileName(summary));
        }

        string shim = _folder.Add("bin/corpus", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "Corpus.Tool.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(shim, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes a file of the folder.</summary>
    public void Add(string fileName, string content) => _folder.Add(fileName, content);

    /// <summary>Runs a line without a terminal, and gives its exit code and what it wrote.</summary>
    public async Task<(int ExitCode, string Written)> RunAsync(string line)
    {
        ProcessStartInfo start = new("sh", ["-c", line]) { WorkingDirectory = _folder["."], RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder["bin"]}:{start.Environment["PATH"]}";
        using Process shell = Process.Start(start)!;
        shell.StandardInput.Close();
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> error = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output + await error);
    }

    /// <summary>The same for a user who may not read one of the folders: an administrator may read all.</summary>
    /// <param name="line">The line, without double marks.</param>
    /// <param name="closed">The folder.</param>
    public async Task<(int ExitCode, string Written)> RunAsAnybodyAsync(string line, string closed)
    {
        string user = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups sh -c" : "sh -c";
        await RunAsync($"chmod 755 . bin bin/corpus; chmod 0 {closed}");
        try
        {
            return await RunAsync($"{user} \"{line}\"");
        }
        finally
        {
            await RunAsync($"chmod 755 {closed}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[to])!);
        File.Copy(from, _folder[to]);
    }
}
