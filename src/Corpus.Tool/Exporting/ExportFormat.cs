namespace Corpus.Tool.Exporting;

/// <summary>The formats; docs/exports.md says what each is like.</summary>
internal enum ExportFormat
{
    /// <summary>One document.</summary>
    Json,

    /// <summary>A line an object.</summary>
    Ndjson,

    /// <summary>A file a table.</summary>
    Csv,

    /// <summary>A file a table, or a folder a table with one a year.</summary>
    Parquet,

    /// <summary>A database.</summary>
    Sqlite,

    /// <summary>A file a text, as the Text Encoding Initiative has it.</summary>
    Tei,
}
