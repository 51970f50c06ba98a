using System.Globalization;

namespace Corpus.Tests.Quoting;

/// <summary>The table made by reading is what the matcher says.</summary>
public sealed class QuotationTableTests
{
    public static TheoryData<int> Lines => [.. QuotationTable.Rows.Select(static row => row.Line)];

    [Fact]
    public void The_table_has_sixty_quotations_of_all_five_texts_and_all_verdicts()
    {
        Assert.Equal(60, QuotationTable.Rows.Count);
        Assert.Equal(5, QuotationTable.Rows.Select(static row => row.From).Where(static from => from != "-").Distinct().Count());
        Assert.Equal(Enum.GetValues<QuotationVerdict>(), QuotationTable.Rows.Select(static row => row.Verdict).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_quotation_is_what_a_reader_says(int line)
    {
        QuotationRow row = QuotationTable.Rows.Single(row => row.Line == line);
        Meeting? from = row.From == "-" ? null : Meetings.ById(row.From);
        QuotationCheck check = Meetings.Corpus.CheckQuotation(row.Words, from);
        Assert.Equal($"{row.Verdict} {row.Place}", $"{check.Verdict} {PlaceOf(check)}");
        Assert.Equal(row.Suggestion ?? check.Suggestion, check.Suggestion);
    }

    private static string PlaceOf(QuotationCheck check) =>
        check.Found is { } found ? PlaceOf(found)
        : check.Nearest is { } nearest ? PlaceOf(nearest)
        : check.Suggestion is { } right ? PlaceOf(Meetings.Corpus.CheckQuotation(right).Found!)
        : "-";

    private static string PlaceOf(Quotation found) => found.Spans.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{found.Meeting.Id} {PublishedWords.LineOf(found.Meeting, found.Words)}")
        : PlaceOf(found.Spans[0].Statement);

    private static string PlaceOf(Statement statement) => string.Create(CultureInfo.InvariantCulture, $"{statement.Meeting.Id} {statement.Line}");
}
