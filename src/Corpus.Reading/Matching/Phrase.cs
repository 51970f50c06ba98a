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

    public readonly PhraseWord[] Words;
    public readonly PhraseLandmark Landmark;

    private Phrase(PhraseWord[] words)
    {
        Words = words;
        Landmark = new PhraseLandmark(words);
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

        // No text has more words than characters. Copied and not resized: that would be a method to make ready for arrays of these.
        PhraseWord[] found = new PhraseWord[text.Length];
        int count = 0;
        int behindWord = -1;
        TokenRule rule = WordDialect.Rule;
        for (Token token = rule.Next(text, 0, text.Length); token.Length > 0; token = rule.Next(text, token.End, text.Length))
        {
            if (token.IsWord)
            {
                found[count++] = PhraseWord.At(text, token);
                behindWord = token.End;
            }
            else if (text[token.Start] == '*' && (token.Start != behindWord || Continues(text, token.End)))
            {
                throw NoPhrase("A '*' stands only at the end of a word. ", parameter);
            }
        }

        PhraseWord[] words = new PhraseWord[count];
        Array.Copy(found, words, count);
        return count > 0 ? new Phrase(words) : throw NoPhrase("It has no word. ", parameter);
    }

    /// <summary>False where a text cannot have the phrase, found out at the speed of a search for characters.</summary>
    public bool MayBeIn(string text) => Landmark.In(text, 0) >= 0;

    /// <summary>True when a text has the phrase.</summary>
    public bool IsIn(string text)
    {
        int landmark = Landmark.In(text, 0);
        return landmark >= 0 && new PhraseSearch(text, Words, Landmark.FirstStart(text, landmark)).Next() >= 0;
    }

    /// <summary>Every place where it stands in a text, in order; where it begins again inside itself, both.</summary>
    public List<TextMatch> In(string text)
    {
        List<TextMatch> matches = [];
        int landmark = Landmark.In(text, 0);
        if (landmark >= 0)
        {
            PhraseSearch search = new(text, Words, Landmark.FirstStart(text, landmark));
            for (int start = search.Next(); start >= 0; start = search.Next())
            {
                matches.Add(new TextMatch(start, search.End - start));
            }
        }

        return matches;
    }

    private static bool Continues(string text, int at) =>
        at < text.Length && (text[at] == '*' || WordDialect.Rule.Next(text, at, text.Length) is { IsWord: true } next && next.Start == at);

    /// <summary>Apart, as what most phrases do not come to is not compiled with them.</summary>
    private static ArgumentException NoPhrase(string reason, string parameter) => new(reason + Definition, parameter);
}
