using System.Collections.Immutable;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The tables of an export. A table stands behind those that it refers to.</summary>
internal static class ExportTables
{
    /// <summary>All of them, in the order in which they are written.</summary>
    public static ImmutableArray<ExportTable> All { get; } =
    [
        MeetingTable.Create(),
        ParticipantTable.Create(),
        SectionTable.Create(),
        StatementTable.Create(),
        ActTable.Create(),
        MentionTable.Create(),
        ReferenceTable.Create(),
        FindingTable.Create(),
    ];

    /// <summary>The table of that name.</summary>
    public static ExportTable ByName(string name) => All.First(table => table.Name == name);
}
