using System.Text;

namespace Corpus.Tool.Output;

/// <summary>Makes text of a source safe for a terminal and for a line.</summary>
internal static class SafeText
{
    /// <summary>
    /// The text without line ends and control characters: those of a hostile text could move the cursor, change colours or end the line
    /// of a row. Marks of direction go too, which can make one text look like another.
    /// </summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyExcept(Usual) < 0 && !text.Any(IsUnsafe) ? text : Cleaned(text);

    private static readonly System.Buffers.SearchValues<char> Usual = System.Buffers.SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~“”‘’–—…");

    private static string Cleaned(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char sign in text)
        {
            clean.Append(IsUnsafe(sign) ? ' ' : sign);
        }

        return clean.ToString();
    }

    private static bool IsUnsafe(char sign) =>
        char.IsControl(sign) || sign is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
