using Microsoft.Data.Sqlite;

namespace Searching.Sqlite;

/// <summary>A prepared database, opened once, with the one command that asks it.</summary>
internal sealed class PhraseSearch : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _phrase;

    public PhraseSearch(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT id, text FROM statements WHERE statements MATCH $phrase";
        _phrase = _find.Parameters.Add("$phrase", SqliteType.Text);
    }

    /// <summary>Every statement with the words in a row, fetched.</summary>
    public Hits Find(string phrase)
    {
        var hits = new Hits();
        _phrase.Value = $"\"{phrase}\"";
        using SqliteDataReader rows = _find.ExecuteReader();
        while (rows.Read())
        {
            hits.Add(rows.GetString(0), rows.GetString(1));
        }

        return hits;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }
}
