using System.Globalization;
using System.Runtime.ExceptionServices;
using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>
/// Reads texts on several threads and writes them in their order, a batch at a time: memory holds two batches, one that is read and one that is
/// written, however many texts there are.
/// </summary>
internal sealed class ExportRun(IExportWriter writer, int threads, Action<int> progress, CancellationToken cancellation)
{
    /// <summary>Enough that threads seldom wait for the slowest text of a batch; more would only take memory.</summary>
    private const int TextsAThread = 32;

    /// <summary>The rule that says that a text was written before, beside those of the texts.</summary>
    public const string RepeatedRule = "EXPORT001";

    /// <summary>The keys as numbers: a million of them take 30 MB, as texts 120.</summary>
    private readonly HashSet<UInt128> _keys = [];

    /// <summary>How many texts were written.</summary>
    public int Written { get; private set; }

    /// <summary>How many texts were left out, because of an error.</summary>
    public int LeftOut { get; private set; }

    /// <summary>How many texts stand there more than once, and were written once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Reads and writes them.</summary>
    /// <param name="texts">Each reads one text when it is called, on any thread.</param>
    public async Task RunAsync(IEnumerable<Func<TextReading>> texts)
    {
        Task writing = Task.CompletedTask;
        try
        {
            foreach (Func<TextReading>[] batch in texts.Chunk(TextsAThread * threads))
            {
                Ready[] ready = Prepare(batch);
                await writing.ConfigureAwait(false);
                writing = Task.Run(() => Write(ready), cancellation);
            }
        }
        finally
        {
            // Nothing is closed or deleted under a batch that is still being written.
            await writing.ConfigureAwait(false);
        }
    }

    private Ready[] Prepare(Func<TextReading>[] batch)
    {
        Ready[] ready = new Ready[batch.Length];
        ParallelOptions parallel = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = threads };
        try
        {
            Parallel.For(0, batch.Length, parallel, i =>
            {
                TextReading reading = batch[i]();
                ready[i] = new Ready(reading, writer.Prepare(reading));
            });
        }
        catch (AggregateException several) when (several.InnerException is Exception first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return ready;
    }

    private void Write(Ready[] batch)
    {
        foreach ((TextReading reading, Action write) in batch)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reading.Meeting is Meeting meeting && !_keys.Add(UInt128.Parse(Keys.Of(meeting), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))
            {
                Repeated++;
                writer.Prepare(AsRepeated(reading))();
                continue;
            }

            Written += reading.Meeting is null ? 0 : 1;
            LeftOut += reading.Meeting is null && reading.Findings.Any(finding => finding.Severity == FindingSeverity.Error) ? 1 : 0;
            write();
            progress(Written + LeftOut + Repeated);
        }
    }

    /// <summary>As in a corpus, one text counts once, whatever its file is called.</summary>
    private static TextReading AsRepeated(TextReading reading) => new(
        reading.Name,
        null,
        [new Finding(RepeatedRule, FindingSeverity.Info, "The same text was written before, to the character, and counts once.", reading.Name, 1, 1, 0)]);

    private readonly record struct Ready(TextReading Reading, Action Write);
}
