using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>Writes tables as text, each to a file or to the standard output.</summary>
/// <param name="format">The form of a row.</param>
/// <param name="outputs">Where each table goes; closed with this.</param>
internal sealed class RowsWriter(IRowFormat format, IReadOnlyList<(ExportTable Table, TextWriter Output)> outputs) : IExportWriter
{
    private bool _hasBegun;

    /// <inheritdoc/>
    public Action Prepare(TextReading reading)
    {
        string[] rows = [.. outputs.Select(output => format.Rows(output.Table, reading))];
        return () =>
        {
            Begin();
            for (int i = 0; i < rows.Length; i++)
            {
                outputs[i].Output.Write(rows[i]);
            }
        };
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Begin();
        foreach ((_, TextWriter output) in outputs)
        {
            output.Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((_, TextWriter output) in outputs)
        {
            Closing.Quietly(output);
        }
    }

    private void Begin()
    {
        if (_hasBegun)
        {
            return;
        }

        _hasBegun = true;
        foreach ((ExportTable table, TextWriter output) in outputs)
        {
            output.Write(format.Header(table));
        }
    }
}
