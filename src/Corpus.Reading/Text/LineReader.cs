using System.Collections.Immutable;

namespace Corpus.Reading.Text;

/// <summary>
/// Cuts a text into lines at LF, CR and CRLF. A form feed is a blank and no line end, so that line numbers are those an
/// editor shows.
/// </summary>
internal static class LineReader
{
    private const int LinesBetweenChecks = 4096;

    private static readonly char[] LineEnds = ['\r', '\n'];

    public static ImmutableArray<TextLine> Read(string content, CancellationToken cancellation)
    {
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
        int start = content.Length > 0 && content[0] == Blank.ByteOrderMark ? 1 : 0;
        while (true)
        {
            if (lines.Count % LinesBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            int end = content.IndexOfAny(LineEnds, start);
            int length = end < 0 ? content.Length : end;
            lines.Add(CreateLine(content, lines.Count + 1, start, length));
            if (end < 0)
            {
                return lines.ToImmutable();
            }

            bool isPair = content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }
    }

    private static TextLine CreateLine(string content, int number, int start, int end)
    {
        int textStart = Blank.Skip(content, start, end);
        return new TextLine(number, start, textStart, Blank.TrimEnd(content, textStart, end));
    }
}
