using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>
/// Words in a row, to be found in a text with whatever stands between them but the end of a sentence. "*" at the end of a word stands for
/// any ending, and for none; a word of two capitals or more, without a small letter, is found in capitals only.
/// </summary>
internal sealed class Phrase
{
    /// <summary>What a phrase is, for messages.</summary>
    private const string Definition =
        "A phrase is one word or more, as in 'security environment'; '*' at the end of a word stands for any ending, as in 'deter*'.";

    private readonly PhraseTrie _trie;

    private Phrase(ImmutableArray<PhraseWord> words)
    {
        Words = words;
        _trie = new PhraseTrie(words);
        Landmark = LandmarkOf(words);
    }

    public ImmutableArray<PhraseWord> Words { get; }

    /// <summary>
    /// Characters of ASCII that every text with the phrase has, in whatever case: the longest there are. Empty where the phrase has none
    /// that are sure to be written so.
    /// </summary>
    public string Landmark { get; }

    /// <summary>The phrase that is written so.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is no phrase; the message says what one is.</exception>
    public static Phrase Parse(string text, string parameter)
    {
        if (text is null)
        {
            throw new ArgumentNullException(parameter);
        }

        ImmutableArray<PhraseWord>.Builder words = ImmutableArray.CreateBuilder<PhraseWord>();
        int behindWord = -1;
        foreach (Token token in WordDialect.Rule.In(text))
        {
            bool isStar = !token.IsWord && text[token.Start] == '*';
            if (isStar && (token.Start != behindWord || Continues(text, token.End)))
            {
                throw new ArgumentException("A '*' stands only at the end of a word. " + Definition, parameter);
            }

            if (token.IsWord)
            {
                words.Add(PhraseWord.At(text, token));
                behindWord = token.End;
            }
        }

        return words.Count > 0
            ? new Phrase(words.ToImmutable())
            : throw new ArgumentException("It has no word. " + Definition, parameter);
    }

    /// <summary>False where a text cannot have the phrase, found out at the speed of a search for characters.</summary>
    public bool MayBeIn(string text) => Landmark.Length == 0 || text.IndexOf(Landmark, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>True when a text has the phrase.</summary>
    public bool IsIn(string text) => MayBeIn(text) && Search(text).Next(out _);

    /// <summary>Every place where it stands in a text, in order; where it begins again inside itself, both.</summary>
    public List<TextMatch> In(string text)
    {
        List<TextMatch> matches = [];
        if (MayBeIn(text))
        {
            PhraseSearch search = Search(text);
            while (search.Next(out TextMatch match))
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    private PhraseSearch Search(string text) => new(text, _trie, Words.Length);

    private static bool Continues(string text, int at) =>
        at < text.Length && (text[at] == '*' || WordDialect.Rule.Next(text, at, text.Length) is { IsWord: true } next && next.Start == at);

    private static string LandmarkOf(ImmutableArray<PhraseWord> words)
    {
        string longest = "";
        foreach (PhraseWord word in words)
        {
            foreach (string part in word.Key.Split('\''))
            {
                string ascii = AsciiPart(part);
                longest = ascii.Length > longest.Length ? ascii : longest;
            }
        }

        return longest;
    }

    /// <summary>The first run of characters of ASCII; most words are nothing else.</summary>
    private static string AsciiPart(string key)
    {
        int start = 0;
        while (start < key.Length && key[start] >= 128)
        {
            start++;
        }

        int end = start;
        while (end < key.Length && key[end] < 128)
        {
            end++;
        }

        return key.Substring(start, end - start);
    }
}
