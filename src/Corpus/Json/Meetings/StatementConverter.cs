using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Statement"/> so that it can be read by itself: where it stands, and all that it says.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatementConverter : ObjectConverter<Statement>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Statement value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("meeting"u8, value.Meeting.Id);
        writer.WriteObject("section"u8, value.Section, SectionConverter.WriteOutline);
        writer.WriteObject("block"u8, value.Block, BlockConverter.WriteOutline);
        writer.WriteNumber("line"u8, value.Line);
        writer.WriteString("text"u8, value.Text);
        writer.WriteTexts("speakers"u8, value.Speakers.Select(person => person.Id));
        writer.WriteObjects("acts"u8, value.Acts, ActConverter.WriteAll);
        writer.WriteTexts("topics"u8, value.Topics.Select(topic => topic.Id));
        writer.WriteTexts("terms"u8, value.Terms.Select(term => term.Id));
        writer.WriteTexts("countries"u8, value.Countries.Select(country => country.Code));
        writer.WriteTexts("places"u8, value.Places.Select(place => place.Id));
        writer.WriteObjects("references"u8, value.References, EventReferenceConverter.WriteAll);
    }

    private protected override string KeyOf(Statement value) => value.Id;

    /// <summary>What stands for a statement in an answer, to be read and cited without looking it up.</summary>
    internal static void WriteOutline(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteString("id"u8, statement.Id);
        writer.WriteString("meeting"u8, statement.Meeting.Id);
        writer.WriteNumber("line"u8, statement.Line);
        writer.WriteString("text"u8, statement.Text);
    }
}
