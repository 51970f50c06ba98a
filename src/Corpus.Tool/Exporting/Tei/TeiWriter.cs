using System.Text.RegularExpressions;
using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Tei;

/// <summary>Writes each text as a document of TEI P5, and what was found wrong in all of them as the table <c>findings</c>.</summary>
/// <param name="folder">Where the documents go.</param>
/// <param name="findings">Writes the findings; closed with this.</param>
internal sealed partial class TeiWriter(string folder, RowsWriter findings) : IExportWriter
{
    /// <summary>The file of the findings.</summary>
    public const string Findings = "findings.csv";

    private const int DigitsOfName = 12;

    /// <summary>True of the files that this writes.</summary>
    public static bool IsOurs(string path) => path == Findings || Ours().IsMatch(path);

    /// <summary>The identifier, for people, and the beginning of the key, as two texts can have one identifier.</summary>
    public static string FileName(Meeting meeting) => $"{Unsafe().Replace(meeting.Id, "-")}-{Keys.Of(meeting)[..DigitsOfName]}.xml";

    /// <inheritdoc/>
    public Action Prepare(TextReading reading)
    {
        Action writeFindings = findings.Prepare(reading);
        if (reading.Meeting is not Meeting meeting)
        {
            return writeFindings;
        }

        byte[] document = new TeiDocument(meeting).Write();
        return () =>
        {
            File.WriteAllBytes(Path.Combine(folder, FileName(meeting)), document);
            writeFindings();
        };
    }

    /// <inheritdoc/>
    public void Complete()
    {
        findings.Complete();
        findings.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => findings.Dispose();

    [GeneratedRegex(@"^[^/]+-[0-9a-f]{12}\.xml$")]
    private static partial Regex Ours();

    [GeneratedRegex(@"[^A-Za-z0-9.\-]")]
    private static partial Regex Unsafe();
}
