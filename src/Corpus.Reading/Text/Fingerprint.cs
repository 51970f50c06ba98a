using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Reading.Text;

/// <summary>The SHA-256 of a text, the same however its lines end and whether or not a byte order mark stands before it.</summary>
internal static class Fingerprint
{
    /// <summary>
    /// A text is hashed in pieces: copies of a whole one would be objects so large that the runtime collects everything
    /// to make room for them. They are small ones, for they are made for each text.
    /// </summary>
    private const int PieceLength = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Over UTF-8 without byte order mark and with LF line ends, in lower-case hexadecimal.</summary>
    public static string Of(string content)
    {
        using SHA256 algorithm = SHA256.Create();
        Encoder encoder = Utf8.GetEncoder();
        char[] characters = new char[PieceLength];
        byte[] bytes = new byte[Utf8.GetMaxByteCount(PieceLength)];
        int position = content.Length > 0 && content[0] == Blank.ByteOrderMark ? 1 : 0;
        while (position < content.Length)
        {
            int count = Normalize(content, ref position, characters);
            int length = encoder.GetBytes(characters, 0, count, bytes, 0, flush: position == content.Length);
            algorithm.TransformBlock(bytes, 0, length, null, 0);
        }

        algorithm.TransformFinalBlock([], 0, 0);
        return Hexadecimal(algorithm.Hash!);
    }

    /// <summary>Fills a piece from a position on, each line end as LF, and moves the position behind what it took.</summary>
    private static int Normalize(string content, ref int position, char[] piece)
    {
        int count = 0;
        while (count < piece.Length && position < content.Length)
        {
            char character = content[position++];
            if (character == '\r')
            {
                character = '\n';
                position += position < content.Length && content[position] == '\n' ? 1 : 0;
            }

            piece[count++] = character;
        }

        return count;
    }

    private static string Hexadecimal(byte[] hash)
    {
        StringBuilder text = new(hash.Length * 2);
        foreach (byte part in hash)
        {
            text.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
