using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="ConcordanceLine"/>: where the phrase stands, and the whole statement around it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConcordanceLineConverter : ObjectConverter<ConcordanceLine>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, ConcordanceLine value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, ConcordanceLine found)
    {
        writer.WriteString("statement"u8, found.Statement.Id);
        writer.WriteString("meeting"u8, found.Statement.Meeting.Id);
        writer.WriteNumber("line"u8, found.Statement.Line);
        writer.WriteNumber("start"u8, found.Start);
        writer.WriteNumber("length"u8, found.Length);
        writer.WriteString("left"u8, found.Left(int.MaxValue));
        writer.WriteString("node"u8, found.Node);
        writer.WriteString("right"u8, found.Right(int.MaxValue));
    }
}
