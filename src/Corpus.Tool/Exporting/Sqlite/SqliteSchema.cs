using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Sqlite;

/// <summary>The SQL of the database.</summary>
internal static class SqliteSchema
{
    /// <summary>The table that the full-text index is of: its first column is the key, its last the text.</summary>
    public const string Indexed = "statements";

    /// <summary>A database that fails half-way is thrown away, so nothing is kept to repair it.</summary>
    public const string Settings = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384;";

    /// <summary>A row of the full-text index.</summary>
    public const string InsertIntoIndex = "INSERT INTO statements_fts (statement_key, text) VALUES ($p0, $p1)";

    /// <summary>What is looked for, and what others refer to; made at the end, which is faster than row by row.</summary>
    public const string Indexes =
        """
        CREATE INDEX statements_meeting ON statements (meeting_key);
        CREATE INDEX acts_statement ON acts (statement_key);
        CREATE INDEX acts_verb ON acts (verb);
        CREATE INDEX mentions_statement ON mentions (statement_key);
        CREATE INDEX mentions_act ON mentions (act_key);
        CREATE INDEX mentions_key ON mentions (kind, key);
        CREATE INDEX references_statement ON "references" (statement_key);
        CREATE INDEX findings_meeting ON findings (meeting_key);
        """;

    /// <summary>Tables, index and view.</summary>
    public static string Tables() => string.Concat(ExportTables.All.Select(Table)) + Search + Said;

    /// <summary>A row of a table.</summary>
    public static string Insert(ExportTable table) =>
        $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})";

    /// <summary>
    /// The statements again, and no pointers to them: those would be numbers of rows, which VACUUM may change in a table whose key is a text.
    /// </summary>
    private const string Search = "CREATE VIRTUAL TABLE statements_fts USING fts5 (statement_key UNINDEXED, text);\n";

    /// <summary>The commonest question: who said what on which topic with which verb, when, with line and address. A row for each speaker and topic.</summary>
    private const string Said =
        """
        CREATE VIEW said AS
        SELECT
          meetings.date,
          meetings.id AS meeting,
          speaker.name AS speaker,
          acts.verb,
          acts.kind,
          topic.key AS topic,
          acts.content,
          statements.text,
          meetings.file,
          statements.line,
          meetings.url,
          speaker.key AS person_key,
          acts.act_key,
          statements.statement_key,
          meetings.meeting_key
        FROM acts
        JOIN statements ON statements.statement_key = acts.statement_key
        JOIN meetings ON meetings.meeting_key = acts.meeting_key
        LEFT JOIN mentions AS speaker ON speaker.act_key = acts.act_key AND speaker.kind = 'speaker'
        LEFT JOIN mentions AS topic ON topic.statement_key = acts.statement_key AND topic.kind = 'topic';
        """;

    private static string Table(ExportTable table)
    {
        IEnumerable<string> lines = table.Columns.Select(Column);
        if (table.Key.Any() && !table.Key.Any(column => column.IsNullable))
        {
            lines = lines.Append($"PRIMARY KEY ({string.Join(", ", table.Key.Select(column => column.Name))})");
        }

        return $"CREATE TABLE \"{table.Name}\" (\n  {string.Join(",\n  ", lines)}\n);\n";
    }

    private static string Column(ExportColumn column)
    {
        string type = column.Type is ColumnType.Integer or ColumnType.Boolean ? "INTEGER" : "TEXT";
        string nothing = column.IsNullable ? "" : " NOT NULL";
        string reference = column.RefersTo is null ? "" : $" REFERENCES \"{column.RefersTo}\" ({column.Name})";
        return $"\"{column.Name}\" {type}{nothing}{reference}";
    }
}
