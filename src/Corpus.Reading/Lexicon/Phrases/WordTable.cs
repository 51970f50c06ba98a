using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// The words of a set of phrases, and the beginnings that a wildcard names, each with a number. A word of a text, however
/// long, is walked through at most three times; most words begin no phrase, and a few bits tell it.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<uint, KnownWord> _words = [];

    /// <summary>The words whose hash another one has: a lexicon could be written so that they are many.</summary>
    private readonly CharacterTrie _alike = new();
    private readonly CharacterTrie _beginnings = new();
    private readonly BeginningFilter _allBeginnings = new();
    private readonly WordFilter _firstWords = new();
    private readonly BeginningFilter _firstBeginnings = new();
    private int _count;

    /// <summary>The number of the word, or of its beginning with any ending; from 1.</summary>
    /// <param name="isFirst">True where a phrase begins with it.</param>
    public int Add(string text, Token token, bool isPrefix, bool isFirst)
    {
        PhraseWord word = new(text, token);
        if (isPrefix)
        {
            _allBeginnings.Add(word);
        }

        if (isFirst && isPrefix)
        {
            _firstBeginnings.Add(word);
        }
        else if (isFirst)
        {
            _firstWords.Add(word.Hash);
        }

        int number = isPrefix ? _beginnings.Add(text, token, _count + 1) : AddWord(text, word);
        _count = Math.Max(_count, number);
        return number;
    }

    /// <summary>False for nearly every word that no phrase begins with.</summary>
    public bool MayBeginPhrase(PhraseWord word) => _firstWords.MayHave(word.Hash) || _firstBeginnings.MayHave(word);

    /// <summary>The numbers that a word of a text has: the whole word, then the longest beginning; null where it has none.</summary>
    public WordNumber? Find(string text, PhraseWord word)
    {
        WordNumber? beginnings = _allBeginnings.MayHave(word) ? _beginnings.BeginningsOf(text, word.Token) : null;
        WordNumber? whole = FindWord(text, word);
        return whole is null ? beginnings : beginnings is null ? whole : new WordNumber(whole.Value, beginnings);
    }

    private int AddWord(string text, PhraseWord word)
    {
        if (!_words.TryGetValue(word.Hash, out KnownWord? known))
        {
            _words.Add(word.Hash, known = new KnownWord(text, word.Token, new WordNumber(_count + 1, null)));
        }

        return known.Is(text, word.Token) ? known.Number.Value : _alike.Add(text, word.Token, _count + 1);
    }

    private WordNumber? FindWord(string text, PhraseWord word) =>
        !_words.TryGetValue(word.Hash, out KnownWord? known) ? null : known.Is(text, word.Token) ? known.Number : _alike.Find(text, word.Token);

    /// <summary>A word where it stands in a phrase.</summary>
    private sealed class KnownWord(string phrase, Token token, WordNumber number)
    {
        public WordNumber Number => number;

        public bool Is(string text, Token other)
        {
            int i = other.Length == token.Length ? 0 : -1;
            while (i >= 0 && i < token.Length)
            {
                i = PhraseCharacter.Fold(phrase[token.Start + i]) == PhraseCharacter.Fold(text[other.Start + i]) ? i + 1 : -1;
            }

            return i >= 0;
        }
    }

    /// <summary>Tells of most words that they begin with none of some beginnings.</summary>
    private sealed class BeginningFilter
    {
        private readonly WordFilter _first = new();

        /// <summary>True where one has fewer letters than are looked at to tell.</summary>
        private bool _hasShort;

        public void Add(PhraseWord beginning)
        {
            _first.Add(beginning.HashOfBeginning);
            _hasShort |= beginning.Token.Length < PhraseWord.LettersOfBeginning;
        }

        public bool MayHave(PhraseWord word) => _hasShort || _first.MayHave(word.HashOfBeginning);
    }
}
