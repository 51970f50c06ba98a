using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

public class HeadDayTests
{
    private const string Met = "Defense Minister Kihara and Defense Secretary Austin held a meeting";

    [Theory]
    [InlineData("On May 2, {0}.", null, "2024-05-02.txt", "2024-05-02")]
    [InlineData("On May 2, 2024, {0}.", null, "summary.txt", "2024-05-02")]
    [InlineData("On May 2 2024, {0}.", null, "summary.txt", "2024-05-02")]
    [InlineData("On May 2, 2024 {0}.", null, "summary.txt", "2024-05-02")]
    [InlineData("On 2 May 2024, {0}.", null, "summary.txt", "2024-05-02")]
    [InlineData("On 2nd May, 2024, {0}.", null, "summary.txt", "2024-05-02")]
    [InlineData("On the 2nd of May, {0}.", null, "20240502.txt", "2024-05-02")]
    [InlineData("On Sept. 2nd, {0}.", null, "2024-09-02.txt", "2024-09-02")]
    [InlineData("{0} on May 2, 2024.", null, "summary.txt", "2024-05-02")]
    [InlineData("On May 2, {0}.", "May 3, 2024", "summary.txt", "2024-05-02")]
    [InlineData("On May 2, {0}.", "3 May, 2024", "summary.txt", "2024-05-02")]
    [InlineData("On December 30, {0}.", "January 5, 2024", "summary.txt", "2023-12-30")]
    [InlineData("{0}.", "May 3, 2024", "summary.txt", "2024-05-03")]
    [InlineData("{0}.", "May 3, 2024", "2024-05-02.txt", "2024-05-02")]
    [InlineData("On February 29, {0}.", null, "2024-02-29.txt", "2024-02-29")]
    [InlineData("Following the talks on April 10, on May 2, {0}.", null, "2024-05-02.txt", "2024-05-02")]
    public void The_day_is_the_openings_in_the_year_of_opening_file_name_or_dateline(
        string opening, string? dateline, string fileName, string day)
    {
        HeadText text = new(string.Format(System.Globalization.CultureInfo.InvariantCulture, opening, Met), Dateline: dateline, FileName: fileName);
        Assert.Equal(day, text.ReadClear().Date.ToString());
    }

