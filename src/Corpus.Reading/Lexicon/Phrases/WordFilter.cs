using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// Tells of most words that they are not in a set, without a look at the set: a bit for the hash of each word that is. It
/// stays right whatever the words are, and is of no use where they are very many.
/// </summary>
internal sealed class WordFilter
{
    /// <summary>A lexicon has some thousand words, so few of these are set. A power of two.</summary>
    private const int Bits = 1 << 16;
    private const int BitsOfPart = 32;

    private readonly uint[] _parts = new uint[Bits / BitsOfPart];

    public void Add(string text, Token token)
    {
        int hash = Hash(text, token);
        _parts[hash / BitsOfPart] |= 1u << (hash % BitsOfPart);
    }

    /// <summary>True for every word that was added, and for few others.</summary>
    public bool MayHave(string text, Token token)
    {
        int hash = Hash(text, token);
        return (_parts[hash / BitsOfPart] & (1u << (hash % BitsOfPart))) != 0;
    }

    private static int Hash(string text, Token token)
    {
        uint hash = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            hash = (hash * 31) + PhraseCharacter.Fold(text[i]);
        }

        return (int)((hash ^ (hash >> 16)) % Bits);
    }
}
