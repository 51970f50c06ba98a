using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// The tokens of a part of a text with the numbers that a <see cref="WordTable"/> knows them by. Each is cut when it is first
/// asked for, and looked up once.
/// </summary>
internal sealed class TokenReadings(string text, int start, int end, WordTable words)
{
    /// <summary>Most words are in no phrase.</summary>
    private static readonly List<int> None = [];

    private readonly List<int> _found = [];
    private readonly List<Token> _tokens = [];
    private readonly List<List<int>?> _numbers = [];

    public Token this[int index] => _tokens[index];

    /// <summary>True where the part has a token of that index; those before it have been asked for.</summary>
    public bool Has(int index)
    {
        if (index < _tokens.Count)
        {
            return true;
        }

        Token token = TokenDialect.Phrase.Next(text, _tokens.Count == 0 ? start : _tokens[_tokens.Count - 1].End, end);
        if (token.IsNone)
        {
            return false;
        }

        _tokens.Add(token);
        return true;
    }

    public List<int> NumbersAt(int index)
    {
        while (_numbers.Count <= index)
        {
            _numbers.Add(null);
        }

        if (_numbers[index] is List<int> known)
        {
            return known;
        }

        words.Find(text, _tokens[index], _found);
        List<int> numbers = _found.Count == 0 ? None : [.. _found];
        _numbers[index] = numbers;
        return numbers;
    }

    public bool HasOnlyCapitals(int first, int last)
    {
        for (int i = _tokens[first].Start; i < _tokens[last].End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
