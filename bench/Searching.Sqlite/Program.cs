using Reading;

namespace Searching.Sqlite;

/// <summary>Prepares a database of statements, or finds a phrase in one.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var measurement = Measurement.Start();
        if (args[0] == "prepare")
        {
            PreparedDatabase.Write(statements: args[1], path: args[2]);
            return;
        }

        using var search = new PhraseSearch(args[1]);
        Hits found = search.Find(args[2]);
        measurement.Stop();
        if (args[0] == "first")
        {
            measurement.Print(found);
        }
        else
        {
            WarmRuns.Print(() => search.Find(args[2]));
        }
    }
}
