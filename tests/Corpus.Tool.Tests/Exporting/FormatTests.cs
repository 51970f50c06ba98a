using System.Text.Json;
using Corpus.Tool.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>Each format has the rows that the library counts, with the same keys.</summary>
public class FormatTests
{
    private static readonly Dictionary<string, int> Expected = LibraryCounts.Of(Meetings.Corpus);

    [Fact]
    public void Csv_has_what_the_library_counts()
    {
        using Export export = Export.As("csv");
        Assert.Equal(Export.Tables.Select(table => table + ".csv").Order(), Export.Files(export.Output).Keys.Order());
        Assert.All(Expected, table => Assert.Equal($"{table.Value}", Duck.Value($"SELECT count(*) FROM {Duck.Csv($"{export.Output}/{table.Key}.csv")}")));
    }

    [Fact]
    public void Json_has_what_the_library_counts()
    {
        using Export export = Export.As("json");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(export.Output));
        Assert.Equal(Export.Tables, json.RootElement.EnumerateObject().Select(table => table.Name));
        Assert.All(Expected, table => Assert.Equal(table.Value, json.RootElement.GetProperty(table.Key).GetArrayLength()));
    }

    [Fact]
    public void Json_of_one_table_is_an_array_and_the_same_on_the_standard_output()
    {
        using Export export = Export.As("json", "--table", "acts");
        string written = ToolRun.Of("export", "--format", "json", "--table", "acts").Out;
        Assert.Equal(File.ReadAllText(export.Output), written);
        using JsonDocument json = JsonDocument.Parse(written);
        Assert.Equal(Expected["acts"], json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Ndjson_has_a_line_a_statement()
    {
        string[] lines = ToolRun.Of("export", "--format", "ndjson").Out.TrimEnd('\n').Split('\n');
        Assert.Equal(
            Meetings.Corpus.Statements.Select(statement => statement.Text),
            lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void A_table_alone_is_the_same_in_a_file_and_on_the_standard_output(string format)
    {
        foreach (string table in Export.Tables)
        {
            using Export export = Export.As(format, "--table", table);
            Assert.Equal(File.ReadAllText(export.Output), ToolRun.Of("export", "--format", format, "--table", table).Out);
        }
    }

    [Fact]
    public void Parquet_has_what_the_library_counts()
    {
        using Export export = Export.As("parquet");
        Assert.All(Expected, table => Assert.Equal($"{table.Value}", Duck.Value($"SELECT count(*) FROM {Duck.Parquet($"{export.Output}/{table.Key}.parquet")}")));
    }

    [Fact]
    public void Parquet_by_year_has_what_the_library_counts_and_the_year_from_the_folders()
    {
        using Export export = Export.As("parquet", "--partition-by", "year");
        Assert.All(Expected, table => Assert.Equal($"{table.Value}", Duck.Value($"SELECT count(*) FROM {Duck.Parquet($"{export.Output}/{table.Key}/*/*.parquet")}")));
        Assert.Equal(
            Meetings.Corpus.Statements.GroupBy(statement => statement.Meeting.Date.Year).Select(year => new[] { $"{year.Key}", $"{year.Count()}" }),
            Duck.Rows($"SELECT year, count(*) FROM {Duck.Parquet($"{export.Output}/statements/*/*.parquet")} GROUP BY year ORDER BY year"));
    }

    [Fact]
    public void Parquet_has_the_types_that_are_documented()
    {
        using Export export = Export.As("parquet");
        string[] types = [.. Duck.Rows($"DESCRIBE SELECT id, date, year, published, duration_minutes, is_duration_approximate FROM {Duck.Parquet($"{export.Output}/meetings.parquet")}").Select(row => row[1]!)];
        Assert.Equal(["VARCHAR", "DATE", "INTEGER", "DATE", "INTEGER", "BOOLEAN"], types);
    }

    [Fact]
    public void Parquet_and_csv_have_the_same_values()
    {
        using Export csv = Export.As("csv");
        using Export parquet = Export.As("parquet");
        foreach (string table in Export.Tables)
        {
            string columns = $"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ";
            Assert.Equal(Duck.Rows(columns + Duck.Csv($"{csv.Output}/{table}.csv")), Duck.Rows(columns + Duck.Parquet($"{parquet.Output}/{table}.parquet")));
        }
    }

    [Fact]
    public void Sqlite_has_what_the_library_counts_and_its_foreign_keys_hold()
    {
        using Export export = Export.As("sqlite");
        using SqliteConnection database = new($"Data Source={export.Output};Mode=ReadOnly;Pooling=False");
        database.Open();
        Assert.All(Expected, table => Assert.Equal((long)table.Value, Scalar(database, $"SELECT count(*) FROM \"{table.Key}\"")));
        Assert.Null(Scalar(database, "PRAGMA foreign_key_check"));
        Assert.Equal("ok", Scalar(database, "PRAGMA integrity_check"));
        Assert.Equal(
            (long)Meetings.Corpus.Statements.Saying("peace and stability").Count(),
            Scalar(database, "SELECT count(*) FROM statements_fts WHERE statements_fts MATCH '\"peace and stability\"'"));
    }

    [Fact]
    public void The_view_answers_who_said_what_on_which_topic_with_which_verb()
    {
        using Export export = Export.As("sqlite");
        using SqliteConnection database = new($"Data Source={export.Output};Mode=ReadOnly;Pooling=False");
        database.Open();
        Assert.Equal(
            (long)Topics.TaiwanStrait.Statements.Acts().By(People.Austin).WithVerb(ReportingVerb.Reiterate).Count(),
            Scalar(database, "SELECT count(*) FROM said WHERE topic = 'TaiwanStrait' AND speaker = 'Austin' AND verb = 'Reiterate'"));
        Assert.Equal(
            "2024-10-19.txt 13",
            Scalar(database, "SELECT file || ' ' || line FROM said WHERE topic = 'TaiwanStrait' AND speaker = 'Austin' AND verb = 'Reiterate' AND meeting = '2024-10-19'"));
    }

    [ProgramFact("sqlite3")]
    public void Another_program_of_SQLite_counts_the_same()
    {
        using Export export = Export.As("sqlite");
        Assert.Equal(
            (0, $"{Expected["statements"]}\n{Expected["mentions"]}\n"),
            Programs.Run("sqlite3", "-readonly", export.Output, "SELECT count(*) FROM statements; SELECT count(*) FROM mentions; PRAGMA foreign_key_check;"));
    }

    private static object? Scalar(SqliteConnection database, string sql)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
