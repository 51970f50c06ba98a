namespace Corpus.Tool.Report.Markup;

/// <summary>
/// The places in the page that one can link to. They are made of identifiers of the corpus, so that a link to a sentence still leads there when texts are
/// added.
/// </summary>
internal static class Anchor
{
    /// <summary>Where a meeting is read.</summary>
    public static string Of(Meeting meeting) => meeting.Id;

    /// <summary>Where a statement is read.</summary>
    public static string Of(Statement statement) => statement.Id;

    /// <summary>Where the statements of a meeting on a topic are named.</summary>
    public static string Of(Meeting meeting, Topic topic) => $"{meeting.Id}:{topic.Id}";

    /// <summary>Where a meeting is compared with the one before it.</summary>
    public static string OfRedline(Meeting later) => $"redline:{later.Id}";

    /// <summary>The address of a place.</summary>
    public static string To(string place) => "#" + Uri.EscapeDataString(place).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);
}
