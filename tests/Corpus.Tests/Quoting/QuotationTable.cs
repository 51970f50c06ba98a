using System.Text.RegularExpressions;

namespace Corpus.Tests.Quoting;

/// <summary>The rows of quotations.txt.</summary>
internal static class QuotationTable
{
    public static IReadOnlyList<QuotationRow> Rows { get; } = Read();

    private static List<QuotationRow> Read()
    {
        List<QuotationRow> rows = [];
        string[] lines = File.ReadAllLines(Checkout.PathOf("tests/Corpus.Tests/Quoting/quotations.txt"));
        for (int line = 1; line <= lines.Length; line++)
        {
            string text = lines[line - 1];
            if (text.StartsWith('>'))
            {
                rows[^1] = rows[^1] with { Suggestion = text[1..].Trim() };
            }
            else if (text.Length > 0 && text[0] != '#')
            {
                string[] parts = text.Split(" | ", 4);
                rows.Add(new QuotationRow(line, Enum.Parse<QuotationVerdict>(parts[0]), parts[1], parts[2], Unescape(parts[3]), null));
            }
        }

        return rows;
    }

    /// <summary>What a row writes by its number: characters that nobody sees, line ends.</summary>
    public static string Unescape(string text) => Regex.Replace(
        text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal),
        @"\\u([0-9A-F]{4})",
        static code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());
}

/// <summary>A quotation and what it is.</summary>
/// <param name="Line">Where it stands in quotations.txt.</param>
/// <param name="Verdict">What it is.</param>
/// <param name="From">The meeting that is named; "-" for none.</param>
/// <param name="Place">Meeting and line of the words, or of the nearest; "-" for none.</param>
/// <param name="Words">The quotation.</param>
/// <param name="Suggestion">What is to be suggested; null where the table does not say.</param>
internal sealed record QuotationRow(int Line, QuotationVerdict Verdict, string From, string Place, string Words, string? Suggestion);
