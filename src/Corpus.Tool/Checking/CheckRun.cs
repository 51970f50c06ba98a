using System.CommandLine;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Fixing;
using Corpus.Tool.Checking.Quotations;
using Corpus.Tool.Checking.Sarif;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Output.Terminal;

namespace Corpus.Tool.Checking;

/// <summary>One run of <c>corpus check</c>.</summary>
internal sealed class CheckRun(CheckOptions options, ParseResult given, Screen screen, CancellationToken cancellation)
{
    /// <summary>With fewer columns a table leaves a few words a line for what is quoted.</summary>
    private const int WidthOfTable = 120;

    private readonly Complaints _complaints = new(screen);

    /// <summary>Checks the articles and answers.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        IAnswerWriter writer = options.Form.Writer(given, screen);
        List<string> paths = options.Articles.Find(given, "articles", _complaints);
        options.Check(given, screen, paths.Contains(FileArguments.StandardInput));
        SarifFile.Check(options.Sarif(given), writer, paths);
        if (paths.Count == 0)
        {
            return ExitCode.WrongUse;
        }

        TellOfForms();
        (List<CheckedQuotation> quotations, int articles) = CheckAll(paths, QuotableTexts.Of(CorpusLoader.Load(given, options.Texts, screen, cancellation)));
        if (articles == 0)
        {
            return ExitCode.WrongUse;
        }

        bool isFixing = options.IsFixing(given);
        if (isFixing)
        {
            using FixQuestion? question = options.IsYes(given) ? null : new FixQuestion(screen);
            quotations = new FixSession(question, _complaints).Mend(quotations, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        Show(writer, quotations, articles, isFixing);
        bool isWrong = quotations.Any(quotation => quotation.IsError || (quotation.IsWarning && options.IsStrict(given)));
        return isWrong || _complaints.Count > 0 ? ExitCode.FoundWrong : ExitCode.Done;
    }

    /// <summary>Where .NET has no data of Unicode, a letter that is composed otherwise is another, and a true quotation can be called wrong.</summary>
    private void TellOfForms()
    {
        if ("e\u0301".Normalize() != "\u00E9")
        {
            screen.Error.WriteLine(
                "corpus: .NET runs without data of Unicode here, so that é of two characters differs from é of one; install ICU, or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        }
    }

    private void Show(IAnswerWriter writer, List<CheckedQuotation> quotations, int articles, bool isFixing)
    {
        string? sarif = options.Sarif(given);
        if (sarif is not null)
        {
            SarifFile.Write(sarif, screen, SarifLog.LineEndsOfArticles, quotations.Where(static quotation => quotation is { Finding: not null, IsMended: false }).Select(QuotationResult.Of));
        }

        if (sarif != SarifFile.StandardOutput)
        {
            writer.Write(CheckAnswer.Of(quotations, articles, isFixing, isNarrow: writer is TerminalAnswerWriter && screen.Width < WidthOfTable));
        }
    }

    private (List<CheckedQuotation> Quotations, int Articles) CheckAll(List<string> paths, QuotedTexts texts)
    {
        List<CheckedQuotation> all = [];
        int articles = 0;
        using Progress progress = new(screen, "Checking");
        for (int i = 0; i < paths.Count; i++)
        {
            progress.Report(i, paths.Count);
            try
            {
                ArticleFile file = paths[i] == FileArguments.StandardInput
                    ? ArticleFile.Read(screen.In, options.Articles.NameOf(given))
                    : ArticleFile.Read(paths[i]);
                ReadArticle article = ArticleReading.Read(file, address => texts.ByAddress(address) is not null, cancellation);
                all.AddRange(QuotationJudge.Check(article, texts, share => progress.Report(article.Path, share), cancellation));
                articles++;
            }
            catch (ArticleException failure)
            {
                _complaints.Add(paths[i], failure.Message);
            }
        }

        return (all, articles);
    }
}
