namespace Corpus.Reading.Meaning.Sentences;

/// <summary>A word or a single sign of a sentence.</summary>
/// <param name="Lower">The word in lower case with straight apostrophes, the sign itself for a sign: what the grammar compares.</param>
internal readonly record struct Token(int Start, int Length, bool IsWord, string Lower)
{
    public int End => Start + Length;
}
