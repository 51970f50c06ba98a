using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Output;

/// <summary>Writes an answer as JSON.</summary>
internal sealed class JsonAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, JsonForm.Indented))
        {
            answer.WriteJson(writer);
        }

        screen.Out.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
