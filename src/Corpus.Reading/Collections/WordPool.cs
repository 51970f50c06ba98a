namespace Corpus.Reading.Collections;

/// <summary>
/// Words that were met before. Texts of one kind say the same few thousand words over and over, so that most words are found here and need
/// neither be cut out of the text nor be brought into the form in which they are compared again. Where two share a place, the later one stays:
/// what is kept has a bound, and what is returned does not depend on it.
/// </summary>
/// <param name="form">The form of a word, told by its letters alone.</param>
internal sealed class WordPool(Func<string, string> form)
{
    /// <summary>The published texts have some two thousand words. A power of two.</summary>
    private const int Places = 1 << 12;

    /// <summary>Longer words are seldom met twice.</summary>
    private const int Longest = 24;

    /// <summary>Written by any thread at any time: an entry is never changed, and each is right.</summary>
    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The form of the word that stands in a part of a text.</summary>
    public string Of(string text, int start, int length)
    {
        if (length > Longest)
        {
            return form(text.Substring(start, length));
        }

        uint hash = 0;
        for (int i = start; i < start + length; i++)
        {
            hash = (hash * 31) + text[i];
        }

        int place = (int)((hash ^ (hash >> 16)) % Places);
        Entry? entry = _entries[place];
        if (entry is null || !IsAt(text, start, length, entry.Written))
        {
            string written = text.Substring(start, length);
            _entries[place] = entry = new Entry(written, form(written));
        }

        return entry.Form;
    }

    private static bool IsAt(string text, int start, int length, string word)
    {
        if (word.Length != length)
        {
            return false;
        }

        int i = 0;
        while (i < length && word[i] == text[start + i])
        {
            i++;
        }

        return i == length;
    }

    private sealed class Entry(string written, string form)
    {
        public readonly string Written = written;
        public readonly string Form = form;
    }
}
