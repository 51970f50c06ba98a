using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>A word of a phrase.</summary>
/// <param name="Key">What is written of it, in the form in which words are compared.</param>
/// <param name="IsPrefix">True for "deter*", which any ending may follow.</param>
/// <param name="IsCapitals">True for "US", or "us" would be the United States; one letter ("A", "F-35") is a capital by the way only.</param>
internal readonly record struct PhraseWord(string Key, bool IsPrefix, bool IsCapitals)
{
    /// <summary>The word at a place of a phrase.</summary>
    public static PhraseWord At(string phrase, Token token)
    {
        bool isPrefix = token.End < phrase.Length && phrase[token.End] == '*';
        return new PhraseWord(WordKey.Of(phrase, token.Start, token.Length), isPrefix, HasOnlyCapitals(phrase, token));
    }

    private static bool HasOnlyCapitals(string phrase, Token token)
    {
        int capitals = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            if (char.IsUpper(phrase[i]))
            {
                capitals++;
            }
            else if (char.IsLetter(phrase[i]))
            {
                return false;
            }
        }

        return capitals > 1;
    }
}
