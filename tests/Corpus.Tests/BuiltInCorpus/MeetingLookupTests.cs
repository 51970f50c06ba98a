namespace Corpus.Tests.BuiltInCorpus;

/// <summary>The lookups of meetings: by identifier, day, year, person, place and order.</summary>
public sealed class MeetingLookupTests
{
    [Fact]
    public void A_meeting_is_found_by_its_day_as_a_property()
    {
        Assert.Same(Meetings.ById("2023-06-01"), Meetings.On20230601);
        Assert.Same(Meetings.ById("2024-05-02"), Meetings.On20240502);
        Assert.Same(Meetings.ById("2024-10-19"), Meetings.On20241019);
        Assert.Same(Meetings.ById("2025-03-30"), Meetings.On20250330);
        Assert.Same(Meetings.ById("2025-10-29"), Meetings.On20251029);
    }

    [Fact]
    public void A_meeting_has_a_property_for_each_of_its_sections()
    {
        Assert.Equal("2", Meetings.On20250330.RegionalSecurityEnvironment.Number);
        Assert.Equal("Regional affairs", Meetings.On20230601.RegionalAffairs.Heading);
        Assert.Equal(16, Meetings.On20251029.FurtherStrengtheningTheAllianceCapabilitiesToDeterAndRespond.Line);
    }

    [Fact]
    public void TryGet_tells_whether_there_is_such_a_meeting()
    {
        Assert.True(Meetings.TryGet("2024-10-19", out Meeting? found));
        Assert.Equal("Napoli", found.Place?.Name);
        Assert.False(Meetings.TryGet("2024-10-20", out Meeting? missing));
        Assert.Null(missing);
    }

    [Fact]
    public void An_identifier_that_no_meeting_has_is_named_in_the_error()
    {
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => Meetings.ById("2024-10-20"));
        Assert.Contains("2024-10-20", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2022, "")]
    [InlineData(2023, "2023-06-01")]
    [InlineData(2024, "2024-05-02, 2024-10-19")]
    [InlineData(2025, "2025-03-30, 2025-10-29")]
    public void InYear_gives_the_meetings_held_in_it(int year, string ids) =>
        Assert.Equal(ids, Ids(Meetings.InYear(year)));

    [Fact]
    public void On_goes_by_the_day_held_and_not_by_the_day_of_publication()
    {
        Assert.Equal("2024-05-02", Ids(Meetings.On(new DateOnly(2024, 5, 2))));
        Assert.Equal("", Ids(Meetings.On(new DateOnly(2024, 5, 3))));
    }

    [Fact]
    public void Between_includes_both_ends()
    {
        Assert.Equal(
            "2024-05-02, 2024-10-19, 2025-03-30",
            Ids(Meetings.Between(new DateOnly(2024, 5, 2), new DateOnly(2025, 3, 30))));
        Assert.Equal("2024-10-19", Ids(Meetings.Between(new DateOnly(2024, 5, 3), new DateOnly(2025, 3, 29))));
    }

    [Fact]
    public void Between_refuses_a_first_day_after_the_last() =>
        Assert.Throws<ArgumentException>(() => Meetings.Between(new DateOnly(2025, 3, 30), new DateOnly(2024, 5, 2)));

    [Fact]
    public void With_gives_the_meetings_that_a_person_took_part_in()
    {
        Assert.Equal("2023-06-01, 2024-05-02, 2024-10-19", Ids(Meetings.With(People.Austin)));
        Assert.Equal("2024-10-19, 2025-03-30", Ids(Meetings.With(People.Nakatani)));
        Assert.Equal("2025-03-30, 2025-10-29", Ids(Meetings.With(People.Hegseth)));
        Assert.Equal("2024-10-19, 2025-03-30", Ids(People.Nakatani.Meetings));
    }

    [Fact]
    public void At_gives_the_meetings_held_at_a_place_however_the_text_writes_it()
    {
        Assert.Equal("2023-06-01, 2025-03-30, 2025-10-29", Ids(Meetings.At(Meetings.On20250330.Place!)));
        Assert.Equal("2023-06-01, 2025-03-30, 2025-10-29", Ids(Meetings.At(Meetings.On20230601.Place!)));
        Assert.Equal("2024-05-02", Ids(Meetings.At(Places.Hawaii)));
        Assert.Equal("2024-10-19", Ids(Meetings.At(Places.Napoli)));
    }

    [Fact]
    public void Latest_is_the_meeting_of_October_2025() => Assert.Equal("2025-10-29", Meetings.Latest.Id);

    [Fact]
    public void Previous_and_Next_walk_the_meetings_by_day()
    {
        Assert.Null(Meetings.On20230601.Previous);
        Assert.Null(Meetings.On20251029.Next);
        Meeting[] all = [.. Meetings.All];
        for (int i = 1; i < all.Length; i++)
        {
            Assert.Same(all[i - 1], all[i].Previous);
            Assert.Same(all[i], all[i - 1].Next);
        }
    }

    private static string Ids(IEnumerable<Meeting> meetings) => string.Join(", ", meetings.Select(meeting => meeting.Id));
}
