using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>A word of a phrase.</summary>
/// <param name="key">What is written of it, in the form in which words are compared.</param>
/// <param name="isPrefix">True for "deter*", which any ending may follow.</param>
/// <param name="isCapitals">True for "US", or "us" would be the United States; one letter ("A", "F-35") is a capital by the way only.</param>
internal sealed class PhraseWord(string key, bool isPrefix, bool isCapitals)
{
    public readonly string Key = key;
    public readonly bool IsPrefix = isPrefix;
    public readonly bool IsCapitals = isCapitals;

    /// <summary>The word at a place of a phrase.</summary>
    public static PhraseWord At(string phrase, Token token)
    {
        int capitals = 0;
        bool hasOther = false;
        for (int i = token.Start; i < token.End; i++)
        {
            bool isCapital = char.IsUpper(phrase[i]);
            capitals += isCapital ? 1 : 0;
            hasOther = hasOther || (!isCapital && char.IsLetter(phrase[i]));
        }

        bool isPrefix = token.End < phrase.Length && phrase[token.End] == '*';
        return new PhraseWord(WordKey.Of(phrase, token.Start, token.Length), isPrefix, capitals > 1 && !hasOther);
    }

    /// <summary>True where a word of a text is this one.</summary>
    public bool Fits(string text, Token word)
    {
        if (word.Length < Key.Length || (word.Length > Key.Length && !IsPrefix))
        {
            return false;
        }

        for (int i = 0; i < Key.Length; i++)
        {
            char c = text[word.Start + i];
            if ((c != Key[i] && WordKey.Fold(c) != Key[i]) || (IsCapitals && char.IsLower(c)))
            {
                return false;
            }
        }

        return true;
    }
}
