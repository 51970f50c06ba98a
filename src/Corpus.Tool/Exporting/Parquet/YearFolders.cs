using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Tool.Exporting.Tables;
using Parquet;

namespace Corpus.Tool.Exporting.Parquet;

/// <summary>
/// A folder a year, as Hive has it, with a file a row group, so that no more than one file is open however many years there are. The folder's name
/// has the year, and the files leave it out.
/// </summary>
internal sealed partial class YearFolders(ExportTable table, string folder) : IRowGroupFiles
{
    /// <summary>Where Hive puts rows of which the column is null.</summary>
    private const string NoYear = "__HIVE_DEFAULT_PARTITION__";

    private readonly int _year = table.Columns.IndexOf(table.Columns.First(column => column.Name == "year"));

    private readonly RowGroups _groups = new([.. table.Columns.Where(column => column.Name != "year")]);

    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsByYear => true;

    /// <summary>True of the files that this writes.</summary>
    public static bool IsOurs(string path) => Ours().IsMatch(path);

    /// <inheritdoc/>
    public void Write(int? year, IReadOnlyList<object?[]> rows)
    {
        string inYear = Path.Combine(folder, $"year={year?.ToString(CultureInfo.InvariantCulture) ?? NoYear}");
        Directory.CreateDirectory(inYear);
        int number = _files.GetValueOrDefault(inYear);
        _files[inYear] = number + 1;
        using FileStream file = new(Path.Combine(inYear, string.Create(CultureInfo.InvariantCulture, $"part-{number:D5}.parquet")), FileMode.CreateNew, FileAccess.ReadWrite);
        ParquetWriter writer = _groups.Open(file);
        _groups.Write(writer, [.. rows.Select(WithoutYear)]);
        RowGroups.Close(writer);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        // Engines cannot read a folder without files: then one has the columns and no rows.
        if (_files.Count == 0)
        {
            Write(year: null, []);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // No file is open.
    }

    private object?[] WithoutYear(object?[] row) => [.. row[.._year], .. row[(_year + 1)..]];

    [GeneratedRegex(@"^year=[^/]+/part-\d{5,}\.parquet$")]
    private static partial Regex Ours();
}
