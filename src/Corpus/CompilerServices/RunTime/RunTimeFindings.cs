using System.Globalization;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.CompilerServices;

/// <summary>What was found, as users see it.</summary>
internal static class RunTimeFindings
{
    /// <summary>In the order of the files and of the places in them.</summary>
    public static Finding[] Of(IEnumerable<ReadFinding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(Of),
    ];

    /// <summary>What a message quotes is shown: a terminal obeys control characters, and hidden ones would hide in it too.</summary>
    private static Finding Of(ReadFinding finding)
    {
        Rule rule = Rules.ById(finding.Id);
        object[] values = [.. finding.Values.Select(text => Visible.Of(text))];
        return new Finding(
            rule.Id,
            (FindingSeverity)rule.Severity,
            string.Format(CultureInfo.InvariantCulture, rule.Message, values),
            finding.Path,
            finding.Place.Line,
            finding.Place.Column,
            finding.Place.Length);
    }
}
