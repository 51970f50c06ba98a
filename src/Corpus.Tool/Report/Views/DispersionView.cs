using System.Globalization;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>Where the most frequent phrases stand from the first word of the corpus to the last.</summary>
internal sealed class DispersionView(MeetingCorpus corpus)
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("dispersion.html");

    /// <summary>The view.</summary>
    public Html Write(CancellationToken cancellation)
    {
        List<Html> rows = [];
        foreach (string phrase in ContentPhrases.Of(corpus.Statements))
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(Row(corpus.Statements.Dispersion(phrase)));
        }

        return Templates["view"].Fill(("table", rows.Count == 0 ? Templates["none"].Fill() : Templates["table"].Fill(
            ("first", corpus.Meetings[0].Id), ("last", corpus.Meetings[^1].Id), ("rows", Html.Join(rows)))));
    }

    private static Html Row(Dispersion dispersion) => Templates["row"].Fill(
        ("phrase", dispersion.Phrase),
        ("plot", DispersionPlot.Of(dispersion)),
        ("count", dispersion.Count.ToString(CultureInfo.InvariantCulture)),
        ("meetings", $"{dispersion.Parts.Count(part => part.Count > 0)} of {dispersion.Parts.Length}"),
        ("juilland", Measure(dispersion.JuillandD)),
        ("gries", Measure(dispersion.NormalizedDeviationOfProportions)));

    private static string Measure(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";
}
