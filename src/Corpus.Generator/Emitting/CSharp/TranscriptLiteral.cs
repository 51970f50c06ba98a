using System.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>
/// A transcript as an expression of type string: a raw literal, in which the text stands as it is and no quote can end it. Long ones are literals in UTF-8 that the library decodes.
/// </summary>
/// <remarks>
/// All string literals of an assembly together can have eight million characters (CS8103); those in UTF-8 are data and
/// have no such limit, but the compiler makes a node of its tree for each byte of them, which costs it a microsecond and a
/// hundred bytes of memory. So they are for the corpora that need them.
/// </remarks>
internal sealed class TranscriptLiteral
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

    private readonly string _text;
    private readonly string _indentation;
    private readonly string _before;
    private readonly string _behind;

    private TranscriptLiteral(string text, string indentation, string before, string behind)
    {
        _text = text;
        _indentation = indentation;
        _before = before;
        _behind = behind;
    }

    /// <param name="text">Escaped lines, with an end between each and the next.</param>
    /// <param name="indentation">White space before each line; it is no part of the text.</param>
    public static TranscriptLiteral Of(string text, string indentation) => new(text, indentation, "", "");

    /// <summary>As data in UTF-8; blanks are added to the last line.</summary>
    public static TranscriptLiteral Utf8(string text, string indentation)
    {
        int length = Encoding.UTF8.GetByteCount(text) + 1;
        string blanks = new(' ', (LengthStep - (length % LengthStep)) % LengthStep);
        return new(text + blanks, indentation, "global::Corpus.CompilerServices.Utf8Transcript.Decode(", "u8)");
    }

    /// <summary>Writes it behind code that stands already.</summary>
    public void AppendTo(StringBuilder code)
    {
        if (_text.Length == 0)
        {
            code.Append("\"\"");
            return;
        }

        int quotes = Math.Max(3, LongestRunOfQuotes(_text) + 1);
        code.Append(_before).Append('"', quotes);
        int end;
        for (int start = 0; start <= _text.Length; start = end + 1)
        {
            end = _text.IndexOf('\n', start) is var found and >= 0 ? found : _text.Length;
            code.Append('\n').Append(_indentation).Append(_text, start, end - start);
        }

        code.Append('\n').Append(_indentation).Append('"', quotes).Append(_behind);
    }

    public override string ToString()
    {
        StringBuilder code = new();
        AppendTo(code);
        return code.ToString();
    }

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0;
        for (int start = text.IndexOf('"'); start >= 0; start = text.IndexOf('"', start))
        {
            int first = start;
            while (start < text.Length && text[start] == '"')
            {
                start++;
            }

            longest = Math.Max(longest, start - first);
        }

        return longest;
    }
}
