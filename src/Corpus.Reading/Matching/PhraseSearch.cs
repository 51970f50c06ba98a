using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>One pass over the words of a text for a phrase: every beginning that may still become the phrase moves on with each word.</summary>
/// <remarks>
/// A word of the text is compared with the first word of the phrase, and with one more for each beginning that has got so far: there are
/// as many as the phrase has words only where both repeat themselves.
/// </remarks>
internal struct PhraseSearch
{
    private readonly string _text;
    private readonly PhraseWord[] _words;

    /// <summary>Where the beginning starts of which so many words are found, the last of them just before <see cref="_end"/>; -1 where there is none.</summary>
    private readonly int[] _begun;

    private int _end;

    /// <param name="text">The text.</param>
    /// <param name="words">The phrase.</param>
    /// <param name="start">From where to search: not within a word.</param>
    public PhraseSearch(string text, PhraseWord[] words, int start)
    {
        _text = text;
        _words = words;
        _begun = new int[words.Length + 1];
        _end = start;
        Clear();
    }

    /// <summary>The next match; matches can overlap.</summary>
    /// <returns>False when there is none any more.</returns>
    public bool Next(out TextMatch match)
    {
        for (Token word = Words.Next(_text, _end); !word.IsNone; word = Words.Next(_text, _end))
        {
            int start = Advance(word);
            _end = word.End;
            if (start >= 0)
            {
                match = new TextMatch(start, word.End - start);
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Moves each beginning on that the word continues, from the longest down; the others end.</summary>
    /// <returns>Where the phrase starts that ends with the word; -1 when none does.</returns>
    private readonly int Advance(Token word)
    {
        bool isParted = false;
        bool isLooked = false;
        _begun[0] = word.Start;
        for (int found = _words.Length - 1; found >= 0; found--)
        {
            int start = _begun[found];
            bool goesOn = start >= 0 && _words[found].Fits(_text, word);
            if (goesOn && found > 0)
            {
                // Looked for only where it matters: a sentence that ends there ends every beginning but the new one.
                isParted = isLooked ? isParted : SentenceBreak.IsBetween(_text, _end, word.Start);
                isLooked = true;
                goesOn = !isParted;
            }

            _begun[found + 1] = goesOn ? start : -1;
        }

        return _begun[_words.Length];
    }

    private readonly void Clear()
    {
        for (int i = 0; i < _begun.Length; i++)
        {
            _begun[i] = -1;
        }
    }
}
