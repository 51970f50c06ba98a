using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Person"/>, with the identifiers of offices and meetings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonConverter : ObjectConverter<Person>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Person value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("givenName"u8, value.GivenName);
        writer.WriteString("fullName"u8, value.FullName);
        writer.WriteTexts("offices"u8, value.Offices.Select(office => office.Id));
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
    }

    private protected override string KeyOf(Person value) => value.Id;
}
