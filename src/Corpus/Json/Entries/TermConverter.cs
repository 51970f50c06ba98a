using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Term"/>, with the identifiers of its meetings and of its first and last statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TermConverter : ObjectConverter<Term>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Term value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("acronym"u8, value.Acronym);
        writer.WriteTexts("expansions"u8, value.Expansions);
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
        writer.WriteString("firstMention"u8, value.FirstMention.Id);
        writer.WriteString("lastMention"u8, value.LastMention.Id);
    }

    private protected override string KeyOf(Term value) => value.Id;
}
