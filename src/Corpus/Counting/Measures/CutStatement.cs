using Corpus.Reading.Text;

namespace Corpus;

/// <summary>The words of one statement by their places, cut when first asked for; lines of a concordance share one.</summary>
internal sealed class CutStatement(string text)
{
    private Token[]? _words;

    public string Text => text;

    public Token[] Words => _words ??= Cut();

    /// <summary>The index of the first word that begins at a place or behind it; the number of words where there is none.</summary>
    public int FirstFrom(int place)
    {
        int low = 0;
        int high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Words[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private Token[] Cut()
    {
        List<Token> words = [];
        for (Token word = Reading.Matching.Words.Next(text, 0); !word.IsNone; word = Reading.Matching.Words.Next(text, word.End))
        {
            words.Add(word);
        }

        return [.. words];
    }
}
