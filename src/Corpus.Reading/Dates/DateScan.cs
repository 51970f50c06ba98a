using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>How far the reading of a date has come, and what was read. A copy of it is a place to go back to.</summary>
internal struct DateScan(string text, int start, int limit, TokenRule tokens)
{
    /// <summary>One more than "20240502" has: a text of digits is not run through from each of them.</summary>
    private const int MostDigits = 9;

    private Token _peeked;
    private int _peekedAt = -1;

    /// <summary>Behind what is read.</summary>
    public int At { get; set; } = start;

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public DateStep? Step { get; set; }

    public readonly string Text => text;

    public readonly int Limit => limit;

    public readonly WrittenDate Date => new(At, Year, Month, Day, Step);

    /// <summary>The next token, which stays. It is cut once, however many forms begin with it.</summary>
    public Token Peek()
    {
        if (_peekedAt != At)
        {
            _peeked = tokens.Next(text, At, limit);
            _peekedAt = At;
        }

        return _peeked;
    }

    public readonly Token PeekBehind(Token token) => tokens.Next(text, token.End, limit);

    /// <summary>True where the token is that word; capitals do not matter.</summary>
    public readonly bool Is(Token token, string word) =>
        token.Length == word.Length && string.Compare(text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Takes the next token where it is that word.</summary>
    public bool TakeWord(string word)
    {
        Token token = Peek();
        bool isWord = Is(token, word);
        At = isWord ? token.End : At;
        return isWord;
    }

    /// <summary>Takes the next token where it is one of these signs.</summary>
    public bool TakeSign(string signs)
    {
        Token token = Peek();
        bool isSign = !token.IsNone && !token.IsWord && signs.IndexOf(text[token.Start]) >= 0;
        At = isSign ? token.End : At;
        return isSign;
    }

    /// <summary>Where the digits from a place on end; of more than any date has, behind so many that it can be none.</summary>
    public readonly int BehindDigits(int i)
    {
        int most = i + MostDigits < limit ? i + MostDigits : limit;
        while (i < most && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i;
    }

    /// <summary>The number that the digits from a place up to another are.</summary>
    public readonly int Number(int start, int end)
    {
        int number = 0;
        for (int i = start; i < end; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        return number;
    }

    /// <summary>The number that a token is, where it has that many digits, a full stop behind them aside; else null.</summary>
    public readonly int? NumberOf(Token token, int fewest, int most)
    {
        int end = BehindDigits(token.Start);
        bool isNumber = end - token.Start >= fewest && end - token.Start <= most && IsStops(end, token.End);
        return isNumber ? Number(token.Start, end) : null;
    }

    /// <summary>True where nothing but full stops stands between the places.</summary>
    public readonly bool IsStops(int start, int end)
    {
        while (start < end && text[start] == '.')
        {
            start++;
        }

        return start >= end;
    }
}
