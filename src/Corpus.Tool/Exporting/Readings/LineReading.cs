using System.Globalization;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Inputs;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>Reads the text of a line of standard input; a line that has none is a finding.</summary>
internal static class LineReading
{
    /// <summary>The rule that says so, beside those of the texts.</summary>
    public const string Rule = "EXPORT002";

    /// <summary>Reads the line.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="line">Its bytes; null when it was too long to be kept.</param>
    /// <param name="reader">Reads the text.</param>
    public static TextReading Of(int number, byte[]? line, OneTextReader reader)
    {
        (CorpusText? text, string why) = JsonText.Read(line);
        return text is not null ? reader.Read(text) : Wrong(number, why);
    }

    private static TextReading Wrong(int number, string why)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"line {number} of standard input");
        return new TextReading(name, null, [new Finding(Rule, FindingSeverity.Error, $"The line is left out: {why}. Write {{\"name\": \"2025-03-30.txt\", \"text\": \"…\"}}", "-", number, 1, 0)]);
    }
}
