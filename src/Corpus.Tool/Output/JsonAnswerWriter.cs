using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Tool.Output;

/// <summary>Writes an answer as JSON.</summary>
internal sealed class JsonAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <summary>The output is no part of a page, so that quotation marks of the texts stay as they are.</summary>
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Readable))
        {
            answer.WriteJson(writer);
        }

        screen.Out.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
