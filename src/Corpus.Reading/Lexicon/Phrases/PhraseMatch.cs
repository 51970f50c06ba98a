namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>Where a phrase stands in a text.</summary>
/// <param name="Payload">What the phrase was added with.</param>
internal readonly record struct PhraseMatch(int Start, int Length, int Payload)
{
    public int End => Start + Length;
}
