using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Participant"/>: the identifiers of person and office, and the code of the office's country.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParticipantConverter : ObjectConverter<Participant>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Participant value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Participant participant)
    {
        writer.WriteString("person"u8, participant.Person.Id);
        writer.WriteString("office"u8, participant.Office.Id);
        writer.WriteString("qualifier"u8, participant.Qualifier);
        writer.WriteString("country"u8, participant.Office.Country.Code);
    }
}
