using System.Text;

namespace Corpus;

/// <summary>Writes the lines of a concordance below each other.</summary>
internal static class ConcordanceText
{
    /// <summary>What fits before and behind a node on a wide screen; a longer node moves only its own line.</summary>
    private const int Width = 40;

    public static string Of(IReadOnlyList<ConcordanceLine> lines)
    {
        StringBuilder text = new();
        int node = Math.Min(Width, lines.Select(line => line.Length).DefaultIfEmpty().Max());
        foreach (ConcordanceLine line in lines)
        {
            text.Append(text.Length == 0 ? "" : "\n")
                .Append(OneLine.Of(Before(line)).PadLeft(Width)).Append("  ")
                .Append(OneLine.Of(line.Node).PadRight(node)).Append("  ")
                .Append(OneLine.Of(Behind(line)).PadRight(Width)).Append("  ")
                .Append(line.Statement.Cite());
        }

        return text.ToString();
    }

    /// <summary>The end of what stands before, from a blank on where it is cut.</summary>
    private static string Before(ConcordanceLine line)
    {
        string text = line.Statement.Text;
        if (line.Start <= Width)
        {
            return text[..line.Start].TrimEnd();
        }

        int from = line.Start - Width;
        while (from < line.Start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return text[from..line.Start].Trim();
    }

    /// <summary>The beginning of what stands behind, up to a blank where it is cut.</summary>
    private static string Behind(ConcordanceLine line)
    {
        string text = line.Statement.Text;
        int start = line.Start + line.Length;
        if (text.Length - start <= Width)
        {
            return text[start..].TrimStart();
        }

        int to = start + Width;
        while (to > start && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return text[start..to].Trim();
    }
}
