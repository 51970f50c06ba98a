using Corpus.Reading.Form.Sentences;

namespace Corpus.Reading.Form.Lines;

/// <summary>A line, or a part of one, of which is to be told what it is.</summary>
internal sealed class LineRun(string text, int start, int end, Grammar grammar)
{
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

    private string Clean()
    {
        string[] words = Text.Substring(Start, End - Start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words).Trim(Edges).ToLowerInvariant();
    }
}
