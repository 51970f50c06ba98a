using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Section"/>, with an outline of its blocks and the identifiers of meeting and statements.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SectionConverter : ObjectConverter<Section>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Section value)
    {
        writer.WriteString("meeting"u8, value.Meeting.Id);
        WriteOutline(writer, value);
        writer.WriteObjects("blocks"u8, value.Blocks, BlockConverter.WriteOutline);
        writer.WriteTexts("statements"u8, value.Statements.Select(statement => statement.Id));
    }

    /// <summary>What stands for a section where something else refers to it, as it has no identifier.</summary>
    internal static void WriteOutline(Utf8JsonWriter writer, Section section)
    {
        writer.WriteString("number"u8, section.Number);
        writer.WriteString("heading"u8, section.Heading);
        writer.WriteNumber("line"u8, section.Line);
    }
}
