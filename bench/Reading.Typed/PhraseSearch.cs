using Corpus;
using Searching;

namespace Reading.Typed;

/// <summary>Finds the statements with a phrase, as the programs do that ask a database or an index for it.</summary>
internal static class PhraseSearch
{
    /// <param name="measurement">What was started when the program was.</param>
    /// <param name="what">"phrase" for the first answer of the process, "warm" for many.</param>
    /// <param name="phrase">The phrase.</param>
    public static void Run(Measurement measurement, string what, string phrase)
    {
        Hits found = Find(phrase);
        measurement.Stop();
        if (what == "phrase")
        {
            measurement.Print(found);
        }
        else
        {
            Warm(phrase);
        }
    }

    private static void Warm(string phrase) => WarmRuns.Print(() => Find(phrase));

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
