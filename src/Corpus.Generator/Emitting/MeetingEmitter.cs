using System.Globalization;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the file of one document: its record, with a property a section, and its transcript.</summary>
internal static class MeetingEmitter
{
    /// <summary>Stands on every record, since a type does not inherit it.</summary>
    private const string JsonConverter =
        "[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Corpus.Json.MeetingConverter))]";

    public static string Emit(LinkedMeeting linked, EmitOptions options)
    {
        MeetingHead head = linked.Head;
        CodeWriter writer = CodeWriter.File(options.EscapedNamespace);
        writer.Summary(Summary(linked, head));
        writer.Line(JsonConverter);
        writer.Line(options.Visibility + " sealed record " + linked.TypeName + " : global::Corpus.Meeting");
        writer.Open();
        WriteSections(writer, linked);
        writer.Line("internal " + linked.TypeName + "(global::Corpus.CompilerServices.MeetingCatalog catalog, int position)");
        writer.Indent();
        string transcript = MeetingTranscript.Text(linked);
        if (options.AreLong)
        {
            writer.Line(": base(catalog, position, ", TranscriptLiteral.Utf8(transcript, writer.Indentation), ")");
        }
        else
        {
            writer.Line(": base(catalog, position, " + options.Global(EmitOptions.CatalogTypeName) + "." + linked.TypeName + ")");
        }

        writer.Outdent();
        writer.Open();
        writer.Close();
        writer.Close();
        if (!options.AreLong)
        {
            WriteConstant(writer, linked.TypeName, transcript);
        }

        return writer.ToString();
    }

    /// <summary>
    /// The transcript as a constant of the catalog, under the name of the record: in the file of its document, but of one class for all, so that the catalog
    /// reaches every text without a record being loaded.
    /// </summary>
    private static void WriteConstant(CodeWriter writer, string name, string transcript)
    {
        writer.Line();
        writer.Line("partial class " + EmitOptions.CatalogTypeName);
        writer.Open();
        writer.Line("internal const string " + name + " = ", TranscriptLiteral.Of(transcript, "        "), ";");
        writer.Close();
    }

    private static string[] Summary(LinkedMeeting linked, MeetingHead head)
    {
        string? place = head.Place is ReadPlace venue ? "at " + XmlText.Of(venue.Name) : null;
        string? city = head.Place?.City is string name && name != head.Place.Name ? XmlText.Of(name) : null;
        return
        [
            XmlText.Of(linked.Meeting.Form.Title?.Text ?? head.Id) + ". " + Tooltip.Day(head.Date) + ".",
            Tooltip.Sentence(
                Tooltip.Who(head.Participants),
                Tooltip.How(head.Format),
                place,
                city,
                Tooltip.Time(head.StartMinutes, head.DurationMinutes, head.IsDurationApproximate),
                Tooltip.Count(linked.Meeting.Statements.Count, "statement", "statements"))!,
        ];
    }

    private static void WriteSections(CodeWriter writer, LinkedMeeting linked)
    {
        IReadOnlyList<string?> names = SectionNames.Of(linked.TypeName, linked.Meeting.Form.Sections);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] is string name)
            {
                writer.Summary(Summary(linked.Meeting.Form.Sections[i]));
                writer.Line("public global::Corpus.Section " + name + " => SectionAt(" + i.ToString(CultureInfo.InvariantCulture) + ");");
                writer.Line();
            }
        }
    }

    private static string[] Summary(ParsedSection section)
    {
        string label = string.Join(" ", new[] { section.Number, section.Heading?.Text }.Where(part => part is not null));
        List<ParsedSentence> statements = section.Blocks.SelectMany(block => block.Sentences).Where(sentence => !sentence.IsLeadIn).ToList();
        string title = "Section " + XmlText.Of(label) + ", " + Tooltip.Count(statements.Count, "statement", "statements") + ".";
        return statements.Count == 0 ? [title] : [title, Tooltip.Quote(statements[0].Text.Text)];
    }
}
