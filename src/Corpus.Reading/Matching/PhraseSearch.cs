using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>One pass over a text for a phrase: every beginning that may still become the phrase is a bit that moves on with each word.</summary>
/// <remarks>
/// Linear in the text for a phrase of up to 64 words, whatever either repeats; each further 64 words of a phrase add a step for each
/// word of the text.
/// </remarks>
internal struct PhraseSearch(string text, PhraseTrie trie, int count)
{
    private readonly PhrasePlaces _begun = new(count);
    private readonly PhrasePlaces _possible = new(count);

    /// <summary>Where the last words of the text began, as many as the phrase has.</summary>
    private readonly int[] _starts = new int[count];

    private bool _isBegun;
    private int _word;
    private int _end;

    /// <summary>The next match; matches can overlap.</summary>
    /// <returns>False when there is none any more.</returns>
    public bool Next(out TextMatch match)
    {
        for (Token word = Words.Next(text, _end); !word.IsNone; word = Words.Next(text, _end))
        {
            if (_isBegun && count > 1 && SentenceBreak.IsBetween(text, _end, word.Start))
            {
                _begun.Clear();
            }

            int place = _word % count;
            _starts[place] = word.Start;
            _word = place + 1;
            _end = word.End;
            if (IsEndOfPhrase(word))
            {
                int start = _starts[_word % count];
                match = new TextMatch(start, word.End - start);
                return true;
            }
        }

        match = default;
        return false;
    }

    private bool IsEndOfPhrase(Token word)
    {
        if (!_isBegun)
        {
            _begun.Clear();
        }

        _possible.Clear();
        _isBegun = trie.Find(text, word, _possible) && _begun.Advance(_possible);
        return _isBegun && _begun.Has(count - 1);
    }
}
