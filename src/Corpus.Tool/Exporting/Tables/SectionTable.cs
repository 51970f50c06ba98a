using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.Placed<Corpus.Section>>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>sections</c>.</summary>
internal static class SectionTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Placed<Section>>(
        "sections",
        "A numbered or headed part of a text; a text without any has one.",
        reading => reading.Meeting is Meeting meeting ? meeting.Sections.Select((section, i) => new Placed<Section>(meeting, i, section)) : [],
        Key("section_key", row => Keys.Of(row.Item), "`meeting_key`, `.` and `ordinal`."),
        Of("meetings", "meeting_key", row => Keys.Of(row.Meeting)),
        Year(row => row.Meeting),
        Number("ordinal", row => row.Index + 1, "The place among the sections, from 1."),
        MaybeText("number", row => row.Item.Number, "The number as written; null when there is none."),
        MaybeText("heading", row => row.Item.Heading, "The heading as written; null when there is none."),
        Number("line", row => row.Item.Line, "The line of the file where it begins, from 1."));
}
