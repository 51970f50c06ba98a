using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Driving;

/// <summary>
/// Compares what a run generated with the files kept beside the test. Names and bytes are those of Verify and
/// Verify.SourceGenerators, which take over without a change to any snapshot once they can be restored.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to 1 to take the new output for the expected: see the README of the tests.</summary>
    private const string AcceptVariable = "CORPUS_ACCEPT_SNAPSHOTS";

    /// <summary>True when new output is taken for the expected.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);

    public static void Verify(
        GeneratorDriverRunResult run, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") =>
        Verify(run, _ => true, testFile, method);

    /// <summary>Compares only the file of a document, where a rule of the text is what the test is about.</summary>
    public static void VerifyDocument(
        GeneratorDriverRunResult run, string id, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") =>
        Verify(run, hint => hint == id + ".g.cs", testFile, method);

    /// <summary>Compares a text that users read, and that changes only on purpose.</summary>
    public static void VerifyText(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string folder = Checkout.PathOf("tests/Corpus.Generator.Tests/Snapshots");
        var failures = new List<string>();
        Compare(folder, $"{Path.GetFileNameWithoutExtension(testFile.Replace('\\', '/'))}.{method}", "txt", text, [], failures);
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static void Verify(GeneratorDriverRunResult run, Func<string, bool> which, string testFile, string method)
    {
        string folder = Checkout.PathOf("tests/Corpus.Generator.Tests/Snapshots");
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile.Replace('\\', '/'))}.{method}";
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var failures = new List<string>();

        foreach (GeneratedSourceResult source in run.Results.Single().GeneratedSources.Where(source => which(source.HintName)))
        {
            string name = $"{prefix}#{Path.GetFileNameWithoutExtension(source.HintName)}";
            Compare(folder, name, "cs", $"//HintName: {source.HintName}\n{source.SourceText}", expected, failures);
        }

        if (!run.Diagnostics.IsEmpty)
        {
            Compare(folder, prefix, "txt", Describe(run), expected, failures);
        }

        FindLeftovers(folder, prefix, expected, failures);
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static void Compare(
        string folder, string name, string extension, string actual, HashSet<string> expected, List<string> failures)
    {
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");
        expected.Add(verified);
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n');
        string? before = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (before == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(IsAccepting ? verified : received, actual, Utf8WithBom);
        if (!IsAccepting)
        {
            failures.Add($"{name}: the output differs from the snapshot.\n{Difference(before ?? "", actual)}");
        }
    }

    /// <summary>The lines that changed, each with its number and the line before it.</summary>
    private static string Difference(string before, string after)
    {
        List<DiffPiece> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines;
        var shown = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            bool isContext = i + 1 < lines.Count && lines[i].Type == ChangeType.Unchanged && lines[i + 1].Type != ChangeType.Unchanged;
            if (lines[i].Type != ChangeType.Unchanged || isContext)
            {
                char mark = lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
                shown.Append(mark).Append(' ').Append(lines[i].Text).Append('\n');
            }
        }

        return shown.ToString();
    }

    private static string Describe(GeneratorDriverRunResult run) =>
        "{\n  Diagnostics: [\n" + string.Join(",\n", run.Diagnostics.Select(Describe)) + "\n  ]\n}";

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $$"""
                {
                  Location: {{span.Path}}: ({{span.StartLinePosition}})-({{span.EndLinePosition}}),
                  Message: {{diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}},
                  Severity: {{diagnostic.Severity}},
                  Descriptor: {
                    Id: {{diagnostic.Id}},
                    Title: {{diagnostic.Descriptor.Title}}
                  }
                }
            """.ReplaceLineEndings("\n");
    }

    /// <summary>A snapshot that nothing makes any more is as wrong as one that differs.</summary>
    private static void FindLeftovers(string folder, string prefix, HashSet<string> expected, List<string> failures)
    {
        IEnumerable<string> kept = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, prefix + "#*.verified.*").Concat(Directory.EnumerateFiles(folder, prefix + ".verified.*"))
            : [];
        foreach (string file in kept.Where(file => !expected.Contains(file)).ToList())
        {
            if (IsAccepting)
            {
                File.Delete(file);
            }
            else
            {
                failures.Add($"{Path.GetFileName(file)}: nothing generates this file any more.");
            }
        }
    }
}
