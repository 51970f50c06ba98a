namespace Corpus;

/// <summary>When a meeting began and ended, as moments.</summary>
internal static class Moment
{
    public static DateTimeOffset? StartOf(Meeting meeting)
    {
        if (meeting.StartTime is not TimeOnly time || ZoneOf(meeting) is not TimeZoneInfo zone)
        {
            return null;
        }

        DateTime local = meeting.Date.ToDateTime(time);
        return zone.IsInvalidTime(local) || zone.IsAmbiguousTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>By the clock of the venue, which may have been put on in between.</summary>
    public static DateTimeOffset? EndOf(Meeting meeting) =>
        meeting.Start is DateTimeOffset start && meeting.Duration is TimeSpan duration && ZoneOf(meeting) is TimeZoneInfo zone
            ? TimeZoneInfo.ConvertTime(start + duration, zone)
            : null;

    /// <summary>The zone of the venue: a call has none, wherever one of those who spoke was.</summary>
    private static TimeZoneInfo? ZoneOf(Meeting meeting) =>
        meeting.Format is not (MeetingFormat.Telephone or MeetingFormat.Video)
        && meeting.Place?.TimeZoneId is string id
        && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone)
            ? zone
            : null;
}
