using System.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>
/// Writes the lines of a transcript as an expression of type string: a raw literal, in which the text stands as it is and no
/// quote can end it. Long ones are literals in UTF-8 that the library decodes.
/// </summary>
/// <remarks>
/// All string literals of an assembly together can have eight million characters (CS8103); those in UTF-8 are data and
/// have no such limit, but the compiler makes a node of its tree for each byte of them, which costs it a microsecond and a
/// hundred bytes of memory. So they are for the corpora that need them.
/// </remarks>
internal static class TranscriptLiteral
{
    /// <summary>The most characters that the transcripts of all meetings may have as string literals; the rest of the room is the project's own.</summary>
    public const int MostOfMeetings = 7_000_000;

    /// <summary>The most that the transcript of one of the seven lookups may have.</summary>
    public const int MostOfLookup = 100_000;

    /// <summary>
    /// The runtime lays out one type for every length of data in an assembly, and reads them all before the first;
    /// blanks at the end leave thousands of documents with a dozen lengths.
    /// </summary>
    private const int LengthStep = 1024;

    /// <param name="lines">Escaped lines, without their ends.</param>
    /// <param name="indentation">White space before each line; it is no part of the text.</param>
    public static string Of(IReadOnlyCollection<string> lines, string indentation) =>
        lines.Count == 0 ? "\"\"" : Raw(lines, indentation, "");

    /// <summary>As data in UTF-8; blanks are added to the last line.</summary>
    public static string Utf8(IReadOnlyCollection<string> lines, string indentation)
    {
        int length = lines.Sum(line => Encoding.UTF8.GetByteCount(line) + 1);
        string blanks = new(' ', (LengthStep - (length % LengthStep)) % LengthStep);
        return "global::Corpus.CompilerServices.Utf8Transcript.Decode(" + Raw(lines, indentation, blanks) + "u8)";
    }

    private static string Raw(IReadOnlyCollection<string> lines, string indentation, string end)
    {
        string quotes = new('"', Math.Max(3, lines.Max(LongestRunOfQuotes) + 1));
        StringBuilder literal = new(quotes);
        foreach (string line in lines)
        {
            literal.Append('\n').Append(indentation).Append(line);
        }

        return literal.Append(end).Append('\n').Append(indentation).Append(quotes).ToString();
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
