using System.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Writes lines as one raw string literal in UTF-8: the text stands as it is, and no quote in it can end it.</summary>
internal static class RawLiteral
{
    /// <param name="lines">Escaped lines, without their ends.</param>
    /// <param name="indentation">White space before each line; it is no part of the text.</param>
    /// <returns>From the opening quotes to "u8".</returns>
    public static string Of(IReadOnlyCollection<string> lines, string indentation)
    {
        if (lines.Count == 0)
        {
            return "\"\"u8";
        }

        string quotes = new('"', Math.Max(3, lines.Max(LongestRunOfQuotes) + 1));
        StringBuilder literal = new();
        literal.Append(quotes).Append('\n');
        foreach (string line in lines)
        {
            literal.Append(indentation).Append(line).Append('\n');
        }

        return literal.Append(indentation).Append(quotes).Append("u8").ToString();
    }

    private static int LongestRunOfQuotes(string line)
    {
        int longest = 0;
        int run = 0;
        foreach (char character in line)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
