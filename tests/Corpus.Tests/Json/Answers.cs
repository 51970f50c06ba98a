using System.Collections;

namespace Corpus.Tests.Json;

/// <summary>Answers of every kind that the built-in corpus gives, with all that they hold, and those that are empty or cannot be told.</summary>
internal static class Answers
{
    public static IReadOnlyList<object> All { get; } = [.. Questions.SelectMany(Parts)];

    private static IEnumerable<object> Questions =>
    [
        Meetings.Corpus.Statements.Concordance("peace and stability"), Meetings.Latest.Statements.Concordance("deter*").SortedByLeft(1),
        Meetings.Latest.Statements.Concordance("zebra"),
        Meetings.Latest.Statements.Words(), Meetings.Latest.Statements.NGrams(3), Enumerable.Empty<Statement>().Words(),
        Meetings.Latest.Statements.Words().KeynessAgainst(Meetings.On20230601.Statements.Words()),
        Meetings.Latest.Statements.Words().KeynessAgainst(Enumerable.Empty<Statement>().Words()),
        Meetings.Corpus.Statements.Collocates("alliance", 5), Meetings.Latest.Statements.Collocates("the", 100),
        Meetings.Corpus.Statements.Dispersion("peace"), Meetings.Latest.Statements.Dispersion("alliance"), Meetings.Corpus.Statements.Dispersion("zebra"),
        Meetings.Corpus.TopicTimeline(), TopicTimeline.Of(Meetings.InYear(2023), Topics.All),
        .. Meetings.All.Skip(1).Select(later => later.ChangesSince(later.Previous!)), Redline.Between([], []),
        .. Topics.All.SelectMany(topic => topic.Wordings),
        .. Quotations,
    ];

    /// <summary>One of each verdict; one in a heading, which has no statement, and one that is near an opening.</summary>
    private static IEnumerable<QuotationCheck> Quotations =>
    [
        Meetings.Corpus.CheckQuotation("peace and stability across the Taiwan Strait", Meetings.On20250330),
        Meetings.Corpus.CheckQuotation("the importance of […] stability across the Taiwan Strait", Meetings.On20250330),
        Meetings.Corpus.CheckQuotation("the importance of peace and security across the Taiwan Strait"),
        Meetings.Corpus.CheckQuotation(Meetings.On20230601.Statements[^1].Text, Meetings.Latest),
        Meetings.Corpus.CheckQuotation("the zebra grazes in the harbour"),
        Meetings.Corpus.CheckQuotation(Meetings.On20250330.Sections[^1].Heading!, Meetings.On20250330),
        Meetings.Corpus.CheckQuotation(Meetings.On20250330.Opening!.Replace("approximately", "nearly", StringComparison.Ordinal)),
    ];

    /// <summary>An answer, and the answers that it holds.</summary>
    private static IEnumerable<object> Parts(object answer) => answer switch
    {
        Redline redline => [redline, .. redline.Changes.SelectMany(change => Parts(change))],
        Change change => [change, .. change.Edits.Cast<object>(), .. change.VerbsChanged.Cast<object>()],
        QuotationCheck check => [check, .. check.Found is null ? [] : Parts(check.Found), .. check.Edits.Cast<object>()],
        Quotation quotation => [quotation, .. quotation.Spans],
        Dispersion dispersion => [dispersion, .. dispersion.Parts],
        TopicTimelineRow row => [row, .. row.Cells],
        IReadOnlyList<Keyness> or IReadOnlyList<Collocate> => ((IEnumerable)answer).Cast<object>(),
        IEnumerable list => [answer, .. list.Cast<object>().SelectMany(Parts)],
        _ => [answer],
    };
}
