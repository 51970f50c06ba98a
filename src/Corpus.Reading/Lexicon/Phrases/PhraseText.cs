using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>A text, or a part of one, cut into the words that phrases are looked up with: once, for all who look.</summary>
internal sealed class PhraseText
{
    /// <summary>With the blank behind it, as a rule: what is guessed too low grows.</summary>
    private const int CharactersOfWord = 5;

    public PhraseText(string text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>A part of a text; places are counted in the whole text.</summary>
    public PhraseText(string text, int start, int length)
    {
        Text = text;
        End = start + length;
        Words = new List<PhraseWord>((length / CharactersOfWord) + 1);
        for (Token token = TokenDialect.Phrase.Next(text, start, End); !token.IsNone; token = TokenDialect.Phrase.Next(text, token.End, End))
        {
            Words.Add(new PhraseWord(text, token));
        }
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Where the part ends.</summary>
    public int End { get; }

    public List<PhraseWord> Words { get; }

    /// <summary>The last word that begins at a place or before it; -1 where none does.</summary>
    public int LastAtOrBefore(int start)
    {
        int low = 0;
        for (int high = Words.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (Words[middle].Token.Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
