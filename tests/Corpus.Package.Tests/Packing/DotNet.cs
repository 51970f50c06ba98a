using System.Diagnostics;

namespace Corpus.Package.Tests.Packing;

/// <summary>Runs programs as a user at a prompt would: without what this test run has set in its environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c> and returns what it printed; fails the test when it fails.</summary>
    public static async Task<string> RunAsync(string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        (int exitCode, string output) = await TryAsync("dotnet", directory, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a program and returns its exit code and what it printed, on both streams.</summary>
    public static async Task<(int ExitCode, string Output)> TryAsync(
        string program, string directory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetThisRun(start.Environment);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        using CancellationTokenSource timeout = new(Limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took more than {Limit}.");
        }
    }

    /// <summary>
    /// MSBuild reads every environment variable as a property, and a test host passes on where its own build tools are:
    /// a project of another version must not meet either. No build server may outlive the tests.
    /// </summary>
    private static void ForgetThisRun(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(IsOfThisRun).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private static bool IsOfThisRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Configuration", StringComparison.OrdinalIgnoreCase)
        || name.Equals("CI", StringComparison.OrdinalIgnoreCase);
}
