using System.CommandLine;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Sarif;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;

namespace Corpus.Tool.Checking.Linting;

/// <summary>One run of <c>corpus lint</c>.</summary>
internal sealed class LintRun(LintOptions options, ParseResult given, Screen screen, CancellationToken cancellation)
{
    private readonly Complaints _complaints = new(screen);

    /// <summary>Reads the texts and tells what was found in them.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        IAnswerWriter writer = options.Form.Writer(given, screen);
        List<string> paths = options.Texts.Find(given, "texts", _complaints);
        SarifFile.Check(options.Sarif(given), writer, [.. paths, .. options.Lexicons(given), .. options.Sources(given)]);
        CorpusText[] lexicons = Read(options.Lexicons(given), "lexicons");
        CorpusText[] sources = Read(options.Sources(given), "lists");
        CorpusText[] texts = [.. paths.Select(Read).OfType<CorpusText>()];
        if (texts.Length + lexicons.Length + sources.Length == 0)
        {
            return _complaints.Count > 0 ? ExitCode.WrongUse : throw new ToolException("there is nothing to look at: name texts, or lexicons with --lexicon, or lists with --sources");
        }

        Finding[] findings = FindingsIn(texts, new CorpusReadOptions { Lexicons = [.. lexicons], Sources = [.. sources] });
        Show(writer, findings, [.. texts, .. lexicons, .. sources]);
        bool isWrong = findings.Any(finding => finding.Severity == FindingSeverity.Error || (finding.Severity == FindingSeverity.Warning && options.IsStrict(given)));
        return isWrong || _complaints.Count > 0 ? ExitCode.FoundWrong : ExitCode.Done;
    }

    private Finding[] FindingsIn(CorpusText[] texts, CorpusReadOptions reading)
    {
        using Progress progress = new(screen, "Reading");
        return
        [
            .. MeetingCorpus.Read(texts, reading, progress, cancellation).Findings
                .Where(finding => finding.Severity > FindingSeverity.Info || options.HasInfo(given)),
        ];
    }

    private void Show(IAnswerWriter writer, Finding[] findings, CorpusText[] files)
    {
        string? sarif = options.Sarif(given);
        if (sarif is not null)
        {
            SarifFile.Write(sarif, screen, SarifLog.LineEndsOfTexts, findings.Select(static finding => new SarifResult(
                finding, new SarifRegion(finding.Line, finding.Column, finding.Line, finding.Column + finding.Length), null, [])));
        }

        if (sarif != SarifFile.StandardOutput)
        {
            writer.Write(LintAnswer.Of(findings, files, writer, screen.Width));
        }
    }

    private static CorpusText[] Read(string[] paths, string what) => [.. Files.Find(paths, what).Select(CorpusText.FromFile)];

    private CorpusText? Read(string path)
    {
        if (path != FileArguments.StandardInput)
        {
            return CorpusText.FromFile(path);
        }

        try
        {
            ArticleFile input = ArticleFile.Read(screen.In, options.Texts.NameOf(given));
            return new CorpusText(input.Path, input.Text());
        }
        catch (ArticleException failure)
        {
            _complaints.Add(path, failure.Message);
            return null;
        }
    }
}
