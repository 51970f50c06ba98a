using DuckDB.NET.Data;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>Reads what was written with an engine that knows nothing of this project.</summary>
internal static class Duck
{
    /// <summary>A file of CSV, every field as text and an empty one as null.</summary>
    public static string Csv(string path) => $"read_csv('{path}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', strict_mode = true)";

    /// <summary>Files of Parquet, with the columns that their folders' names have.</summary>
    public static string Parquet(string pattern) => $"read_parquet('{pattern}', hive_partitioning = true)";

    /// <summary>The rows of an answer, each value as text or null.</summary>
    public static List<string?[]> Rows(string sql)
    {
        using DuckDBConnection engine = new("DataSource=:memory:");
        engine.Open();
        using DuckDBCommand command = engine.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    /// <summary>The one value of an answer.</summary>
    public static string? Value(string sql) => Rows(sql).Single().Single();
}
