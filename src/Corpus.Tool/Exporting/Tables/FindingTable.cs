using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.FindingTable.Row>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>findings</c>.</summary>
internal static class FindingTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Row>(
        "findings",
        "What was found wrong when a text was read; a text with an error has rows here and nowhere else.",
        reading => reading.Findings.Select(finding => new Row(reading.Meeting, finding)),
        new(new ExportColumn("meeting_key", ColumnType.Text, "The row of `meetings` that it belongs to; null for a text that was left out, a lexicon and a list of sources.") { RefersTo = "meetings", IsNullable = true }, row => row.Meeting is null ? null : Keys.Of(row.Meeting)),
        MaybeNumber("year", row => row.Meeting?.Date.Year, "The year of the meeting; null where `meeting_key` is."),
        Text("path", row => row.Finding.Path, "The file as it was named, or the `name` of the text."),
        Number("line", row => row.Finding.Line, "The line, from 1."),
        Number("column", row => row.Finding.Column, "The column in UTF-16 units, from 1."),
        Number("length", row => row.Finding.Length, "How many UTF-16 units it is about; 0 for a place or the whole file."),
        Text("rule", row => row.Finding.Id, "The rule: `CORPUS006` (docs/diagnostics.md), or `EXPORT001` and `EXPORT002` (below)."),
        Text("severity", row => row.Finding.Severity.ToString(), "`Info`, `Warning` or `Error`."),
        Text("message", row => row.Finding.Message, "What is wrong and what to do."));

    /// <summary>A finding with the meeting of its text.</summary>
    /// <param name="Meeting">The meeting; null where the text was left out.</param>
    /// <param name="Finding">The finding.</param>
    internal readonly record struct Row(Meeting? Meeting, Finding Finding);
}
