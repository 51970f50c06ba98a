using Corpus.Tool.Report.Markup;
using Corpus.Tool.Report.Views;

namespace Corpus.Tool.Report;

/// <summary>The page: one file with every view, its style and its script.</summary>
internal static class ReportPage
{
    /// <summary>Writes the page of a corpus.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="progress">Is told how many meetings are compared of how many.</param>
    /// <param name="cancellation">Stops it.</param>
    public static string Of(MeetingCorpus corpus, Action<int, int> progress, CancellationToken cancellation)
    {
        string style = PageFile.Read("page.css", "views.css", "print.css");
        string script = PageFile.Read("places.js", "words.js", "concordance.js", "reading.js", "topics.js", "page.js");
        TopicSigns signs = new(corpus.Topics);
        return TemplateFile.Embedded("page.html")["page"].Fill(
            ("policy", ContentPolicy.For(style, script)),
            ("title", $"Corpus: {corpus}"),
            ("summary", corpus.ToString()),
            ("style", Html.Trusted(style)),
            ("script", Html.Trusted(script)),
            ("topics", new TopicsView(corpus, signs).Write()),
            ("reading", new ReadingView(corpus, signs).Write(cancellation)),
            ("redlines", new RedlinesView(corpus).Write(done => progress(done, corpus.Meetings.Count - 1), cancellation)),
            ("concordance", ConcordanceView.Write()),
            ("dispersion", new DispersionView(corpus).Write(cancellation))).ToString();
    }
}
