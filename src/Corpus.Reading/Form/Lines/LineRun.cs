using Corpus.Reading.Form.Sentences;

namespace Corpus.Reading.Form.Lines;

/// <summary>A line, or a part of one, of which is to be told what it is.</summary>
internal sealed class LineRun(string text, int start, int end, Grammar grammar)
{
    /// <summary>No line that is furniture of a page has more characters.</summary>
    public const int Longest = 240;

    /// <summary>No label of a page has more characters.</summary>
    public const int LongestLabel = 60;

    private static readonly char[] Edges = ['(', ')', '[', ']', '（', '）', '<', '>', '【', '】', '-', '*', '.', ',', ':', ' ', '▲', '△', '↑', '«', '»'];

    private string? _label;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    public Grammar Grammar { get; } = grammar;

    /// <summary>The run in small letters, without brackets and punctuation around it, blanks as single spaces; empty for a long one.</summary>
    public string Label => _label ??= End - Start > LongestLabel ? "" : Clean();

    /// <summary>True where it begins with these words; capitals do not matter.</summary>
    public bool BeginsWith(string words) => IsAt(Text, Start, End, words);

    /// <summary>True where these words stand between two offsets from the first on; capitals do not matter.</summary>
    public static bool IsAt(string text, int start, int end, string words) =>
        end - start >= words.Length && string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private string Clean()
    {
        string[] words = Text.Substring(Start, End - Start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words).Trim(Edges).ToLowerInvariant();
    }
}
