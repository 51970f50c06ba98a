using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>Words with a number each, from 0 in the order in which they are first met; one that is known costs no string.</summary>
/// <remarks>Hashed as the runtime hashes strings, so that no text can be written to make its words collide.</remarks>
internal sealed class WordVocabulary
{
    private readonly List<string> _words = [];
    private readonly List<int> _hashes = [];
    private int[] _buckets = new int[256];
    private char[] _key = new char[64];

    public int Count => _words.Count;

    /// <summary>The word of a number, as words are compared.</summary>
    public string this[int number] => _words[number];

    /// <summary>The number of the words that stand in a part of a text.</summary>
    public int NumberOf(string text, int start, int length)
    {
        ReadOnlySpan<char> key = Key(text, start, length);
        int hash = string.GetHashCode(key);
        int bucket = hash & (_buckets.Length - 1);
        for (; _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            int number = _buckets[bucket] - 1;
            if (_hashes[number] == hash && key.SequenceEqual(_words[number]))
            {
                return number;
            }
        }

        _words.Add(new string(key));
        _hashes.Add(hash);
        _buckets[bucket] = _words.Count;
        GrowWhereHalfFull();
        return _words.Count - 1;
    }

    private ReadOnlySpan<char> Key(string text, int start, int length)
    {
        if (_key.Length < length)
        {
            _key = new char[Math.Max(length, _key.Length * 2)];
        }

        for (int i = 0; i < length; i++)
        {
            _key[i] = WordKey.Fold(text[start + i]);
        }

        return new ReadOnlySpan<char>(_key, 0, length);
    }

    private void GrowWhereHalfFull()
    {
        if (_words.Count * 2 < _buckets.Length)
        {
            return;
        }

        _buckets = new int[_buckets.Length * 2];
        for (int number = 0; number < _words.Count; number++)
        {
            int bucket = _hashes[number] & (_buckets.Length - 1);
            while (_buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (_buckets.Length - 1);
            }

            _buckets[bucket] = number + 1;
        }
    }
}
