namespace Corpus.Reading.English;

/// <summary>
/// Which lengths the words of a list have, by their first letter. Every word of a text is asked of many lists and is in few of them; this tells it
/// of most without their letters being looked at.
/// </summary>
internal sealed class WordShapes
{
    /// <summary>As many as a number has bits: first letters that differ in more share one, and so do all greater lengths.</summary>
    private const int Most = 32;

    private readonly uint[] _lengths = new uint[Most];

    public void Add(string word) => _lengths[First(word)] |= Length(word);

    /// <summary>True for every word that was added, and for few others.</summary>
    public bool MayHave(string word) => (_lengths[First(word)] & Length(word)) != 0;

    private static int First(string word) => word.Length == 0 ? 0 : word[0] % Most;

    private static uint Length(string word) => 1u << Math.Min(word.Length, Most - 1);
}
