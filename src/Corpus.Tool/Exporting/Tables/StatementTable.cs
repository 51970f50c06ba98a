using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.Placed<Corpus.Statement>>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>statements</c>.</summary>
internal static class StatementTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Placed<Statement>>(
        "statements",
        "A sentence of the body of a text.",
        reading => reading.Meeting is Meeting meeting ? meeting.Statements.Select((statement, i) => new Placed<Statement>(meeting, i, statement)) : [],
        Key("statement_key", row => Keys.Of(row.Item), "`meeting_key`, and what `id` has behind the meeting."),
        Of("meetings", "meeting_key", row => Keys.Of(row.Meeting)),
        Of("sections", "section_key", row => Keys.Of(row.Item.Section)),
        Year(row => row.Meeting),
        Text("id", row => row.Item.Id, "The identifier, for people to read and for `corpus show`."),
        Number("ordinal", row => row.Index + 1, "The place among the statements of the text, from 1."),
        Text("block", row => row.Item.Block is Item ? "item" : "paragraph", "`paragraph` or `item`."),
        MaybeText("item_number", row => (row.Item.Block as Item)?.Number, "The number of the item without brackets; null for a bullet and a paragraph."),
        MaybeNumber("item_level", row => (row.Item.Block as Item)?.Level, "How deep the item is nested, from 1; null for a paragraph."),
        Number("line", row => row.Item.Line, "The line of the file where it begins, from 1."),
        Text("text", row => row.Item.Text, "The sentence as published; one space stands where a line or page cuts it."));
}
