using System.Collections.Immutable;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>What ties the tables together.</summary>
public class KeyTests
{
    [Fact]
    public void The_keys_of_each_table_are_unique()
    {
        using MadeTexts texts = new(30);
        using Export export = Export.As("csv", "--texts", texts.Pattern);
        foreach (ExportTable table in ExportTables.All.Where(table => table.Key.Any()))
        {
            string key = string.Join(" || '|' || ", table.Key.Select(column => $"coalesce({column.Name}, '')"));
            Assert.Equal("0", Duck.Value($"SELECT count(*) - count(DISTINCT {key}) FROM {Duck.Csv($"{export.Output}/{table.Name}.csv")}"));
        }
    }

    [Fact]
    public void What_refers_to_a_row_of_another_table_finds_it()
    {
        using MadeTexts texts = new(30);
        using Export export = Export.As("csv", "--texts", texts.Pattern);
        foreach (ExportTable table in ExportTables.All)
        {
            foreach (ExportColumn column in table.Columns.Where(column => column.RefersTo is not null))
            {
                string missing = $"SELECT count(*) FROM {Duck.Csv($"{export.Output}/{table.Name}.csv")} WHERE {column.Name} IS NOT NULL AND {column.Name} NOT IN (SELECT {column.Name} FROM {Duck.Csv($"{export.Output}/{column.RefersTo}.csv")})";
                Assert.Equal("0", Duck.Value(missing));
            }
        }
    }

    [Fact]
    public void A_column_that_is_never_null_is_never_null()
    {
        using MadeTexts texts = new(30);
        string bad = texts.Add("2025-04-31.txt", "no such day");
        using Export export = Export.As("csv", "--texts", texts.Pattern, bad);
        foreach (ExportTable table in ExportTables.All)
        {
            string any = string.Join(" OR ", table.Columns.Where(column => !column.IsNullable).Select(column => $"\"{column.Name}\" IS NULL"));
            Assert.Equal("0", Duck.Value($"SELECT count(*) FROM {Duck.Csv($"{export.Output}/{table.Name}.csv")} WHERE {any}"));
        }
    }

    [Fact]
    public void The_keys_of_a_text_do_not_depend_on_other_texts_of_its_day()
    {
        using TextFolder folder = new();
        string text = folder.AddSummary("b/2025-03-30.txt", "2025-03-30.txt");
        string other = folder.Add("a/2025-03-30.txt", Checkout.Summary("2025-03-30.txt").Replace("candid views", "views", StringComparison.Ordinal));
        string alone = ToolRun.Of("export", "--format", "csv", "--table", "statements", "--texts", text).Out;
        string beside = ToolRun.Of("export", "--format", "csv", "--table", "statements", "--texts", other, text).Out;
        Assert.All(alone.Split("\r\n"), row => Assert.Contains(row, beside.Split("\r\n")));
    }

    [Fact]
    public void A_table_stands_behind_those_that_it_refers_to()
    {
        ImmutableArray<ExportTable> tables = ExportTables.All;
        Assert.All(tables, table => Assert.All(
            table.Columns.Where(column => column.RefersTo is not null),
            column => Assert.True(tables.IndexOf(ExportTables.ByName(column.RefersTo!)) < tables.IndexOf(table))));
    }
}
