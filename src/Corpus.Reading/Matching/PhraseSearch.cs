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

    /// <summary>One more than where the beginning starts of which so many words are found, the last of them just before the end; 0 where there is none.</summary>
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
    }

    /// <summary>Behind the last match.</summary>
    public readonly int End => _end;

    /// <summary>The next match; matches can overlap.</summary>
    /// <returns>Where it starts; -1 when there is none any more.</returns>
    public int Next()
    {
        for (Token word = Words.Next(_text, _end); word.Length > 0; word = Words.Next(_text, _end))
        {
            int start = Advance(word);
            _end = word.End;
            if (start >= 0)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Moves each beginning on that the word continues, from the longest down; the others end.</summary>
    /// <returns>Where the phrase starts that ends with the word; -1 when none does.</returns>
    private readonly int Advance(Token word)
    {
        // What parts the word from the one before it is looked at only where a beginning would go on, and once. A blank ends no sentence.
        bool isSameSentence = word.Start == _end + 1 && _text[_end] == ' ';
        _begun[0] = word.Start + 1;
        for (int found = _words.Length - 1; found >= 0; found--)
        {
            int start = _begun[found];
            bool goesOn = start > 0 && _words[found].Fits(_text, word);
            if (goesOn && found > 0 && !isSameSentence)
            {
                if (SentenceBreak.IsBetween(_text, _end, word.Start))
                {
                    return EndAll(word);
                }

                isSameSentence = true;
            }

            _begun[found + 1] = goesOn ? start : 0;
        }

        return _begun[_words.Length] - 1;
    }

    /// <summary>A sentence ends before the word: with it a phrase of several words can only begin.</summary>
    private readonly int EndAll(Token word)
    {
        Array.Clear(_begun, 1, _words.Length);
        _begun[1] = _words[0].Fits(_text, word) ? word.Start + 1 : 0;
        return -1;
    }
}
