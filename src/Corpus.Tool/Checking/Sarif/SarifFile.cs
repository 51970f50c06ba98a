using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Corpus.Tool.Errors;
using Corpus.Tool.Output;
using Corpus.Tool.Writing;

namespace Corpus.Tool.Checking.Sarif;

/// <summary>Writes a log where the user wants it.</summary>
internal static class SarifFile
{
    /// <summary>What stands for the standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Ends the run where two answers would go to the standard output, or the log into the place of what is read.</summary>
    /// <param name="path">Where the log goes; null where none is asked for.</param>
    /// <param name="writer">What writes the answer.</param>
    /// <param name="read">The files that are read.</param>
    /// <exception cref="ToolException">They would.</exception>
    public static void Check(string? path, IAnswerWriter writer, IEnumerable<string> read)
    {
        if (path is { Length: > 0 } && path != StandardOutput && read.Any(file => file.Length > 0 && Path.GetFullPath(file) == Path.GetFullPath(path)))
        {
            throw new ToolException($"--sarif would write over '{path}', which is read: name another file");
        }

        if (path == StandardOutput && writer is (JsonAnswerWriter or MarkdownAnswerWriter))
        {
            throw new ToolException("the standard output takes one answer: leave out --json and --markdown, or write --sarif into a file");
        }
    }

    /// <summary>Writes a log as a whole or not at all.</summary>
    /// <exception cref="ToolException">It cannot be written there.</exception>
    public static void Write(string path, Screen screen, ImmutableArray<string> lineEnds, IEnumerable<SarifResult> results)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, JsonForm.Indented))
        {
            SarifLog.Write(writer, lineEnds, results);
        }

        bytes.WriteByte((byte)'\n');
        if (path == StandardOutput)
        {
            screen.Out.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        }
        else
        {
            WholeFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
    }
}
