using System.Runtime.CompilerServices;

namespace Corpus.Reading.Matching;

/// <summary>What tells fast that a text cannot have a phrase, and where in a text to begin to look for it.</summary>
internal sealed class PhraseLandmark
{
    /// <summary>
    /// Characters of ASCII that every text with the phrase has, in whatever case: the longest there are. Empty where the phrase has none
    /// that are sure to be written so.
    /// </summary>
    public readonly string Text;

    /// <summary>
    /// In so many texts the landmark is looked for by hand: the search of the runtime is ten times as fast, and takes half a millisecond to be made ready.
    /// </summary>
    private const int FewTexts = 64;

    /// <summary>How many were looked through; threads may lose a count, which changes no result.</summary>
    private static int _looked;

    /// <summary>How many words the phrase has before the one with the landmark.</summary>
    private readonly int _wordsBefore;

    public PhraseLandmark(PhraseWord[] words)
    {
        Text = "";
        for (int word = 0; word < words.Length; word++)
        {
            string key = words[word].Key;
            int start = 0;
            for (int i = 0; i <= key.Length; i++)
            {
                if (i < key.Length && key[i] < 128 && key[i] != '\'')
                {
                    continue;
                }

                if (i - start > Text.Length)
                {
                    Text = key.Substring(start, i - start);
                    _wordsBefore = word;
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Where the landmark first stands from a place on; that place itself where there is no landmark, and -1 where the text has none.</summary>
    public int In(string text, int from)
    {
        if (Text.Length == 0)
        {
            return from;
        }

        if (_looked >= FewTexts)
        {
            return text.IndexOf(Text, from, StringComparison.OrdinalIgnoreCase);
        }

        _looked++;
        return ByHand(text, from);
    }

    /// <summary>
    /// From where on the phrase can stand in a text whose first landmark is at a place: behind the white space before as many words as the
    /// phrase has before its landmark. No word goes over white space; what stands between two blanks without a letter or a digit may be no word.
    /// </summary>
    public int FirstStart(string text, int landmark)
    {
        int words = 0;
        bool isWord = true;
        for (int start = landmark; start > 0; start--)
        {
            char before = text[start - 1];
            if (!char.IsWhiteSpace(before))
            {
                isWord = isWord || (before < 128 && char.IsLetterOrDigit(before));
                continue;
            }

            if (isWord && words == _wordsBefore)
            {
                return start;
            }

            words += isWord ? 1 : 0;
            isWord = false;
        }

        return 0;
    }

    /// <summary>What the search of the runtime finds, for the first texts of a process.</summary>
    /// <remarks>Without optimizations, for good: it is a loop, and would be compiled again while it runs, which takes longer than it runs.</remarks>
    [MethodImpl(MethodImplOptions.NoOptimization)]
    internal int ByHand(string text, int from)
    {
        string landmark = Text;
        int found = 0;
        for (int i = from; i < text.Length; i++)
        {
            // A letter in either case; they differ in one bit.
            char c = text[i];
            if (c == landmark[found] || ((c ^ landmark[found]) == 0x20 && landmark[found] >= 'a'))
            {
                found++;
                if (found == landmark.Length)
                {
                    return i + 1 - found;
                }
            }
            else
            {
                i -= found;
                found = 0;
            }
        }

        return -1;
    }
}
