using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// The words of a set of phrases as a trie of characters, so that one walk over a word of a text, however long, finds
/// both the word itself and every beginning that a wildcard names.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<int> _wholeWords = [0];
    private readonly List<int> _prefixes = [0];
    private int _last;

    /// <summary>The number of the word, or of its beginning with any ending; from 1.</summary>
    public int Add(string text, Token token, bool isPrefix)
    {
        int state = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            state = StepOrGrow(state, PhraseCharacter.Fold(text[i]));
        }

        List<int> numbers = isPrefix ? _prefixes : _wholeWords;
        if (numbers[state] == 0)
        {
            numbers[state] = ++_last;
        }

        return numbers[state];
    }

    /// <summary>Puts the numbers that a word of a text has into <paramref name="found"/>: the whole word, then longest beginnings first.</summary>
    public void Find(string text, Token token, List<int> found)
    {
        found.Clear();
        int state = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            if (!_steps.TryGetValue(StepKey(state, PhraseCharacter.Fold(text[i])), out state))
            {
                found.Reverse();
                return;
            }

            if (_prefixes[state] != 0)
            {
                found.Add(_prefixes[state]);
            }
        }

        if (_wholeWords[state] != 0)
        {
            found.Add(_wholeWords[state]);
        }

        found.Reverse();
    }

    private int StepOrGrow(int state, char c)
    {
        long key = StepKey(state, c);
        if (!_steps.TryGetValue(key, out int next))
        {
            next = _wholeWords.Count;
            _steps.Add(key, next);
            _wholeWords.Add(0);
            _prefixes.Add(0);
        }

        return next;
    }

    private static long StepKey(int state, char c) => ((long)state << 16) | c;
}
