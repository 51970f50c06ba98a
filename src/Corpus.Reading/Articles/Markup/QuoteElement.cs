namespace Corpus.Reading.Articles.Markup;

/// <summary>A block quote that is an element of HTML: it begins where a line does, and holds what stands up to its end.</summary>
internal sealed class QuoteElement(string article)
{
    private const string Opening = "<blockquote";
    private const string Closing = "</blockquote>";

    /// <summary>One that never closes is none; looked for once for all that open.</summary>
    private readonly int _lastClosing = article.LastIndexOf(Closing, StringComparison.OrdinalIgnoreCase);
    private int _depth;

    public bool IsOpen => _depth > 0;

    /// <summary>Behind the tag that opens one at a place in a line; -1 where none does.</summary>
    public int Begin(int at, int end)
    {
        int name = at + Opening.Length;
        bool begins = at < _lastClosing && name < end && article[name] is '>' or ' ' or '\t'
            && string.Compare(article, at, Opening, 0, Opening.Length, StringComparison.OrdinalIgnoreCase) == 0;
        int close = begins ? article.IndexOf('>', name, end - name) : -1;
        _depth += close >= 0 ? 1 : 0;
        return close >= 0 ? close + 1 : -1;
    }

    /// <summary>True for a line that closes one and has nothing before.</summary>
    public bool IsEnd(int at) => IsOpen && string.Compare(article, at, Closing, 0, Closing.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Where the tag stands in a line that closes one; the end of the line where none does.</summary>
    /// <param name="behind">Behind the tag.</param>
    public int End(int at, int end, out int behind)
    {
        int close = IsOpen ? article.IndexOf(Closing, at, end - at, StringComparison.OrdinalIgnoreCase) : -1;
        _depth -= close >= 0 ? 1 : 0;
        behind = close >= 0 ? close + Closing.Length : end;
        return close >= 0 ? close : end;
    }
}
