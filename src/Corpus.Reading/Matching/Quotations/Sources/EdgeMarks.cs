namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Brings the other half of a pair of quotation marks or brackets to words that are cut between them and it: "Free and Open Indo-Pacific" is shown with both or with none, "(PLA)" too.</summary>
internal static class EdgeMarks
{
    private const string Stops = ".,;:!?";

    /// <param name="before">What stands before the words in their text.</param>
    /// <param name="behind">What stands behind them.</param>
    public static string With(string words, string before, string behind)
    {
        (int open, int unmatched) = Halves(words, '(', ')');
        bool hasClosing = open > 0 && behind.StartsWith(")", StringComparison.Ordinal);
        bool hasOpening = unmatched > 0 && before.EndsWith("(", StringComparison.Ordinal);
        return WithMarks(
            (hasOpening ? "(" : "") + words + (hasClosing ? ")" : ""),
            hasOpening ? before.Substring(0, before.Length - 1) : before,
            hasClosing ? behind.Substring(1) : behind);
    }

    private static string WithMarks(string words, string before, string behind)
    {
        int stop = behind.Length > 1 && Stops.IndexOf(behind[0]) >= 0 ? 1 : 0;
        char next = stop < behind.Length ? behind[stop] : '\0';
        char last = before.Length > 0 ? before[before.Length - 1] : '\0';
        (int unclosed, int unopened) = Halves(words, '\u201C', '\u201D');
        bool isOdd = words.Count(static c => c == '"') % 2 == 1;
        bool opens = (last == '\u201C' && unopened > 0) || (last == '"' && isOdd);
        bool closes = (next == '\u201D' && unclosed > 0) || (next == '"' && isOdd && !opens);
        return (opens ? last.ToString() : "") + words + (closes ? behind.Substring(0, stop + 1) : "");
    }

    /// <summary>How many marks of two kinds have no other half in the words.</summary>
    private static (int Unclosed, int Unopened) Halves(string words, char open, char close)
    {
        int unclosed = 0;
        int unopened = 0;
        foreach (char c in words)
        {
            if (c == open)
            {
                unclosed++;
            }
            else if (c == close)
            {
                unopened += unclosed == 0 ? 1 : 0;
                unclosed = Math.Max(unclosed - 1, 0);
            }
        }

        return (unclosed, unopened);
    }
}
