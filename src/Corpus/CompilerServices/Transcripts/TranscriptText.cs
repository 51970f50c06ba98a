using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.CompilerServices;

/// <summary>Turns the bytes of a transcript into strings.</summary>
internal static class TranscriptText
{
    /// <summary>
    /// The runtime's own decoder is faster by the byte but takes 3 ms to be compiled on first use: as long as decoding by
    /// hand takes for a hundred kilobytes. So the first of them are decoded by hand, and the bulk of a large corpus is not.
    /// </summary>
    private const int ByHandAtFirst = 64 * 1024;

    /// <summary>How much was decoded by hand; threads may lose a count, which changes no result.</summary>
    private static int _byHand;

    /// <summary>The text between two offsets, without its escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string Read(byte[] transcript, int start, int end)
    {
        if (start >= end)
        {
            return "";
        }

        if (_byHand >= ByHandAtFirst)
        {
            return Bulk(transcript, start, end);
        }

        _byHand += end - start;
        return ByHand(transcript, start, end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Bulk(byte[] transcript, int start, int end)
    {
        string text = Encoding.UTF8.GetString(transcript, start, end - start);
        return text.Contains('\\', StringComparison.Ordinal) ? ByHand(transcript, start, end) : text;
    }

    private static string ByHand(byte[] transcript, int start, int end)
    {
        char[] text = new char[end - start];
        int length = 0;
        for (int i = start; i < end;)
        {
            byte one = transcript[i];
            if (one < 0x80 && one != '\\')
            {
                text[length] = (char)one;
                length++;
                i++;
            }
            else
            {
                i += Special(transcript, i, text, ref length);
            }
        }

        return new string(text, 0, length);
    }

    /// <summary>Decodes an escape or a character of several bytes; the compiler made sure that they are well formed.</summary>
    /// <returns>How many bytes it takes.</returns>
    private static int Special(byte[] transcript, int i, char[] text, ref int length)
    {
        int one = transcript[i];
        if (one == '\\')
        {
            text[length++] = (char)((Hex(transcript[i + 2]) << 12) | (Hex(transcript[i + 3]) << 8) | (Hex(transcript[i + 4]) << 4) | Hex(transcript[i + 5]));
            return 6;
        }

        if (one < 0xE0)
        {
            text[length++] = (char)(((one & 0x1F) << 6) | Tail(transcript[i + 1]));
            return 2;
        }

        if (one < 0xF0)
        {
            text[length++] = (char)(((one & 0x0F) << 12) | (Tail(transcript[i + 1]) << 6) | Tail(transcript[i + 2]));
            return 3;
        }

        int beyond = (((one & 0x07) << 18) | (Tail(transcript[i + 1]) << 12) | (Tail(transcript[i + 2]) << 6) | Tail(transcript[i + 3])) - 0x10000;
        text[length++] = (char)(0xD800 | (beyond >> 10));
        text[length++] = (char)(0xDC00 | (beyond & 0x3FF));
        return 4;
    }

    private static int Tail(byte one) => one & 0x3F;

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : digit - 'A' + 10;
}