    /// <summary>A day of what they met for, or of how long a guest stays, is none of the meeting where the file name has another.</summary>
    [Theory]
    [InlineData("{0} today to discuss the plan signed on 3 May 2019.")]
    [InlineData("{0} to discuss the plan signed on 3 May 2019.")]
    [InlineData("{0}, on a {visit trip tour} to Tunisia from May 1 to 3.")]
    public void The_day_of_another_thing_is_not_the_meetings(string opening)
    {
        foreach (string one in Alternatives.Of(opening.Replace("{0}", Met, StringComparison.Ordinal)))
        {
            Assert.Equal("2024-05-02", new HeadText(one).Read(out string[] diagnostics)?.Date.ToString());
            Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.StartsWith("CORPUS004", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("{0} on 3 May 2019.")]
    [InlineData("{0} to discuss the plan on 3 May 2019.")]
    [InlineData("The talks were held from May 1 to 3: {0}.")]
    public void The_day_of_the_meeting_is_held_against_the_file_name(string opening)
    {
        new HeadText(opening.Replace("{0}", Met, StringComparison.Ordinal)).Read(out string[] diagnostics);
        Assert.Contains(diagnostics, static diagnostic => diagnostic.StartsWith("CORPUS004", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("May 3, 2024", "2024-05-03")]
    [InlineData("3 May, 2024", "2024-05-03")]
    [InlineData("2024/5/3", "2024-05-03")]
    [InlineData("May 3", "2024-05-03")]
    [InlineData("January 4", "2025-01-04")]
    [InlineData(null, null)]
    public void The_day_of_publication_is_the_datelines(string? dateline, string? published)
    {
        HeadText text = new($"On May 2, {Met}.", Dateline: dateline);
        Assert.Equal(published, text.ReadClear().Published?.ToString());
    }

    [Theory]
    [InlineData("2024-05-02.txt", "2024-05-02")]
    [InlineData("20240502.txt", "2024-05-02")]
    [InlineData("2024-05-02-telephone.txt", "2024-05-02-telephone")]
    [InlineData("2024-05-02 Second Call_(EN).txt", "2024-05-02-second-call-en")]
    [InlineData("2024-05-02.en.txt", "2024-05-02-en")]
    [InlineData("Hawaii talks.txt", "2024-05-02-hawaii-talks")]
    [InlineData("2024-5-2.txt", "2024-05-02")]
    [InlineData("2024_05_02_Call.txt", "2024-05-02-call")]
    [InlineData("202405021.txt", "2024-05-02-202405021")]
    public void The_identity_is_the_day_with_what_else_the_file_name_says(string fileName, string id) =>
        Assert.Equal(id, new HeadText($"On May 2, 2024, {Met}.", FileName: fileName).ReadClear().Id);

    [Fact]
    public void File_names_in_other_scripts_keep_two_meetings_of_a_day_apart()
    {
        string first = new HeadText($"On May 2, {Met}.", FileName: "2024-05-02-電話.txt").ReadClear().Id;
        string second = new HeadText($"On May 2, {Met}.", FileName: "2024-05-02-会談.txt").ReadClear().Id;
        Assert.Matches("^2024-05-02-[0-9a-f]{8}$", first);
        Assert.Matches("^2024-05-02-[0-9a-f]{8}$", second);
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("On May 2, {0}.", null, "summary.txt", "CORPUS003 (5,4): The day of the meeting cannot be dated: 'May 2' has no year, and neither the file name nor a dateline gives one.")]
    [InlineData("On February 30, {0}.", null, "summary.txt", "CORPUS003 (5,4): The day of the meeting cannot be dated: 'February 30' is no day of the calendar.")]
    [InlineData("On February 29, 2023, {0}.", null, "summary.txt", "CORPUS003 (5,4): The day of the meeting cannot be dated: 'February 29, 2023' is no day of the calendar.")]
    [InlineData("On February 29, {0}.", "March 3, 2023", "summary.txt", "CORPUS003 (5,4): The day of the meeting cannot be dated: the year 2023 has no 'February 29'.")]
    [InlineData("{0}.", null, "summary.txt", "CORPUS003 (5,1): The day of the meeting cannot be dated: neither the opening sentence nor the file name nor a dateline gives a day.")]
    [InlineData("On May 2, {0}.", null, "2025-13-01.txt", "CORPUS003 (5,4): The day of the meeting cannot be dated: 'May 2' has no year, and '2025-13-01' in the file name is no day of the calendar. Name the file after the day of the meeting, for example '2025-03-30.txt'.")]
    [InlineData("{0}.", "May 3, 2024", "2024-02-30.txt", "CORPUS003 (5,1): The day of the meeting cannot be dated: '2024-02-30' in the file name is no day of the calendar.")]
    [InlineData("{0}.", null, "2024-02-30.txt", "CORPUS003 (5,1): The day of the meeting cannot be dated: '2024-02-30' in the file name is no day of the calendar.")]
    public void A_day_that_cannot_be_dated_leaves_no_head(string opening, string? dateline, string fileName, string expected)
    {
        HeadText text = new(string.Format(System.Globalization.CultureInfo.InvariantCulture, opening, Met), Dateline: dateline, FileName: fileName);
        Assert.Null(text.Read(out string[] diagnostics));
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On May 3, {0}.", null, "2024-05-02.txt", "2024-05-03", "CORPUS004 (5,4): The file name says 2024-05-02 but the text says the meeting was held on 2024-05-03.")]
    [InlineData("On May 2, 2023, {0}.", null, "2024-05-02.txt", "2023-05-02", "CORPUS004 (5,4): The file name says 2024-05-02 but the text says the meeting was held on 2023-05-02.")]
    [InlineData("On February 30, {0}.", null, "2024-02-28.txt", "2024-02-28", "CORPUS004 (5,4): The file name says 2024-02-28 but the text says the meeting was held on February 30.")]
    [InlineData("On May 2, 2024, {0}.", null, "2024-05-32.txt", "2024-05-02", "CORPUS004 (5,4): The file name says 2024-05-32, no day of the calendar, but the text says the meeting was held on 2024-05-02.")]
    [InlineData("On May 2, {0}.", "Wednesday, May 1, 2024", "2024-05-02.txt", "2024-05-02", "CORPUS005 (3,12): The dateline 2024-05-01 contradicts the day of the meeting, 2024-05-02:")]
    [InlineData("On May 2, {0}.", "May 3, 2025", "2024-05-02.txt", "2024-05-02", "CORPUS005 (3,1): The dateline 2025-05-03 contradicts the day of the meeting, 2024-05-02:")]
    [InlineData("On May 2, {0}.", "April 31, 2024", "2024-05-02.txt", "2024-05-02", "CORPUS018 (3,1): 'April 31, 2024' is no day of publication;")]
    [InlineData("On the 15th of May 2024, {0}.", null, "2024-05-02.txt", "2024-05-15", "CORPUS004 (5,8): The file name says 2024-05-02 but the text says the meeting was held on 2024-05-15. ")]
    [InlineData("On the fifteenth of May 2024, {0}.", null, "2024-05-02.txt", "2024-05-15", "CORPUS004 (5,4): The file name says 2024-05-02 but the text says the meeting was held on 2024-05-15 ('the fifteenth of May 2024').")]
    [InlineData("On 00 Mai 2024, {0}.", null, "2024-05-02.txt", "2024-05-02", "CORPUS018 (5,4): '00 Mai 2024' is no day of the calendar as it is written;")]
    [InlineData("On Mai 31, 2024, {0}.", null, "2024-05-31.txt", "2024-05-31", "CORPUS018 (5,4): 'Mai 31, 2024' is no day of the calendar as it is written;")]
    public void A_contradiction_is_reported_at_its_place_and_the_opening_is_followed(
        string opening, string? dateline, string fileName, string day, string expected)
    {
        HeadText text = new(string.Format(System.Globalization.CultureInfo.InvariantCulture, opening, Met), Dateline: dateline, FileName: fileName);
        MeetingHead? head = text.Read(out string[] diagnostics);
        Assert.Equal(day, head?.Date.ToString());
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On Resolution 1701, {0}.")]
    [InlineData("On Agenda 2030, 2024, {0}.")]
    public void A_number_that_no_day_has_is_none(string opening) =>
        Assert.Equal("2024-05-02", new HeadText(string.Format(System.Globalization.CultureInfo.InvariantCulture, opening, Met)).ReadClear().Date.ToString());

    [Theory]
    [InlineData("May 3, 2024", "2024-05-02-statement.txt", "2024-05-02-statement")]
    [InlineData("May 3, 2024", "statement.txt", "2024-05-03-statement")]
    public void A_plain_document_takes_its_day_from_the_file_name_else_the_dateline(string dateline, string fileName, string id)
    {
        MeetingHead head = new HeadText("", Dateline: dateline, FileName: fileName, IsPlain: true).ReadClear();
        Assert.Equal((id, "-", "-, -", ""), (head.Id, head.Venue(), head.Time(), head.People()));
        Assert.Null(head.Format);
    }
}
