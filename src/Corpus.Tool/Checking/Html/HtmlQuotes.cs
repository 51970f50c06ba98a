using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tool.Checking.Html;

/// <summary>The elements that quote: <c>q</c>, for which a browser shows marks, and <c>blockquote</c>, each with the address that it cites.</summary>
internal sealed class HtmlQuotes
{
    private readonly Stack<LinkTarget?> _open = new();
    private readonly Stack<(int Group, LinkTarget? Cited, int First)> _blocks = new();
    private int _groups;

    /// <summary>The block quote in which text stands now, by number; 0 for none.</summary>
    public int Group => _blocks.Count > 0 ? _blocks.Peek().Group : 0;

    /// <summary>Begins a quotation in a line.</summary>
    /// <returns>The mark that it stands for: double ones, and single ones in them.</returns>
    public char Open(LinkTarget? cited)
    {
        _open.Push(cited);
        return _open.Count % 2 == 1 ? '\u201C' : '\u2018';
    }

    /// <summary>Ends the last one.</summary>
    /// <returns>The mark; null where none is open.</returns>
    public char? Close(out LinkTarget? cited)
    {
        cited = null;
        if (_open.Count == 0)
        {
            return null;
        }

        char mark = _open.Count % 2 == 1 ? '\u201D' : '\u2019';
        cited = _open.Pop();
        return mark;
    }

    /// <summary>A quotation in a line ends with its paragraph at the latest.</summary>
    public void EndParagraph() => _open.Clear();

    /// <summary>Begins a block quote.</summary>
    /// <param name="cited">The address that it cites.</param>
    /// <param name="first">The number of its first paragraph.</param>
    public void OpenBlock(LinkTarget? cited, int first) => _blocks.Push((++_groups, cited, first));

    /// <summary>Ends the last block quote: what it cites is the source of its paragraphs where they name none themselves.</summary>
    public void CloseBlock(List<InlineText> paragraphs)
    {
        if (!_blocks.TryPop(out (int Group, LinkTarget? Cited, int First) block) || block.Cited is null)
        {
            return;
        }

        for (int last = paragraphs.Count - 1; last >= block.First; last--)
        {
            InlineText paragraph = paragraphs[last];
            if (paragraph.Group == block.Group)
            {
                int end = paragraph.Text.Length;
                paragraphs[last] = paragraph.Links.IsEmpty ? paragraph with { Links = [new InlineLink(block.Cited, end, end)] } : paragraph;
                return;
            }
        }
    }
}
