namespace Corpus.Reading.Matching;

/// <summary>Places in a phrase, a bit each: those where a word of a text can stand.</summary>
internal sealed class PhrasePlaces(int count)
{
    private const int BitsABlock = 64;

    private readonly ulong[] _blocks = new ulong[((count - 1) / BitsABlock) + 1];

    public void Add(int place) => _blocks[place / BitsABlock] |= 1UL << (place % BitsABlock);

    public bool Has(int place) => (_blocks[place / BitsABlock] & (1UL << (place % BitsABlock))) != 0;

    public void Clear() => Array.Clear(_blocks, 0, _blocks.Length);

    /// <summary>Adds those of another set; nothing where there is none.</summary>
    public void AddAll(PhrasePlaces? others)
    {
        for (int i = 0; others is not null && i < _blocks.Length; i++)
        {
            _blocks[i] |= others._blocks[i];
        }
    }

    /// <summary>Each place moves on by one, the first is begun anew, and those that are not in the other set go.</summary>
    /// <returns>True when any is left.</returns>
    public bool Advance(PhrasePlaces possible)
    {
        ulong carried = 1;
        ulong any = 0;
        for (int i = 0; i < _blocks.Length; i++)
        {
            ulong block = _blocks[i];
            _blocks[i] = ((block << 1) | carried) & possible._blocks[i];
            carried = block >> (BitsABlock - 1);
            any |= _blocks[i];
        }

        return any != 0;
    }
}
