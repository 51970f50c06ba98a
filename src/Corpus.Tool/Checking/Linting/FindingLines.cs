using System.Collections.Immutable;
using Corpus.Reading.Text;
using Corpus.Tool.Output;

namespace Corpus.Tool.Checking.Linting;

/// <summary>Shows the line that a finding is about, and below it a caret at the place, as much of it as a terminal has room for.</summary>
internal sealed class FindingLines(string content, int width)
{
    private const int Indent = 2;

    /// <summary>So much of what stands before the place is shown where the line is too long.</summary>
    private const int Before = 20;

    private readonly ImmutableArray<TextLine> _lines = LineReader.Read(content, CancellationToken.None);

    /// <summary>The two lines; none where the finding is about the file, or the place is no character.</summary>
    public IEnumerable<Line> Of(Finding finding)
    {
        int number = finding.Line - 1;
        if (number >= _lines.Length || _lines[number].IsBlank)
        {
            return [];
        }

        TextLine line = _lines[number];
        int at = line.Start + finding.Column - 1;
        int room = Math.Max(width - Indent - 1, Before);
        int start = line.TextEnd - line.Start <= room ? line.Start : Math.Max(line.Start, at - Before);
        int end = Math.Min(line.TextEnd, start + room);
        if (at < start || at >= end)
        {
            return [];
        }

        int marked = Math.Clamp(finding.Length, 1, end - at);
        return
        [
            new Line(Words.Of(new Ink(content[start..at]), new Ink(content[at..(at + marked)], Look.Strong), new Ink(content[(at + marked)..end])), Indent),
            new Line(Words.Of(new Ink(new string(' ', at - start)), new Ink("^" + new string('~', marked - 1), Look.Strong)), Indent),
        ];
    }
}
