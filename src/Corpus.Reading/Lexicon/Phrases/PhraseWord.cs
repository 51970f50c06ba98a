using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>A word of a text with what tells quickly, of most words, that no phrase begins with it.</summary>
internal readonly record struct PhraseWord
{
    /// <summary>A shorter beginning says too little.</summary>
    public const int LettersOfBeginning = 4;

    public readonly Token Token;

    /// <summary>Of the whole word, as it is compared.</summary>
    public readonly uint Hash;

    /// <summary>Of its first letters; of the whole word where it has no more.</summary>
    public readonly uint HashOfBeginning;

    public PhraseWord(string text, Token token)
    {
        Token = token;
        uint hash = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            hash = (hash * 31) + PhraseCharacter.Fold(text[i]);
            if (i - token.Start < LettersOfBeginning)
            {
                HashOfBeginning = hash;
            }
        }

        Hash = hash;
    }
}
