using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>
/// Writes a <see cref="Block"/>: a <see cref="Paragraph"/> or an <see cref="Item"/>, under the same names. Number and level are null for
/// a paragraph.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BlockConverter : ObjectConverter<Block>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Block value)
    {
        writer.WriteString("meeting"u8, value.Section.Meeting.Id);
        writer.WriteObject("section"u8, value.Section, SectionConverter.WriteOutline);
        WriteOutline(writer, value);
        writer.WriteString("text"u8, value.Text);
        writer.WriteTexts("statements"u8, value.Statements.Select(statement => statement.Id));
    }

    /// <summary>What stands for a block where something else refers to it, as it has no identifier.</summary>
    internal static void WriteOutline(Utf8JsonWriter writer, Block block)
    {
        Item? item = block as Item;
        writer.WriteString("kind"u8, item is null ? nameof(Paragraph) : nameof(Item));
        writer.WriteString("number"u8, item?.Number);
        writer.WriteCount("level"u8, item?.Level);
        writer.WriteNumber("line"u8, block.Line);
    }
}
