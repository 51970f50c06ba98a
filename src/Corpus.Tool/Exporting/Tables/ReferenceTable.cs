using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.ReferenceTable.Row>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>references</c>.</summary>
internal static class ReferenceTable
{
    /// <summary>Makes it. Which meeting of a corpus is meant is no column: that depends on what else was read.</summary>
    public static ExportTable Create() => new ExportTable<Row>(
        "references",
        "Another event that a statement names.",
        Rows,
        Key("reference_key", row => Keys.OfReference(row.StatementKey, row.Index), "`statement_key`, `@` and `ordinal`."),
        Of("statements", "statement_key", row => row.StatementKey),
        Of("meetings", "meeting_key", row => Keys.Of(row.Statement.Meeting)),
        Year(row => row.Statement.Meeting),
        Number("ordinal", row => row.Index + 1, "The place among the references of the statement, from 1."),
        Number("line", row => row.Statement.Line, "The line of the file where the statement begins, from 1."),
        Text("text", row => row.Reference.Text, "The words that name the event, as written."),
        MaybeText("date", row => row.Reference.Date?.ToString(), "When it was, as far as the text says: `2025-02-07`, `2025-02`, `2025`; null when it does not say."),
        MaybeNumber("date_year", row => row.Reference.Date?.Year, "The year of `date`; null where that is."),
        MaybeNumber("date_month", row => row.Reference.Date?.Month, "The month of `date`, from 1; null where it has none."),
        MaybeNumber("date_day", row => row.Reference.Date?.Day, "The day of `date`, from 1; null where it has none."));

    private static IEnumerable<Row> Rows(TextReading reading) =>
        from statement in reading.Statements
        let key = Keys.Of(statement)
        from row in statement.References.Select((reference, i) => new Row(key, i, statement, reference))
        select row;

    /// <summary>A reference with its place.</summary>
    /// <param name="StatementKey">The key of its statement.</param>
    /// <param name="Index">Its place there, from 0.</param>
    /// <param name="Statement">Its statement.</param>
    /// <param name="Reference">The reference.</param>
    internal readonly record struct Row(string StatementKey, int Index, Statement Statement, EventReference Reference);
}
