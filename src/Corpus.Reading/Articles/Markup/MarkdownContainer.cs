namespace Corpus.Reading.Articles.Markup;

/// <summary>A block quote or an item of a list, in which other blocks stand.</summary>
/// <param name="Indent">How many columns the content of an item is indented.</param>
internal readonly record struct MarkdownContainer(bool IsQuote, int Indent)
{
    /// <summary>Up to so many blanks may stand before a mark; more are code.</summary>
    private const int MostBlanks = 3;

    /// <summary>Behind the mark of an item; where more blanks follow, they are code in the item.</summary>
    private const int WidestGap = 4;

    /// <summary>The one that begins at the next character of a line, which is then behind its mark; null where none does.</summary>
    public static MarkdownContainer? Begin(string article, ref LineCursor line, bool isAfterText)
    {
        int at = line.NextAt;
        if (article[at] == '>')
        {
            SkipQuoteMark(ref line);
            return new MarkdownContainer(true, 0);
        }

        int length = LineStarts.IsBreak(article, at, line.End) ? 0 : LineStarts.Item(article, at, line.End, isAfterText);
        if (length == 0)
        {
            return null;
        }

        int start = line.Column;
        line.SkipBlanks(MostBlanks);
        line.Skip(length);
        int gap = line.Indent;
        if (!line.IsBlank)
        {
            line.SkipBlanks(gap <= WidestGap ? gap : 1);
        }

        // An item that begins with nothing has its content one column behind its mark.
        return new MarkdownContainer(false, line.IsBlank ? line.Column - start + 1 : line.Column - start);
    }

    /// <summary>True where it goes on in a line, which is then behind its mark.</summary>
    public bool GoesOn(ref LineCursor line)
    {
        if (!IsQuote)
        {
            bool isIn = line.IsBlank || line.Indent >= Indent;
            line.SkipBlanks(isIn ? Indent : 0);
            return isIn;
        }

        bool isQuoted = line.Next == '>' && line.Indent <= MostBlanks;
        if (isQuoted)
        {
            SkipQuoteMark(ref line);
        }

        return isQuoted;
    }

    private static void SkipQuoteMark(ref LineCursor line)
    {
        line.SkipBlanks(MostBlanks);
        line.Skip(1);
        line.SkipBlanks(1);
    }
}
