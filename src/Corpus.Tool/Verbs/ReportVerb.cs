using System.CommandLine;
using System.Globalization;
using System.Text;
using Corpus.Tool.Commands;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Report;
using Corpus.Tool.Writing;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus report</c>: a page to read the corpus in, one file.</summary>
internal static class ReportVerb
{
    private const string StandardOutput = "-";

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Command command = new("report", "A page to read the corpus in: one HTML file that fetches nothing, with topics, texts, redlines, a concordance and plots.");
        CorpusOptions texts = new();
        Option<string> output = new("--output", "-o")
        {
            Description = "The file to write; \"-\" for the standard output.",
            HelpName = "file",
            DefaultValueFactory = _ => "corpus.html",
        };
        texts.AddTo(command);
        command.Options.Add(output);
        command.SetAction((given, cancellation) =>
        {
            MeetingCorpus corpus = CorpusLoader.Load(given, texts, screen, cancellation);
            Write(PageOf(corpus, screen, cancellation), given.GetValue(output)!, screen, cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("corpus report", "corpus report --texts \"summaries/*.txt\" -o report.html", "corpus report -o - | gzip > corpus.html.gz");
    }

    private static string PageOf(MeetingCorpus corpus, Screen screen, CancellationToken cancellation)
    {
        using Progress progress = new(screen, "Comparing");
        return ReportPage.Of(corpus, progress.Report, cancellation);
    }

    private static void Write(string page, string path, Screen screen, CancellationToken cancellation)
    {
        if (path == StandardOutput)
        {
            screen.Out.Write(page);
            return;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(page);
        WholeFile.Write(path, bytes, cancellation);
        screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"corpus: wrote {path}, {Math.Max(bytes.Length / 1000, 1):N0} KB"));
    }
}
