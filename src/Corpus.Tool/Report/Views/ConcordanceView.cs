using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>Every place where a phrase stands. The texts are those of the reading view; the script looks for the phrase.</summary>
internal static class ConcordanceView
{
    /// <summary>The view.</summary>
    public static Html Write() => TemplateFile.Embedded("concordance.html")["view"].Fill();
}
