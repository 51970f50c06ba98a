using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// The words of a set of phrases, and the beginnings that a wildcard names, each with a number. A word of a text, however
/// long, is walked through at most three times; most words begin no phrase, and a few bits tell it.
/// </summary>
internal sealed class WordTable
{
    private readonly CharacterTrie _words = new();
    private readonly CharacterTrie _beginnings = new();
    private readonly WordFilter _firstWords = new();
    private int _count;

    /// <summary>The number of the word, or of its beginning with any ending; from 1.</summary>
    /// <param name="isFirst">True where a phrase begins with it.</param>
    public int Add(string text, Token token, bool isPrefix, bool isFirst)
    {
        if (isFirst && !isPrefix)
        {
            _firstWords.Add(text, token);
        }

        int number = (isPrefix ? _beginnings : _words).Add(text, token, _count + 1);
        _count = Math.Max(_count, number);
        return number;
    }

    /// <summary>False for nearly every word that no phrase begins with.</summary>
    public bool MayBeginPhrase(string text, Token token) => _firstWords.MayHave(text, token) || _beginnings.BeginningsOf(text, token) is not null;

    /// <summary>The numbers that a word of a text has: the whole word, then the longest beginning; null where it has none.</summary>
    public WordNumber? Find(string text, Token token)
    {
        WordNumber? beginnings = _beginnings.BeginningsOf(text, token);
        int whole = _words.NumberOf(text, token);
        return whole == 0 ? beginnings : new WordNumber(whole, beginnings);
    }
}
