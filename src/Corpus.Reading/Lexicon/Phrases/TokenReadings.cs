using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>The tokens of a text with the numbers that a <see cref="WordTable"/> knows them by, each looked up once.</summary>
internal sealed class TokenReadings(string text, List<Token> tokens, WordTable words)
{
    private readonly List<List<int>?> _numbers = [];

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

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

        List<int> numbers = [];
        words.Find(text, tokens[index], numbers);
        _numbers[index] = numbers;
        return numbers;
    }

    public bool HasOnlyCapitals(int first, int last)
    {
        for (int i = tokens[first].Start; i < tokens[last].End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
