using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>Finds the line and column of a place in an article, as the compiler and editors count them: for those the rarer characters that end a line do so too.</summary>
internal sealed class ArticlePlaces
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private readonly List<int> _starts = [];

    public ArticlePlaces(string article)
    {
        _starts.Add(article.Length > 0 && article[0] == Blank.ByteOrderMark ? 1 : 0);
        for (int end = article.IndexOfAny(LineEnds); end >= 0; end = article.IndexOfAny(LineEnds, end))
        {
            bool isPair = article[end] == '\r' && end + 1 < article.Length && article[end + 1] == '\n';
            end += isPair ? 2 : 1;
            _starts.Add(end);
        }
    }

    /// <summary>From one offset of the article to another.</summary>
    public Fragment Between(int start, int end)
    {
        int line = _starts.BinarySearch(start);
        line = Math.Max(line >= 0 ? line : ~line - 1, 0);
        return new Fragment(start, end - start, line + 1, start - _starts[line] + 1);
    }
}
