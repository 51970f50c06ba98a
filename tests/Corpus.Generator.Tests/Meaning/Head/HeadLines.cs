using System.Globalization;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Parts of a head in one line, so that a table of expectations can be read.</summary>
internal static class HeadLines
{
    /// <summary>"Kihara, Minoru: DefenseMinister JP; Austin: DefenseSecretary US".</summary>
    public static string People(this MeetingHead head) =>
        string.Join("; ", head.Participants.Items.Select(person =>
            $"{person.Name}{(person.GivenName == null ? "" : ", " + person.GivenName)}: {person.OfficeId} {person.CountryCode}"));

    /// <summary>"11:53, 45 approximate"; "-" for what is not given.</summary>
    public static string Time(this MeetingHead head)
    {
        string start = head.StartMinutes is int minutes
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}")
            : "-";
        string duration = head.DurationMinutes?.ToString(CultureInfo.InvariantCulture) ?? "-";
        return $"{start}, {duration}{(head.IsDurationApproximate ? " approximate" : "")}";
    }

    /// <summary>"Hawaii (-, US, Pacific/Honolulu)"; "-" for what is not given.</summary>
    public static string Venue(this MeetingHead head) =>
        head.Place is ReadPlace place ? $"{place.Name} ({place.City ?? "-"}, {place.CountryCode ?? "-"}, {place.TimeZoneId ?? "-"})" : "-";
}
