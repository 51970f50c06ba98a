using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>Each meeting beside the one before it: what was added, dropped and reworded.</summary>
internal sealed class RedlinesView(MeetingCorpus corpus)
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("redlines.html");

    /// <summary>The view; tells how many meetings are compared.</summary>
    public Html Write(Action<int> progress, CancellationToken cancellation)
    {
        List<Html> rows = [];
        List<Html> pairs = [];
        for (int later = 1; later < corpus.Meetings.Count; later++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress(later);
            (Meeting before, Meeting after) = (corpus.Meetings[later - 1], corpus.Meetings[later]);
            Redline redline = after.ChangesSince(before);
            rows.Add(Row(before, after, redline));
            pairs.Add(Pair(before, after, redline));
        }

        return Templates["view"].Fill(
            ("list", rows.Count == 0 ? Templates["none"].Fill() : Templates["list"].Fill(("rows", Html.Join(rows)))),
            ("pairs", Html.Join(pairs)));
    }

    private static Html Row(Meeting before, Meeting after, Redline redline) => Templates["row"].Fill(
        ("href", Anchor.To(Anchor.OfRedline(after))),
        ("before", before.Id),
        ("after", after.Id),
        ("reworded", Figure(redline.Reworded.Length)),
        ("added", Figure(redline.Added.Length)),
        ("dropped", Figure(redline.Dropped.Length)),
        ("unchanged", Figure(redline.Unchanged.Length)));

    private static Html Pair(Meeting before, Meeting after, Redline redline) => Templates["pair"].Fill(
        ("id", Anchor.OfRedline(after)),
        ("before-href", Anchor.To(Anchor.Of(before))),
        ("before", before.Id),
        ("after-href", Anchor.To(Anchor.Of(after))),
        ("after", after.Id),
        ("summary", redline.ToString()),
        ("changes", Html.Join(redline.Changes.Select(ChangeItem.Of))));

    private static string Figure(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
