using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes an <see cref="Act"/>: verb and kind by name, the identifiers of its statement and of who did it, and where verb and content stand in the statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActConverter : ObjectConverter<Act>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Act value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Act act)
    {
        writer.WriteString("statement"u8, act.Statement.Id);
        writer.WriteString("verb"u8, act.Verb.ToString());
        writer.WriteString("kind"u8, act.Kind.ToString());
        writer.WriteTexts("speakers"u8, act.Speakers.Select(person => person.Id));
        writer.WriteString("content"u8, act.Content);
        writer.WriteRange("contentRange"u8, act.ContentRange);
        writer.WriteRange("verbRange"u8, act.VerbRange);
        writer.WriteBoolean("isInherited"u8, act.IsInherited);
    }
}
