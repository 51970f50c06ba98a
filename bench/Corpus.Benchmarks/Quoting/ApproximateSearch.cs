using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Corpus.Benchmarks.Quoting;

/// <summary>Looks quotations up with npm approx-string-match 2.0.0, by which Hypothesis finds them in a page, where there is Node.js.</summary>
internal static class ApproximateSearch
{
    private const string Package = "approx-string-match@2.0.0";

    /// <summary>The fastest time of each quotation in milliseconds, in the mean; null where the program or the package is not to be had.</summary>
    public static double? Measure(string text, IEnumerable<MadeQuotation> quotations)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Folders.Artifacts, "quoting")).FullName;
        File.WriteAllText(Path.Combine(folder, "text.txt"), text);
        File.WriteAllText(Path.Combine(folder, "quotations.json"), JsonSerializer.Serialize(quotations.Select(static quotation => quotation.Words)));
        File.Copy(Checkout.PathOf("bench/Corpus.Benchmarks/Quoting/approximate.mjs"), Path.Combine(folder, "approximate.mjs"), overwrite: true);
        try
        {
            Run(folder, "npm", "install", "--no-audit", "--no-fund", "--prefix", folder, Package);
            return double.Parse(Run(folder, "node", "approximate.mjs"), CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"Without {Package}: {e.Message}");
            return null;
        }
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
