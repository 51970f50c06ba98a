using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes an <see cref="Office"/>, with the code of its country and the identifiers of who held it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OfficeConverter : ObjectConverter<Office>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Office value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("title"u8, value.Title);
        writer.WriteString("country"u8, value.Country.Code);
        writer.WriteTexts("people"u8, value.People.Select(person => person.Id));
    }

    private protected override string KeyOf(Office value) => value.Id;
}
