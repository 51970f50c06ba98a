using System.Buffers;
using System.Text;

namespace Corpus.Tool.Inputs;

/// <summary>Reads lines of bytes from a stream, one at a time; no line, however long, takes more memory than <see cref="Longest"/>.</summary>
internal static class JsonLines
{
    /// <summary>The longest text that a build reads well has a sixth of it.</summary>
    public const int Longest = 64 << 20;

    private const int ReadAtOnce = 1 << 16;

    /// <summary>The lines that are not blank, without their ends; null for one that is too long, which is passed over.</summary>
    public static IEnumerable<(int Number, byte[]? Line)> Read(Stream stream, CancellationToken cancellation)
    {
        byte[] block = new byte[ReadAtOnce];
        ArrayBufferWriter<byte> line = new();
        bool isTooLong = false;
        int number = 1;
        for (int read; (read = stream.Read(block)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int from = 0; from < read;)
            {
                int end = block.AsSpan(from, read - from).IndexOf((byte)'\n');
                int length = end < 0 ? read - from : end;
                isTooLong |= line.WrittenCount + length > Longest;
                if (!isTooLong)
                {
                    line.Write(block.AsSpan(from, length));
                }

                from += length + 1;
                if (end >= 0)
                {
                    foreach ((int, byte[]?) whole in Whole(number++, line, isTooLong))
                    {
                        yield return whole;
                    }

                    isTooLong = false;
                }
            }
        }

        foreach ((int, byte[]?) whole in Whole(number, line, isTooLong))
        {
            yield return whole;
        }
    }

    private static IEnumerable<(int Number, byte[]? Line)> Whole(int number, ArrayBufferWriter<byte> line, bool isTooLong)
    {
        byte[] content = line.WrittenSpan[Ascii.Trim(line.WrittenSpan)].ToArray();
        line.ResetWrittenCount();
        return isTooLong ? [(number, null)] : content.Length == 0 ? [] : [(number, content)];
    }
}
