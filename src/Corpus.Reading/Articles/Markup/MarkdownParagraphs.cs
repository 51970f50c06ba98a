using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>
/// Cuts Markdown into its paragraphs, headings and rows of tables, by CommonMark 0.31: what is in block quotes and lists is
/// found, code, comments and front matter are left out.
/// </summary>
internal sealed class MarkdownParagraphs
{
    /// <summary>A thousand lines are read within a millisecond, which nobody waits for who stops it; to ask costs more than an empty line.</summary>
    private const int LinesBetweenChecks = 1024;

    private readonly string _article;
    private readonly ContainerStack _open;
    private readonly ParagraphBuilder _paragraph;
    private readonly QuoteElement _element;
    private SkippedBlock? _skipped;

    private MarkdownParagraphs(string article)
    {
        _article = article;
        _paragraph = new ParagraphBuilder(article);
        _element = new QuoteElement(article);
        _open = new ContainerStack(article, _paragraph);
    }

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArticleParagraphs Read(string article, ImmutableArray<TextLine> lines, CancellationToken cancellation)
    {
        MarkdownParagraphs markdown = new(article);
        for (int line = 0; line < lines.Length; line++)
        {
            if (line % LinesBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (line > 0 || !markdown.BeginsFrontMatter(lines))
            {
                markdown.Add(new LineCursor(article, lines[line]));
            }
        }

        markdown._paragraph.End();
        return markdown._paragraph.All();
    }

    /// <summary>Front matter is closed, or it is a rule at the top of a text.</summary>
    private bool BeginsFrontMatter(ImmutableArray<TextLine> lines)
    {
        string mark = lines[0].Whole.Length == 3 ? lines[0].Whole.In(_article) : "";
        if (mark is "---" or "+++" && lines[0].TextStart == lines[0].Start)
        {
            SkippedBlock matter = SkippedBlock.FrontMatter(mark);
            _skipped = lines.Skip(1).Any(line => matter.IsLast(_article, line.Start, line.TextEnd)) ? matter : null;
        }

        return _skipped is not null;
    }

    private void Add(LineCursor line)
    {
        int matched = _open.Match(ref line);
        if (_skipped is { } skipped && matched >= skipped.Depth)
        {
            // A fence can be indented; a line of spaces ends nothing.
            _skipped = skipped.IsLast(_article, Math.Min(line.NextAt, line.End), line.End) ? null : skipped;
            return;
        }

        _skipped = null;
        bool isNew = _open.Open(ref line, ref matched);
        if (line.IsBlank)
        {
            _open.CloseTo(matched);
            _paragraph.End();
        }
        else if (!isNew && matched < _open.Count && _paragraph.IsOpen && !BeginsBlock(line))
        {
            _paragraph.Add(line.NextAt, line.End);
        }
        else
        {
            _open.CloseTo(matched);
            AddContent(line);
        }
    }

    private void AddContent(LineCursor line)
    {
        int at = line.NextAt;
        bool isCode = line.Indent >= LineStarts.IndentOfCode;
        if (isCode && _paragraph.IsOpen)
        {
            _paragraph.Add(at, line.End);
        }
        else if (!isCode && !BeginSkipped(at, line.End))
        {
            AddText(at, line.End);
        }
    }

    private bool BeginSkipped(int at, int end)
    {
        int fence = LineStarts.Fence(_article, at, end);
        if (IsHiddenLink(at, end))
        {
            _paragraph.End();
            _paragraph.Add(at, end);
            _paragraph.End();
            return true;
        }

        SkippedBlock? block = fence > 0 ? SkippedBlock.Code(_open.Count, _article[at], fence) : SkippedBlock.Markup(_article, at, end, _open.Count);
        if (block is not null)
        {
            _paragraph.End();
            _skipped = fence == 0 && block.IsLast(_article, at, end) ? null : block;
        }

        return block is not null;
    }

    /// <summary>True for a comment alone in its line that says of what stands above where it is from.</summary>
    private bool IsHiddenLink(int at, int end) => _article[at] == '<' && HiddenLink.In(_article, at, end - at) is not null;

    private void AddText(int at, int end)
    {
        int content = _element.Begin(at, end);
        if (content >= 0)
        {
            _paragraph.End();
            _paragraph.ElementGroup = _paragraph.ElementGroup > 0 ? _paragraph.ElementGroup : _paragraph.NewGroup();
        }

        int start = content >= 0 ? content : at;
        int close = _element.End(start, end, out int behind);
        AddPart(start, close);
        if (behind <= end && close < end)
        {
            _paragraph.End();
            _paragraph.ElementGroup = _element.IsOpen ? _paragraph.ElementGroup : 0;
            AddPart(behind, end);
        }
    }

    /// <summary>Of a line in which an element begins or ends, a part may be empty.</summary>
    private void AddPart(int start, int end)
    {
        int at = Blank.Skip(_article, start, end);
        if (at < end)
        {
            AddLine(at, Blank.TrimEnd(_article, at, end));
        }
    }

    private void AddLine(int at, int end)
    {
        int hashes = LineStarts.Heading(_article, at, end);
        bool isUnderline = _paragraph.IsOpen && LineStarts.IsUnderline(_article, at, end);
        if (hashes > 0 || _article[at] == '|')
        {
            _paragraph.End();
            _paragraph.Add(Blank.Skip(_article, at + hashes, end), end);
            _paragraph.End();
        }
        else if (LinkDefinition.IsFootnote(_article, at, end))
        {
            _paragraph.End();
            _paragraph.Add(at, end);
        }
        else if (isUnderline || LineStarts.IsBreak(_article, at, end))
        {
            _paragraph.End();
        }
        else
        {
            _paragraph.Add(at, end);
        }
    }

    /// <summary>True for a line that no paragraph of an enclosing quote or item goes on in.</summary>
    private bool BeginsBlock(LineCursor line) => line.Indent < LineStarts.IndentOfCode
        && (LineStarts.Heading(_article, line.NextAt, line.End) > 0
            || LineStarts.Fence(_article, line.NextAt, line.End) > 0
            || LineStarts.IsBreak(_article, line.NextAt, line.End)
            || _element.IsEnd(line.NextAt)
            || SkippedBlock.Markup(_article, line.NextAt, line.End, 0) is not null);
}
