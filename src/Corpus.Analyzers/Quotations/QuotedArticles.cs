using Corpus.Analyzers.Texts;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Project;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Lines;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Quotations;

/// <summary>Checks the quotations of the articles of a project.</summary>
internal sealed class QuotedArticles(ProjectTexts project, Lazy<QuotedCorpora> corpora)
{
    public void Check(AdditionalFileAnalysisContext context)
    {
        if (project.Find(context.AdditionalFile, context.CancellationToken) is not { Role: FileRole.Article } file)
        {
            return;
        }

        if (UnreadableText.Find(file.Text, new DocumentLines(file.Text.Content, context.CancellationToken).Lines) is { } unreadable)
        {
            context.ReportDiagnostic(unreadable.ToDiagnostic(project.Report));
            return;
        }

        foreach (QuotationFinding found in ArticleChecker.Check(Article.Of(file.Text), corpora.Value.All, context.CancellationToken))
        {
            context.ReportDiagnostic(found.Finding.ToDiagnostic(project.Report));
        }
    }
}
