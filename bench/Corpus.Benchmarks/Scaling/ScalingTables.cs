using System.Globalization;
using Corpus.Benchmarks.Generating;
using Corpus.Benchmarks.Parsing;
using Corpus.Benchmarks.Summaries;
using Corpus.Reading.Form;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Scaling;

/// <summary>
/// Whether work grows in step with size, by the time of the processor: that can be told on a machine that does other
/// things too, where the clock of BenchmarkDotNet cannot.
/// </summary>
internal static class ScalingTables
{
    private const int Runs = 10;

    private static readonly int[] Kilobytes = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240];

    public static void Print()
    {
        foreach (DocumentShape shape in Enum.GetValues<DocumentShape>())
        {
            PrintParsing(shape);
        }

        foreach (DocumentShape shape in Enum.GetValues<DocumentShape>())
        {
            PrintOneDocument(shape);
        }

        PrintDocuments();
        PrintEdits();
    }

    private static void PrintParsing(DocumentShape shape)
    {
        Head($"parsing {shape}, KB", "MB/s");
        double half = 0;
        foreach (int size in Kilobytes)
        {
            string text = new SummaryMaker().OneDocument(size * 1000, shape);
            var file = new TextFile("2019-09-11.txt", text, Kind: "", IsUtf8: true, IsBuiltIn: false);
            half = Row(size, Kilobytes[^1] / size, half, perSecond: size, () => DocumentParser.Parse(file, isPlain: false, BuiltInGrammar.Value, CancellationToken.None));
        }
    }

    private static void PrintOneDocument(DocumentShape shape)
    {
        Head($"generating {shape}, KB", "MB/s");
        double half = 0;
        foreach (int size in Kilobytes[4..])
        {
            MeasuredProject project = MeasuredProject.WithOneDocument(size * 1000, shape);
            half = Row(size, Math.Max(1, 640 / size), half, perSecond: size, () => project.FullRun());
        }
    }

    public static void PrintDocuments()
    {
        Head("generating documents", "documents/s");
        double half = 0;
        foreach (int count in new[] { 125, 250, 500, 1000 })
        {
            MeasuredProject project = MeasuredProject.WithDocuments(count);
            half = Row(count, 1000 / count, half, perSecond: count * 1000, () => project.FullRun());
        }

        Console.WriteLine("\n| documents | held after a run, MB |\n| ---: | ---: |");
        foreach (int count in new[] { 125, 250, 500, 1000 })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {HeldMegabytes(count):0.0} |"));
        }
    }

    private static void PrintEdits()
    {
        var edits = new EditBenchmarks();
        edits.Setup();
        Console.WriteLine("\n| after an edit, of 1,000 documents | processor, ms | elapsed, ms |\n| --- | ---: | ---: |");
        foreach (Func<GeneratorDriver> run in new[] { edits.FullRun, edits.EditDocument, edits.EditTopics, edits.EditCode })
        {
            RunCost cost = RunCost.Cheapest(Runs, () => run());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {run.Method.Name} | {cost.Processor:0.0} | {cost.Elapsed:0.0} |"));
        }
    }

    private static void Head(string what, string rate) =>
        Console.WriteLine($"\n| {what} | processor, ms | growth | elapsed, ms | {rate} |\n| ---: | ---: | ---: | ---: | ---: |");

    /// <summary>Measures one size and prints its row.</summary>
    /// <param name="size">What the row is called by.</param>
    /// <param name="repeats">How often the work is done in one run, so that short work is not lost in the clock.</param>
    /// <param name="half">The processor time of half the size; 0 for the first.</param>
    /// <param name="perSecond">What a millisecond is to be divided into.</param>
    /// <param name="work">What is measured.</param>
    /// <returns>The processor time of this size.</returns>
    private static double Row(int size, int repeats, double half, int perSecond, Action work)
    {
        void Repeat()
        {
            for (int i = 0; i < repeats; i++)
            {
                work();
            }
        }

        // Until the methods are compiled for speed; the smallest size comes first and is repeated most.
        RunCost.Cheapest(half == 0 ? Runs : 1, Repeat);
        GC.Collect();
        RunCost cost = RunCost.Cheapest(Runs, Repeat);
        double processor = cost.Processor / repeats;
        double elapsed = cost.Elapsed / repeats;
        string growth = half == 0 ? "" : (processor / half).ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {size:N0} | {processor:0.00} | {growth} | {elapsed:0.00} | {perSecond / processor:0.0} |"));
        return processor;
    }

    /// <summary>
    /// What the compiler keeps of a run for the next one, which an editor holds as long as the project is open: the
    /// texts, what was read of them, the generated code. BenchmarkDotNet counts what is allocated, not what stays.
    /// </summary>
    private static double HeldMegabytes(int documents)
    {
        double before = HeapMegabytes();
        MeasuredProject project = MeasuredProject.WithDocuments(documents);
        GeneratorDriver driver = project.FullRun();
        double held = HeapMegabytes() - before;
        GC.KeepAlive(driver);
        GC.KeepAlive(project);
        return held;
    }

    private static double HeapMegabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;
}
