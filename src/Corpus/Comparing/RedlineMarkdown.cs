using System.Text;

namespace Corpus;

/// <summary>Writes a comparison as Markdown.</summary>
internal static class RedlineMarkdown
{
    public static string Of(Redline redline)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Sources(redline.BeforeMeetings)).Append(" → ").Append(Sources(redline.AfterMeetings)).Append('\n');
        foreach (Change change in redline.Changes)
        {
            text.Append(ReferenceEquals(change, redline.Changes[0]) ? "\n- " : "- ");
            text.Append(MarkdownText.Escape(change.ToString()));
            foreach (VerbChange verbs in change.VerbsChanged)
            {
                text.Append(", ").Append(MarkdownText.Escape(verbs.ToString()));
            }

            text.Append(": ").Append(change.ToMarkdown()).Append('\n');
        }

        return text.ToString();
    }

    private static string Sources(IReadOnlyList<Meeting> meetings) =>
        meetings.Count == 0 ? "no statement" : string.Join("; ", meetings.Select(Source));

    /// <summary>An address in angle brackets is a link in every renderer, and no sign of it is taken for markup.</summary>
    private static string Source(Meeting meeting)
    {
        string citation = MarkdownText.Escape(Citation.Of(meeting));
        return meeting.Source switch
        {
            { Url: Uri url } => $"{citation}, <{url.AbsoluteUri}>",
            { Address: string address } => $"{citation}, {MarkdownText.Escape(OneLine.Of(address))}",
            _ => citation,
        };
    }
}
