namespace Corpus.Tool.Report.Views;

/// <summary>Where a text, or a sentence of it, is published. An address that is not of the web ("javascript:") is none.</summary>
internal static class PublishedAddress
{
    /// <summary>The address of a text; null when the list of sources has none.</summary>
    public static string? Of(Meeting meeting) => Web(meeting.Source.Url);

    /// <summary>
    /// The address of a sentence, as browsers find it in the page of the source; that of the text where the sentence stands there twice, because the first of them would
    /// be shown. Null when the list of sources has none.
    /// </summary>
    public static string? Of(Statement statement) => Of(statement.Meeting) is null ? null : Web(Sentence(statement)) ?? Of(statement.Meeting);

    private static Uri? Sentence(Statement statement)
    {
        try
        {
            Quotation quoted = statement.Meeting.Quote(statement.Text);
            return quoted.Spans is [{ } span] && span.Statement.Equals(statement) ? quoted.Url : null;
        }
        catch (Exception none) when (none is MisquotationException or ArgumentException)
        {
            // A sentence without a word, or one whose own brackets and dots are read as marks of an editor.
            return null;
        }
    }

    private static string? Web(Uri? url) => url is { Scheme: "http" or "https" } ? url.AbsoluteUri : null;
}
