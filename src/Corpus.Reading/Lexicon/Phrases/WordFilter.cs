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

    public void Add(uint hash)
    {
        int bit = BitOf(hash);
        _parts[bit / BitsOfPart] |= 1u << (bit % BitsOfPart);
    }

    /// <summary>True for the hash of every word that was added, and for few others.</summary>
    public bool MayHave(uint hash)
    {
        int bit = BitOf(hash);
        return (_parts[bit / BitsOfPart] & (1u << (bit % BitsOfPart))) != 0;
    }

    private static int BitOf(uint hash) => (int)((hash ^ (hash >> 16)) % Bits);
}
