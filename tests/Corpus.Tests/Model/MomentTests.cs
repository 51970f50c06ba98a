using System.Globalization;
using Corpus.Reading.Transcripts;
using Corpus.Tests.Transcripts;

namespace Corpus.Tests.Model;

/// <summary>Start and end as moments: only where the text leaves one moment.</summary>
public class MomentTests
{
    [Theory]
    [InlineData("2025-10-29", "2025-10-29T10:25:00+09:00", "2025-10-29T11:25:00+09:00")]
    [InlineData("2025-03-30", "2025-03-30T09:50:00+09:00", "2025-03-30T11:15:00+09:00")]
    [InlineData("2024-10-19", "2024-10-19T13:45:00+02:00", "2024-10-19T14:20:00+02:00")]
    [InlineData("2024-05-02", "2024-05-02T11:53:00-10:00", "2024-05-02T12:38:00-10:00")]
    [InlineData("2023-06-01", "2023-06-01T09:20:00+09:00", "2023-06-01T10:35:00+09:00")]
    public void A_meeting_began_and_ended_by_the_clocks_of_its_venue(string id, string start, string end)
    {
        Meeting meeting = Meetings.ById(id);
        Assert.Equal((start, end), (Text(meeting.Start), Text(meeting.End)));
    }

    [Theory]
    [InlineData("start 09:50\n", "", "no time")]
    [InlineData("place MinistryOfDefense Ministry of Defense\n", "", "no place")]
    [InlineData("InPerson", "Telephone", "a call")]
    [InlineData("InPerson", "Video", "a call")]
    public void What_leaves_no_one_moment_has_none(string from, string to, string why)
    {
        Meeting meeting = new AlteredCorpus(AlteredCorpus.OfMeeting, from, to).Meetings[0];
        Assert.True(meeting.Start is null && meeting.End is null, why);
    }

    [Fact]
    public void A_text_without_a_duration_has_a_start_and_no_end()
    {
        Meeting meeting = new AlteredCorpus(AlteredCorpus.OfMeeting, "minutes 85 approximately\n", "").Meetings[0];
        Assert.Equal("2025-03-30T09:50:00+09:00", Text(meeting.Start));
        Assert.Null(meeting.End);
    }

    /// <summary>On March 30, 2025 the clocks of Germany went from 2 to 3; on October 26 they showed the hour from 2 to 3 twice.</summary>
    [Theory]
    [InlineData("2025-03-30", "02:30", "", "")]
    [InlineData("2025-03-30", "01:30", "2025-03-30T01:30:00+01:00", "2025-03-30T03:55:00+02:00")]
    [InlineData("2025-10-26", "02:30", "", "")]
    [InlineData("2025-10-26", "01:50", "2025-10-26T01:50:00+02:00", "2025-10-26T02:15:00+01:00")]
    public void A_time_that_clocks_skip_or_show_twice_is_no_moment(string day, string time, string start, string end)
    {
        Meeting meeting = new AlteredCorpus(
            (nameof(Keyword.Place), "Asia/Tokyo", "Europe/Berlin"),
            (AlteredCorpus.OfMeeting, "date 2025-03-30", "date " + day),
            (AlteredCorpus.OfMeeting, "start 09:50", "start " + time)).Meetings[0];
        Assert.Equal((start, end), (Text(meeting.Start), Text(meeting.End)));
    }

    [Theory]
    [InlineData("Asia/Nowhere")]
    [InlineData("")]
    public void A_zone_that_the_machine_does_not_know_gives_no_moment(string zone) =>
        Assert.Null(new AlteredCorpus(nameof(Keyword.Place), "zone Asia/Tokyo", "zone " + zone).Meetings[0].Start);

    private static string Text(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";
}
