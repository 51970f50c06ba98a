using System.CommandLine;
using System.Data.Common;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Exporting;
using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Readings;
using Corpus.Tool.Exporting.Staging;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus export</c>: all that the texts say, as tables for other programs.</summary>
internal static class ExportVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        ExportTexts texts = new();
        ExportOptions options = new();
        Command command = new("export", "All that the texts say as tables: meetings, statements, who did what with which verb, with lines and keys.");
        texts.AddTo(command);
        options.AddTo(command);
        command.SetAction((given, cancellation) => RunAsync(given, texts, options, screen, cancellation));
        return command.WithExamples(
            "corpus export --format csv -o tables",
            "corpus export --format csv --table acts | head",
            "corpus export --texts \"summaries/**/*.txt\" --format json -o corpus.json",
            "cat texts.ndjson | corpus export - --format ndjson > statements.ndjson");
    }

    private static async Task<int> RunAsync(ParseResult given, ExportTexts texts, ExportOptions options, Screen screen, CancellationToken cancellation)
    {
        ExportPlan plan = options.Plan(given);
        (IEnumerable<Func<TextReading>> found, int count) = texts.Find(given, screen, cancellation);
        try
        {
            using StagedOutput staged = new(options.Replaces(given));
            using IExportWriter writer = ExportWriters.Open(plan, staged, screen);
            using Progress progress = new(screen, "Exporting");
            ExportRun run = new(writer, options.Threads(given), done => Report(progress, done, count), cancellation);
            await run.RunAsync(found).ConfigureAwait(false);
            writer.Complete();
            writer.Dispose();
            staged.Commit();
            TellOf(run, plan, screen);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
        {
            throw new ToolException($"{plan.Output ?? "the standard output"} cannot be written: {SafeText.Of(failure.Message.TrimEnd('.'))}");
        }
    }

    private static void Report(Progress progress, int done, int count)
    {
        if (count > 0)
        {
            progress.Report(done, count);
        }
    }

    private static void TellOf(ExportRun run, ExportPlan plan, Screen screen)
    {
        if (plan.Output is not null)
        {
            screen.Error.WriteLine($"corpus: wrote {SafeText.Of(plan.Output)}, {Plural.Of(run.Written, "text")}");
        }

        if (run.LeftOut > 0)
        {
            screen.Error.WriteLine($"corpus: {Plural.Of(run.LeftOut, "text")} with errors left out; the table findings says why");
        }

        if (run.Repeated > 0)
        {
            screen.Error.WriteLine($"corpus: {Plural.Of(run.Repeated, "text")} that {(run.Repeated == 1 ? "was" : "were")} written before left out; the table findings names {(run.Repeated == 1 ? "it" : "them")}");
        }
    }
}
