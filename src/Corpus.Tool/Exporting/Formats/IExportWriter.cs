using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>Writes an export in one format.</summary>
internal interface IExportWriter : IDisposable
{
    /// <summary>Makes ready what is to be written of a text, on any thread.</summary>
    /// <param name="reading">The text.</param>
    /// <returns>Writes it; called once, one text after the other, in their order.</returns>
    Action Prepare(TextReading reading);

    /// <summary>Writes what stands behind the last text, and closes all files.</summary>
    void Complete();
}
