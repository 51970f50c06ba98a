using Corpus.Tool.Errors;
using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Parquet;
using Corpus.Tool.Exporting.Sqlite;
using Corpus.Tool.Exporting.Staging;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Exporting.Tei;
using Corpus.Tool.Output;

namespace Corpus.Tool.Exporting;

/// <summary>Opens what an export is written with.</summary>
internal static class ExportWriters
{
    /// <summary>Opens it; nothing is made before it is clear that the plan can be followed.</summary>
    /// <exception cref="ToolException">The plan does not go together, or something is in its way.</exception>
    public static IExportWriter Open(ExportPlan plan, StagedOutput staged, Screen screen)
    {
        Check(plan);
        return plan.Format switch
        {
            ExportFormat.Parquet => new ParquetWriters(Parquets(plan, staged)),
            ExportFormat.Sqlite => new SqliteWriter(staged.File(plan.Output!)),
            ExportFormat.Tei => Tei(plan.Output!, staged),
            ExportFormat.Csv => new RowsWriter(new CsvRows(), plan.Table is null ? InFolder(plan.Output!, staged) : [(plan.Table, Single(plan, staged, screen))]),
            ExportFormat.Ndjson => new RowsWriter(new NdjsonRows(), [(plan.Table ?? ExportTables.ByName("statements"), Single(plan, staged, screen))]),
            _ => new JsonWriter(plan.Table is null ? ExportTables.All : [plan.Table], plan.Table is null, staged.Scratch(plan.Output), Single(plan, staged, screen)),
        };
    }

    private static void Check(ExportPlan plan)
    {
        string? wrong = plan switch
        {
            { Format: ExportFormat.Csv, Output: null, Table: null } => "csv is a file a table: name a folder with -o, or one table with --table",
            { Format: ExportFormat.Parquet, Output: null } => "parquet is a file a table: name a folder with -o",
            { Format: ExportFormat.Sqlite, Output: null } => "sqlite is a file: name it with -o",
            { Format: ExportFormat.Tei, Output: null } => "tei is a file a text: name a folder with -o",
            { Format: ExportFormat.Sqlite or ExportFormat.Tei, Table: not null } => "--table is for json, ndjson, csv and parquet; sqlite has all tables, tei none",
            { Format: not ExportFormat.Parquet, IsPartitioned: true } => "--partition-by is for parquet",
            _ => null,
        };
        if (wrong is not null)
        {
            throw new ToolException(wrong);
        }
    }

    private static TextWriter Single(ExportPlan plan, StagedOutput staged, Screen screen) =>
        plan.Output is null ? TextOutputs.Standard(screen) : TextOutputs.File(staged.File(plan.Output));

    /// <summary>All that is in the way is found before the first file is made.</summary>
    private static (ExportTable Table, TextWriter Output)[] InFolder(string folder, StagedOutput staged)
    {
        if (File.Exists(folder))
        {
            throw new ToolException($"'{folder}' is a file; name a folder");
        }

        (ExportTable Table, string Path)[] files = [.. ExportTables.All.Select(table => (table, staged.File(Path.Combine(folder, table.Name + ".csv"))))];
        return [.. files.Select(file => (file.Table, TextOutputs.File(file.Path)))];
    }

    private static ParquetTable[] Parquets(ExportPlan plan, StagedOutput staged)
    {
        if (plan.Table is not null)
        {
            return [Parquet(plan.Table, plan.Output!, plan.IsPartitioned, staged)];
        }

        if (File.Exists(plan.Output))
        {
            throw new ToolException($"'{plan.Output}' is a file; name a folder");
        }

        string end = plan.IsPartitioned ? "" : ".parquet";
        return [.. ExportTables.All.Select(table => Parquet(table, Path.Combine(plan.Output!, table.Name + end), plan.IsPartitioned, staged))];
    }

    private static ParquetTable Parquet(ExportTable table, string path, bool isPartitioned, StagedOutput staged) => isPartitioned
        ? new ParquetTable(table, new YearFolders(table, staged.Folder(path, YearFolders.IsOurs)))
        : new ParquetTable(table, new OneParquetFile(table, staged.File(path)));

    private static TeiWriter Tei(string folder, StagedOutput staged)
    {
        string texts = staged.Folder(folder, TeiWriter.IsOurs);
        return new TeiWriter(texts, new RowsWriter(new CsvRows(), [(ExportTables.ByName("findings"), TextOutputs.File(Path.Combine(texts, TeiWriter.Findings)))]));
    }
}
