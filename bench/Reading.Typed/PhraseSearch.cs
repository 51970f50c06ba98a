using Corpus;
using Searching;

namespace Reading.Typed;

/// <summary>Finds the statements with a phrase, as the programs do that ask a database or an index for it.</summary>
internal static class PhraseSearch
{
    /// <param name="measurement">What was started when the program was.</param>
    /// <param name="what">"phrase" for the first answer of the process, "warm" for many, "statements" to write what the others search in.</param>
    /// <param name="of">The phrase, or where to write.</param>
    public static void Run(Measurement measurement, string what, string of)
    {
        if (what == "statements")
        {
            File.WriteAllLines(of, Meetings.Corpus.Statements.Select(statement => $"{statement.Id}\t{statement.Text}"));
            return;
        }

        Hits found = Find(of);
        measurement.Stop();
        if (what == "phrase")
        {
            measurement.Print(found);
        }
        else
        {
            WarmRuns.Print(() => Find(of));
        }
    }

    private static Hits Find(string phrase)
    {
        var hits = new Hits();
        foreach (Statement statement in Meetings.Corpus.Statements.Saying(phrase))
        {
            hits.Add(statement.Id, statement.Text);
        }

        return hits;
    }
}
