using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>The lines of a document with what their layout tells.</summary>
internal sealed class DocumentLines
{
    /// <summary>
    /// A page or a mail program breaks lines at 60 to 100 characters. Where lines are longer, nobody broke them to fit:
    /// every line break is one that was meant.
    /// </summary>
    private const int WidestWrap = 120;
    private const int TabWidth = 4;

    private readonly int[] _runWidths;
    private readonly List<Fragment> _markup = [];

    public DocumentLines(string content, CancellationToken cancellation)
    {
        Content = content;
        Lines = WithoutMarkup(LineReader.Read(content, cancellation));
        _runWidths = MeasureRuns(Lines);
        Initials = new NameInitials(content);
    }

    private DocumentLines(DocumentLines other, ImmutableArray<TextLine> lines, IEnumerable<Fragment> marks)
    {
        Content = other.Content;
        Lines = lines;
        _markup = [.. other._markup, .. marks];
        _runWidths = other._runWidths;
        Initials = other.Initials;
    }

    public string Content { get; }

    /// <summary>The lines, each without the marks of a conversion around its words.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>The names that a line can begin with by an initial.</summary>
    public NameInitials Initials { get; }

    /// <summary>Those marks.</summary>
    public IReadOnlyList<Fragment> Markup => _markup;

    /// <summary>
    /// True when the line break before this line was meant: the first word would have fitted on the line before, which
    /// is not blank.
    /// </summary>
    public bool IsMeantBreakBefore(int index)
    {
        TextLine line = Lines[index];
        TextLine before = Lines[index - 1];
        int width = _runWidths[index];
        Word first = Word.Read(Content, line.TextStart, line.TextEnd);
        return width > WidestWrap || before.TextEnd - before.Start + 1 + (first.End - first.Start) <= width;
    }

    /// <summary>The same without marks that stand at the ends of lines.</summary>
    public DocumentLines Without(IReadOnlyList<Fragment> marks)
    {
        ImmutableArray<TextLine>.Builder lines = Lines.ToBuilder();
        foreach (Fragment mark in marks)
        {
            TextLine line = lines[mark.Line - 1];
            lines[mark.Line - 1] = mark.Start == line.TextStart
                ? line with { TextStart = Blank.Skip(Content, mark.End, line.TextEnd) }
                : line with { TextEnd = Blank.TrimEnd(Content, line.TextStart, mark.Start) };
        }

        return new DocumentLines(this, lines.ToImmutable(), marks);
    }

    /// <summary>How far a line is indented, in columns.</summary>
    public int IndentOf(int index)
    {
        int indent = 0;
        for (int i = Lines[index].Start; i < Lines[index].TextStart && (Blank.Is(Content[i]) || Content[i] == '>'); i++)
        {
            indent += Content[i] switch { '\t' => TabWidth, '\u3000' => 2, Blank.ByteOrderMark or '\f' or '>' => 0, _ => 1 };
        }

        return indent;
    }

    private ImmutableArray<TextLine> WithoutMarkup(ImmutableArray<TextLine> lines)
    {
        ImmutableArray<TextLine>.Builder stripped = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        foreach (TextLine line in lines)
        {
            TextLine words = LineMarkup.Strip(Content, line);
            words = words.IsBlank ? words : words with { TextEnd = PageMark.BeforeEnd(Content, words.TextStart, words.TextEnd) };
            AddMarkup(line.Part(line.TextStart, words.TextStart).Trim(Content));
            AddMarkup(line.Part(words.TextEnd, line.TextEnd).Trim(Content));
            stripped.Add(words);
        }

        return stripped.MoveToImmutable();
    }

    private void AddMarkup(Fragment mark)
    {
        if (mark.Length > 0)
        {
            _markup.Add(mark);
        }
    }

    /// <summary>For every line the length of the longest line among those around it without a blank line between.</summary>
    private static int[] MeasureRuns(ImmutableArray<TextLine> lines)
    {
        int[] widths = new int[lines.Length];
        int first = 0;
        while (first < lines.Length)
        {
            int width = 0;
            int end = first;
            while (end < lines.Length && !lines[end].IsBlank)
            {
                width = Math.Max(width, lines[end].TextEnd - lines[end].Start);
                end++;
            }

            for (int i = first; i < end; i++)
            {
                widths[i] = width;
            }

            first = end + 1;
        }

        return widths;
    }
}
