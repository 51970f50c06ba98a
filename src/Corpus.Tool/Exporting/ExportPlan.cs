using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting;

/// <summary>What is to be written, and where.</summary>
/// <param name="Format">The format.</param>
/// <param name="Table">The one table that is asked for; null for all.</param>
/// <param name="Output">The file or folder; null for the standard output.</param>
/// <param name="IsPartitioned">True for a folder a year.</param>
internal sealed record ExportPlan(ExportFormat Format, ExportTable? Table, string? Output, bool IsPartitioned);
