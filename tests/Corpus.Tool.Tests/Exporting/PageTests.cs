using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>docs/exports.md and docs/scale.md say what is so.</summary>
public sealed partial class PageTests : IDisposable
{
    private const string Begin = "<!-- tables -->\n";

    private const string End = "<!-- end of tables -->";

    private readonly TextFolder _folder = new();

    public static TheoryData<string> Commands => [.. Blocks("exports.md", "sh").Concat(Blocks("scale.md", "sh")).SelectMany(block => block.Split('\n')).Where(line => line.Contains("corpus export", StringComparison.Ordinal))];

    public static TheoryData<string> QueriesOfSqlite => [.. Blocks("exports.md", "sql")];

    public static TheoryData<string> QueriesOfDuckDB => [.. Blocks("scale.md", "sql")];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_has_every_table_and_column_as_it_is()
    {
        string path = Checkout.PathOf("docs/exports.md");
        string page = File.ReadAllText(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page[..begin] + Tables() + page[end..]);
            return;
        }

        Assert.Equal(Tables(), page[begin..end]);
    }

    /// <summary>What follows a pipe is the shell's; the five texts stand in for those of the user.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_does_what_the_page_says(string line)
    {
        foreach (Meeting meeting in Meetings.All)
        {
            _folder.AddSummary("summaries/" + meeting.Source.FileName, meeting.Source.FileName);
        }

        string command = BehindCommand().Match(line).Groups[1].Value.Trim();
        string[] arguments = [.. Words().Matches(command).Select(word => word.Value.Trim('"'))];
        for (int i = 0; i < arguments.Length; i++)
        {
            bool isPath = (i > 0 && arguments[i - 1] == "-o") || arguments[i].StartsWith("summaries", StringComparison.Ordinal);
            arguments[i] = isPath ? _folder[arguments[i]] : arguments[i];
        }

        ToolRun run = ToolRun.Of(arguments);
        Assert.Matches("^(corpus: wrote [^\n]*\n)?$", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(QueriesOfSqlite))]
    public void Each_query_of_the_database_has_an_answer(string sql)
    {
        using Export export = Export.As("sqlite");
        using SqliteConnection database = new($"Data Source={export.Output};Mode=ReadOnly;Pooling=False");
        database.Open();
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = sql;
        Assert.NotNull(command.ExecuteScalar());
    }

    [Theory]
    [MemberData(nameof(QueriesOfDuckDB))]
    public void Each_query_of_the_folder_has_an_answer(string sql)
    {
        using Export export = Export.As("parquet", "--partition-by", "year");
        Assert.NotEmpty(Duck.Rows(sql.Replace("'lake/", $"'{export.Output}/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_help_has_examples()
    {
        ToolRun run = ToolRun.Of("export", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:\n  corpus export", run.Out, StringComparison.Ordinal);
    }

    private static string Tables()
    {
        StringBuilder page = new();
        foreach (ExportTable table in ExportTables.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {table.Name}\n\n{table.Meaning}\n\n| column | type | |\n| --- | --- | --- |\n");
            foreach (ExportColumn column in table.Columns)
            {
                string type = column.Type.ToString().ToLowerInvariant() + (column.IsNullable ? " or null" : "") + (column.IsKey ? ", key" : "");
                page.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {type} | {column.Meaning} |\n");
            }
        }

        return page.Append('\n').ToString();
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Fences().Matches(File.ReadAllText(Checkout.PathOf("docs/" + page))).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value.Trim());

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("corpus (export[^|<>;]*)")]
    private static partial Regex BehindCommand();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
