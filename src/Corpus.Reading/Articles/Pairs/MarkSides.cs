using System.Globalization;

namespace Corpus.Reading.Articles.Pairs;

/// <summary>Tells by what stands beside a mark whether it opens or closes: the same straight mark does both.</summary>
internal static class MarkSides
{
    /// <summary>True where words begin behind it, and none ends before it.</summary>
    public static bool CanOpen(string text, int at) => !IsBlank(text, at + 1) && (IsBlank(text, at - 1) || !IsWord(text[at - 1]) && !IsEnd(text[at - 1]));

    /// <summary>True where words end before it, and none begins behind it.</summary>
    public static bool CanClose(string text, int at) => !IsBlank(text, at - 1) && (IsBlank(text, at + 1) || !IsWord(text[at + 1]));

    private static bool IsBlank(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;

    /// <summary>What ends words, so that no quotation begins behind it without a blank.</summary>
    private static bool IsEnd(char c) => c is '.' or ',' or ';' or '!' or '?' or ')' or ']' or '\u2026' or '\u201D' or '\u2019' or '%';
}
