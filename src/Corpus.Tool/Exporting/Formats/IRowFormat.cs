using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>A format in which a table is text, a row behind the other.</summary>
internal interface IRowFormat
{
    /// <summary>What stands before the first row.</summary>
    string Header(ExportTable table);

    /// <summary>The rows of a text.</summary>
    string Rows(ExportTable table, TextReading reading);
}
