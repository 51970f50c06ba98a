namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>The signs that join the parts of a word.</summary>
internal static class Hyphen
{
    /// <summary>True for the sign of the keyboard, the one of typesetters, and the one that no line ends behind.</summary>
    public static bool Is(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>True where one stands before a place.</summary>
    public static bool IsBefore(string text, int place) => place > 0 && Is(text[place - 1]);
}
