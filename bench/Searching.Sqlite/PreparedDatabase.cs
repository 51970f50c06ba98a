using Microsoft.Data.Sqlite;

namespace Searching.Sqlite;

/// <summary>A database file with the statements in a table of FTS5, merged into one segment.</summary>
internal static class PreparedDatabase
{
    /// <param name="statements">A file with a statement a line: identifier, tab, text.</param>
    /// <param name="path">The database, which is written anew.</param>
    public static void Write(string statements, string path)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();

        // Words as they are written, but for case: the default takes the marks off letters, which no engine beside it does.
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE statements USING fts5(id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 0')";
        create.ExecuteNonQuery();
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            Insert(connection, File.ReadLines(statements));
            transaction.Commit();
        }

        using SqliteCommand merge = connection.CreateCommand();
        merge.CommandText = "INSERT INTO statements(statements) VALUES ('optimize'); VACUUM";
        merge.ExecuteNonQuery();
    }

    private static void Insert(SqliteConnection connection, IEnumerable<string> lines)
    {
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO statements(id, text) VALUES ($id, $text)";
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Text);
        SqliteParameter text = insert.Parameters.Add("$text", SqliteType.Text);
        foreach (string line in lines)
        {
            int tab = line.IndexOf('\t');
            (id.Value, text.Value) = (line[..tab], line[(tab + 1)..]);
            insert.ExecuteNonQuery();
        }
    }
}
