using Corpus;

namespace Reading.Typed;

/// <summary>Reads the corpus as the package gives it, finds a phrase in it, or writes it for the programs beside this one.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var measurement = Measurement.Start();
        switch (args[0])
        {
            case "export":
                Export.Write(args[1]);
                return;
            case "statements":
                Export.WriteStatements(args[1]);
                return;
            case "phrase" or "warm":
                PhraseSearch.Run(measurement, args[0], args[1]);
                return;
        }

        object read = args[0] == "first" ? FirstStatement() : EveryStatement();
        measurement.Stop();
        measurement.Print(read);
    }

    private static string FirstStatement() => Meetings.On20250330.Statements[0].Text;

    private static Totals EveryStatement()
    {
        var read = new Totals();
        foreach (Meeting meeting in Meetings.All)
        {
            foreach (Statement statement in meeting.Statements)
            {
                Add(read, statement);
            }
        }

        return read;
    }

    private static void Add(Totals read, Statement statement)
    {
        read.Statements++;
        read.Characters += statement.Text.Length;
        foreach (Person speaker in statement.Speakers)
        {
            read.Characters += speaker.Name.Length;
        }

        foreach (Act act in statement.Acts)
        {
            read.Acts++;
            read.Confirmations += act.Verb == ReportingVerb.Confirm ? 1 : 0;
            read.Characters += act.Content.Length;
        }

        foreach (Topic topic in statement.Topics)
        {
            read.Characters += topic.Label.Length;
        }
    }
}
