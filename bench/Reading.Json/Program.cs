using System.Text.Json;

namespace Reading.Json;

/// <summary>Reads an embedded JSON file as a package without a generator of its own would: once, whole.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var measurement = Measurement.Start();
        object read = args[0] == "first" ? FirstStatement() : EveryStatement();
        measurement.Stop();
        measurement.Print(read);
    }

    private static string FirstStatement()
    {
        MeetingEntry meeting = Array.Find(Load().Meetings, meeting => meeting.Id == "2025-03-30")!;
        return meeting.Sections[0].Blocks[0].Statements[0].Text;
    }

    private static Totals EveryStatement()
    {
        var read = new Totals();
        foreach (MeetingEntry meeting in Load().Meetings)
        {
            foreach (SectionEntry section in meeting.Sections)
            {
                foreach (BlockEntry block in section.Blocks)
                {
                    foreach (StatementEntry statement in block.Statements)
                    {
                        Add(read, statement);
                    }
                }
            }
        }

        return read;
    }

    private static void Add(Totals read, StatementEntry statement)
    {
        read.Statements++;
        read.Characters += statement.Text.Length;
        foreach (string speaker in statement.Speakers)
        {
            read.Characters += speaker.Length;
        }

        foreach (ActEntry act in statement.Acts)
        {
            read.Acts++;
            read.Confirmations += act.Verb == "Confirm" ? 1 : 0;
            read.Characters += act.Content.Length;
        }

        foreach (string topic in statement.Topics)
        {
            read.Characters += topic.Length;
        }
    }

    /// <summary>From the bytes where the loader mapped them, which is measurably faster than from the stream over them.</summary>
    private static unsafe CorpusFile Load()
    {
        using var stream = (UnmanagedMemoryStream?)typeof(Program).Assembly.GetManifestResourceStream("corpus.json")
            ?? throw new InvalidOperationException("Built without artifacts/bench/corpus-N.json: see bench/README.md.");
        var utf8 = new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length));
        return JsonSerializer.Deserialize(utf8, CorpusFileContext.Default.CorpusFile)!;
    }
}
