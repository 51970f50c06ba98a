using System.Runtime.CompilerServices;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>
/// Words in a row, to be found in a text with whatever stands between them but the end of a sentence. "*" at the end of a word stands for
/// any ending, and for none; a word of two capitals or more, without a small letter, is found in capitals only.
/// </summary>
/// <remarks>
/// Made for the first answer in a fresh process, as <see cref="PhraseSearch"/> is: loops over arrays, because a collection of a value type of
/// ours is compiled anew with all its methods, which took longer than what is done with it.
/// </remarks>
internal sealed class Phrase
{
    /// <summary>What a phrase is, for messages.</summary>
    private const string Definition =
        "A phrase is one word or more, as in 'security environment'; '*' at the end of a word stands for any ending, as in 'deter*'.";

    /// <summary>
    /// Characters of ASCII that every text with the phrase has, in whatever case: the longest there are. Empty where the phrase has none
    /// that are sure to be written so.
    /// </summary>
    public readonly string Landmark;

    public readonly PhraseWord[] Words;

    /// <summary>
    /// In so many texts the landmark is looked for by hand: the search of the runtime is ten times as fast, and takes half a millisecond to be made ready.
    /// </summary>
    private const int FewTexts = 64;

    /// <summary>AggressiveOptimization, which netstandard2.0 has no name for.</summary>
    private const MethodImplOptions WithOptimizations = (MethodImplOptions)512;

    /// <summary>How many were looked through; threads may lose a count, which changes no result.</summary>
    private static int _looked;

    private readonly int _wordsBeforeLandmark;

    private Phrase(PhraseWord[] words)
    {
        Words = words;
        Landmark = LandmarkOf(words, out _wordsBeforeLandmark);
    }

    /// <summary>The phrase that is written so.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is no phrase; the message says what one is.</exception>
    public static Phrase Parse(string text, string parameter)
    {
        if (text is null)
        {
            throw new ArgumentNullException(parameter);
        }

        PhraseWord[] words = new PhraseWord[CountWords(text, parameter)];
        Token token = default;
        for (int i = 0; i < words.Length; i++)
        {
            token = Matching.Words.Next(text, token.End);
            words[i] = PhraseWord.At(text, token);
        }

        return new Phrase(words);
    }

    /// <summary>False where a text cannot have the phrase, found out at the speed of a search for characters.</summary>
    public bool MayBeIn(string text) => LandmarkIn(text, 0) >= 0;

    /// <summary>Where the landmark first stands from a place on; that place itself where there is no landmark, and -1 where the text has none.</summary>
    public int LandmarkIn(string text, int from)
    {
        if (Landmark.Length == 0 || from > text.Length)
        {
            return Landmark.Length == 0 ? from : -1;
        }

        if (_looked >= FewTexts)
        {
            return text.IndexOf(Landmark, from, StringComparison.OrdinalIgnoreCase);
        }

        _looked++;
        return LandmarkByHand(text, from);
    }

    /// <summary>True when a text has the phrase.</summary>
    public bool IsIn(string text)
    {
        int landmark = LandmarkIn(text, 0);
        return landmark >= 0 && new PhraseSearch(text, Words, FirstStart(text, landmark)).Next() >= 0;
    }

    /// <summary>Every place where it stands in a text, in order; where it begins again inside itself, both.</summary>
    public List<TextMatch> In(string text)
    {
        List<TextMatch> matches = [];
        int landmark = LandmarkIn(text, 0);
        if (landmark >= 0)
        {
            PhraseSearch search = new(text, Words, FirstStart(text, landmark));
            for (int start = search.Next(); start >= 0; start = search.Next())
            {
                matches.Add(new TextMatch(start, search.End - start));
            }
        }

        return matches;
    }

    /// <summary>Compiled with optimizations at once: it is a loop, and would be compiled again while it runs.</summary>
    [MethodImpl(WithOptimizations)]
    private int LandmarkByHand(string text, int from)
    {
        string landmark = Landmark;
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

    private static int CountWords(string text, string parameter)
    {
        int count = 0;
        int behindWord = -1;
        TokenRule rule = WordDialect.Rule;
        for (Token token = rule.Next(text, 0, text.Length); !token.IsNone; token = rule.Next(text, token.End, text.Length))
        {
            if (token.IsWord)
            {
                count++;
                behindWord = token.End;
            }
            else if (text[token.Start] == '*' && (token.Start != behindWord || Continues(text, token.End)))
            {
                throw new ArgumentException("A '*' stands only at the end of a word. " + Definition, parameter);
            }
        }

        return count > 0 ? count : throw new ArgumentException("It has no word. " + Definition, parameter);
    }

    private static bool Continues(string text, int at) =>
        at < text.Length && (text[at] == '*' || WordDialect.Rule.Next(text, at, text.Length) is { IsWord: true } next && next.Start == at);

    private static string LandmarkOf(PhraseWord[] words, out int wordsBefore)
    {
        string longest = "";
        wordsBefore = 0;
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

                if (i - start > longest.Length)
                {
                    longest = key.Substring(start, i - start);
                    wordsBefore = word;
                }

                start = i + 1;
            }
        }

        return longest;
    }

    /// <summary>
    /// From where on the phrase can stand in a text whose first landmark is at a place: behind the white space before as many words as the
    /// phrase has before its landmark. No word goes over white space; what stands between two blanks without a letter or a digit may be no word.
    /// </summary>
    private int FirstStart(string text, int landmark)
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

            if (isWord && words == _wordsBeforeLandmark)
            {
                return start;
            }

            words += isWord ? 1 : 0;
            isWord = false;
        }

        return 0;
    }
}
