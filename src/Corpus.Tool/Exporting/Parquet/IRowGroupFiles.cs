namespace Corpus.Tool.Exporting.Parquet;

/// <summary>Where the row groups of a table go.</summary>
internal interface IRowGroupFiles : IDisposable
{
    /// <summary>True where the rows of a year go together.</summary>
    bool IsByYear { get; }

    /// <summary>Writes a row group.</summary>
    /// <param name="year">The year of all rows; null where they are not told apart, or have none.</param>
    /// <param name="rows">The rows.</param>
    void Write(int? year, IReadOnlyList<object?[]> rows);

    /// <summary>Writes what stands behind the last one.</summary>
    void Complete();
}
