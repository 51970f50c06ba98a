namespace Corpus.Tool.Tests.House;

/// <summary>Data flows one way through the folders of the command, as through those above it: see ARCHITECTURE.md.</summary>
public class FolderOrderTests
{
    /// <summary>A room that holds more is two.</summary>
    private const int MostFiles = 16;

    /// <summary>A folder knows those before it; the last one is the project's own.</summary>
    private static readonly string[] Order =
    [
        "Errors",
        "Output",
        "Output/Terminal",
        "Writing",
        "Inputs/Walking",
        "Inputs",
        "Commands",
        "Checking/Articles",
        "Checking/Docx",
        "Checking/Html",
        "Checking/Quotations",
        "Checking/Sarif",
        "Checking/Fixing",
        "Checking",
        "Checking/Linting",
        "Exporting/Tables",
        "Exporting/Formats",
        "Exporting/Parquet",
        "Exporting/Sqlite",
        "Exporting/Tei",
        "Exporting/Staging",
        "Exporting/Readings",
        "Exporting",
        "Report/Markup",
        "Report/Views",
        "Report",
        "Serving/Calls",
        "Serving/Tools",
        "Serving",
        "Verbs/Sheets",
        "Verbs/Counting",
        "Verbs",
        ".",
    ];

    public static TheoryData<string> Folders => [.. Order];

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(Order.Order(StringComparer.Ordinal), SourceFiles.All.Select(file => file.Folder).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_none_after_it(string folder)
    {
        string[] after = Order[(Array.IndexOf(Order, folder) + 1)..];
        Assert.Empty(
            from file in SourceFiles.All
            where file.Folder == folder
            from used in file.Uses()
            where after.Contains(used.Folder)
            select $"{file.Path} uses {used.Path}");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_is_one_room(string folder) => Assert.InRange(SourceFiles.All.Count(file => file.Folder == folder), 1, MostFiles);
}
