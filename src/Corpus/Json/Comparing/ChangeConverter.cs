using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Change"/>: the statements of both texts with their words, and what became of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeConverter : ObjectConverter<Change>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Change value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Change change)
    {
        writer.WriteString("kind"u8, change.Kind.ToString());
        writer.WriteBoolean("isMoved"u8, change.IsMoved);
        writer.WriteBoolean("speakersChanged"u8, change.SpeakersChanged);
        writer.WriteObjects("verbsChanged"u8, change.VerbsChanged, VerbChangeConverter.WriteAll);
        writer.WriteObjects("before"u8, change.Before, StatementConverter.WriteOutline);
        writer.WriteObjects("after"u8, change.After, StatementConverter.WriteOutline);
        writer.WriteObjects("edits"u8, change.Edits, EditConverter.WriteAll);
    }
}
