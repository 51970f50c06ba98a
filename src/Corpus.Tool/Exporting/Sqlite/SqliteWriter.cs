using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Tables;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Exporting.Sqlite;

/// <summary>
/// Writes a database of SQLite: the tables with their keys, a full-text index of the statements, a view of who said what. It is written in one
/// transaction and without a journal, as a file that is not whole is thrown away.
/// </summary>
internal sealed class SqliteWriter : IExportWriter
{
    private readonly SqliteConnection _database;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand[] _inserts;
    private readonly SqliteCommand _index;

    /// <summary>Makes the database.</summary>
    /// <param name="path">A file that is not there.</param>
    public SqliteWriter(string path)
    {
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            _database.Open();
            Run(SqliteSchema.Settings);
            _transaction = _database.BeginTransaction();
            Run(SqliteSchema.Tables());
            _inserts = [.. ExportTables.All.Select(table => Prepared(SqliteSchema.Insert(table), table.Columns.Length))];
            _index = Prepared(SqliteSchema.InsertIntoIndex, 2);
        }
        catch
        {
            _database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Action Prepare(TextReading reading)
    {
        object?[][][] rows = [.. ExportTables.All.Select(table => table.RowsOf(reading).ToArray())];
        return () =>
        {
            for (int i = 0; i < rows.Length; i++)
            {
                foreach (object?[] row in rows[i])
                {
                    Insert(ExportTables.All[i], _inserts[i], row);
                }
            }
        };
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Run(SqliteSchema.Indexes);
        _transaction.Commit();
        _database.Close();
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private void Insert(ExportTable table, SqliteCommand insert, object?[] row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            insert.Parameters[i].Value = Stored(row[i]);
        }

        insert.ExecuteNonQuery();
        if (table.Name == SqliteSchema.Indexed)
        {
            _index.Parameters[0].Value = row[0];
            _index.Parameters[1].Value = row[^1];
            _index.ExecuteNonQuery();
        }
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        int number => number,
        bool truth => truth ? 1 : 0,
        _ => Plain.Of(value)!,
    };

    private SqliteCommand Prepared(string sql, int parameters)
    {
        SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }

        return command;
    }

    private void Run(string sql)
    {
        using SqliteCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
