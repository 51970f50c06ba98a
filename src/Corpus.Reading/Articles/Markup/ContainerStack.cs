namespace Corpus.Reading.Articles.Markup;

/// <summary>The block quotes and items of lists that are open at a line, the outermost first.</summary>
internal sealed class ContainerStack(string article, ParagraphBuilder paragraph)
{
    /// <summary>Quotes and lists in each other; nobody writes so many, and each line is held against all of them.</summary>
    private const int Deepest = 64;

    private readonly List<MarkdownContainer> _open = [];

    /// <summary>The item that began with nothing in the line before; a blank line ends it. -1 for none.</summary>
    private int _emptyItem = -1;

    public int Count => _open.Count;

    /// <summary>Goes over what the open quotes and items have at the beginning of a line.</summary>
    /// <returns>How many of them go on in it.</returns>
    public int Match(ref LineCursor line)
    {
        int matched = 0;
        while (matched < _open.Count && !(matched == _emptyItem && line.IsBlank) && _open[matched].GoesOn(ref line))
        {
            matched++;
        }

        return matched;
    }

    /// <summary>Opens those that begin in a line; what was open beside them ends.</summary>
    /// <param name="matched">How many go on or begin in the line.</param>
    /// <returns>True where one begins.</returns>
    public bool Open(ref LineCursor line, ref int matched)
    {
        bool isNew = false;
        while (!line.IsBlank && line.Indent < LineStarts.IndentOfCode && matched < Deepest)
        {
            bool isUnderline = paragraph.IsOpen && !isNew && matched == _open.Count && LineStarts.IsUnderline(article, line.NextAt, line.End);
            bool isAfterText = paragraph.IsOpen && !isNew && matched == _open.Count;
            MarkdownContainer? next = isUnderline ? null : MarkdownContainer.Begin(article, ref line, isAfterText);
            if (next is not MarkdownContainer container)
            {
                break;
            }

            CloseTo(matched);
            paragraph.End();
            if (container.IsQuote && !_open.Exists(static open => open.IsQuote))
            {
                paragraph.Group = paragraph.NewGroup();
            }

            _open.Add(container);
            matched++;
            isNew = true;
        }

        _emptyItem = isNew && line.IsBlank && !_open[matched - 1].IsQuote ? matched - 1 : -1;
        return isNew;
    }

    /// <summary>Ends all but the outermost so many.</summary>
    public void CloseTo(int count)
    {
        if (count < _open.Count)
        {
            paragraph.End();
            _open.RemoveRange(count, _open.Count - count);
            paragraph.Group = _open.Exists(static open => open.IsQuote) ? paragraph.Group : 0;
        }
    }
}
