using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Tool.Output;

/// <summary>How JSON is written: the output is no part of a page, so that quotation marks of the texts stay as they are.</summary>
internal static class JsonForm
{
    /// <summary>On one line, for programs that read line by line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, for people too; the same on every system.</summary>
    public static JsonWriterOptions Indented { get; } = OneLine with { Indented = true, NewLine = "\n" };
}
