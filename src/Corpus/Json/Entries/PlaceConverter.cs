using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Place"/>, with the code of its country and the identifiers of the meetings held there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlaceConverter : ObjectConverter<Place>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Place value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("city"u8, value.City);
        writer.WriteString("country"u8, value.Country?.Code);
        writer.WriteString("timeZoneId"u8, value.TimeZoneId);
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
    }

    private protected override string KeyOf(Place value) => value.Id;
}
