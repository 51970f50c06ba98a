namespace Corpus.Reading.Matching;

/// <summary>The characters that are written as apostrophes: they are one where words are compared.</summary>
internal static class Apostrophe
{
    /// <summary>True for the straight one, both curly ones, and the two that look like them.</summary>
    public static bool Is(char character) => character is '\'' or '\u2018' or '\u2019' or '\u201B' or '\u02BC';
}
