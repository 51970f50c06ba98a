using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>Takes texts out of a transcript, without the escapes in which what must not stand raw in C# source is written.</summary>
internal static class TranscriptText
{
    /// <summary>How long an escape is: <c>\u000A</c>.</summary>
    private const int EscapeLength = 6;

    /// <summary>The text between two offsets.</summary>
    /// <remarks>Looks for escapes by hand: see <see cref="TranscriptLine"/>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string Read(string transcript, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (transcript[i] == '\\')
            {
                return Unescaped(transcript, start, end);
            }
        }

        return start < end ? transcript.Substring(start, end - start) : "";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Unescaped(string transcript, int start, int end)
    {
        char[] text = new char[end - start];
        int length = 0;
        for (int i = start; i < end;)
        {
            bool isEscape = transcript[i] == '\\';
            text[length] = isEscape ? Escaped(transcript, i) : transcript[i];
            length++;
            i += isEscape ? EscapeLength : 1;
        }

        return new string(text, 0, length);
    }

    /// <summary>The character that an escape stands for; the generator made sure that it is whole.</summary>
    private static char Escaped(string transcript, int i) =>
        (char)((Hex(transcript[i + 2]) << 12) | (Hex(transcript[i + 3]) << 8) | (Hex(transcript[i + 4]) << 4) | Hex(transcript[i + 5]));

    private static int Hex(char digit) => digit <= '9' ? digit - '0' : digit - 'A' + 10;
}
