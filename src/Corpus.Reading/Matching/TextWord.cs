namespace Corpus.Reading.Matching;

/// <summary>A word of a text, or a punctuation mark.</summary>
/// <param name="Start">Where it starts, in UTF-16 characters.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Key">The form in which it is compared (<see cref="WordKey"/>), of the same length.</param>
/// <param name="IsWord">False for a punctuation mark or another sign.</param>
internal readonly record struct TextWord(int Start, int Length, string Key, bool IsWord)
{
    public int End => Start + Length;
}
