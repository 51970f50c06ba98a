namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>Cuts an opening sentence into words and signs and tells the main clause from what stands beside it.</summary>
internal sealed class OpeningTokens
{
    /// <summary>A bracket that is not closed within this many characters is a slip, not a remark.</summary>
    private const int LongestRemark = 300;

    /// <summary>Words that begin a clause about another event or about a person.</summary>
    private static readonly HashSet<string> ClauseWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "following", "after", "since", "before", "subsequent", "prior", "as", "which", "when", "where", "who", "whom", "whose",
        "including",
    };

    /// <summary>Clauses of these words end also where the main clause goes on: "who was visiting Japan at the Ministry".</summary>
    private static readonly HashSet<string> ShortClauseWords = new(StringComparer.OrdinalIgnoreCase) { "who", "whom", "whose", "including" };

    private static readonly HashSet<string> MainClauseWords = new(StringComparer.OrdinalIgnoreCase) { "at", "from", "for", "on", "held", "met" };

    private readonly string _text;
    private readonly List<OpeningToken> _tokens = [];
    private string? _clause;
    private int _remarkEnd;

    private OpeningTokens(string text) => _text = text;

    public static List<OpeningToken> Of(string text)
    {
        OpeningTokens tokens = new(text);
        for (int i = 0; i < text.Length;)
        {
            i = tokens.ReadFrom(i);
        }

        return tokens._tokens;
    }

    private int ReadFrom(int i)
    {
        if (char.IsWhiteSpace(_text[i]))
        {
            return i + 1;
        }

        int end = i;
        while (end < _text.Length && IsWordPart(end))
        {
            end++;
        }

        if (end == i)
        {
            AddSign(i);
            return i + 1;
        }

        AddWord(i, EndsSentence(end) ? end - 1 : end);
        return end;
    }

    private void AddSign(int i)
    {
        char c = _text[i];
        if (c is '(' or '[' && i >= _remarkEnd)
        {
            int close = _text.IndexOf(c == '(' ? ')' : ']', i, Math.Min(LongestRemark, _text.Length - i));
            _remarkEnd = close < 0 ? _remarkEnd : close + 1;
        }

        bool isComma = c == ',' && i >= _remarkEnd;
        _clause = isComma ? null : _clause;
        _tokens.Add(new OpeningToken(i, 1, c == ',' ? OpeningTokenKind.Comma : OpeningTokenKind.Sign, IsMainAt(i), i < _remarkEnd));
    }

    private void AddWord(int start, int end)
    {
        if (end == start)
        {
            return;
        }

        if (start >= _remarkEnd && end - start <= 12)
        {
            string word = _text.Substring(start, end - start);
            if (_clause == null)
            {
                _clause = BeginsClause(word, end) ? word : null;
            }
            else if (ShortClauseWords.Contains(_clause) && MainClauseWords.Contains(word))
            {
                _clause = null;
            }
        }

        _tokens.Add(new OpeningToken(start, end - start, OpeningTokenKind.Word, IsMainAt(start), start < _remarkEnd));
    }

    private bool BeginsClause(string word, int end) =>
        ClauseWords.Contains(word)
        && !(string.Equals(word, "as", StringComparison.OrdinalIgnoreCase)
            && string.CompareOrdinal(_text, end, " well", 0, 5) == 0);

    private bool IsMainAt(int offset) => offset >= _remarkEnd && _clause == null;

    /// <summary>The full stop of the sentence does not belong to its last word; that of "U.S." or "p.m." does.</summary>
    private bool EndsSentence(int end)
    {
        if (_text[end - 1] != '.' || _text.Substring(end, Math.Min(8, _text.Length - end)).Trim().Length > 0)
        {
            return false;
        }

        int start = end - 1;
        while (start > 0 && IsWordPart(start - 1) && _text[start - 1] != '.')
        {
            start--;
        }

        return start == 0 || _text[start - 1] != '.';
    }

    private bool IsWordPart(int i)
    {
        char c = _text[i];
        if (c == ':')
        {
            // "11:53"
            return i > 0 && char.IsDigit(_text[i - 1]) && i + 1 < _text.Length && char.IsDigit(_text[i + 1]);
        }

        return !char.IsWhiteSpace(c) && c is not (',' or '(' or ')' or '[' or ']' or ';' or '"' or '\u201C' or '\u201D' or '\u2014' or '!' or '?');
    }
}
