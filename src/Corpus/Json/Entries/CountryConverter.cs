using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>
/// Writes a <see cref="Country"/>. Where something else refers to it, and as a key, stands its <see cref="Country.Code"/>: other data
/// about countries can be joined by that.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountryConverter : ObjectConverter<Country>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Country value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("name"u8, value.Name);
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
    }

    private protected override string KeyOf(Country value) => value.Code;
}
