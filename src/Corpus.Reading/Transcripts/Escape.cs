using Corpus.Reading.Text;

namespace Corpus.Reading.Transcripts;

/// <summary>Writes text so that it can neither end nor change the line of a transcript that it is written in.</summary>
internal static class Escape
{
    /// <summary>Hidden characters and the backslash as <c>\uXXXX</c>, all else as it is.</summary>
    public static string Text(string text) => Visible.Of(text, escapesBackslash: true);

    /// <summary>A word: it holds no space and does not begin with "-", the sign for nothing.</summary>
    public static string Word(string text)
    {
        string word = Text(text).Replace(" ", @"\u0020");
        return word.StartsWith("-", StringComparison.Ordinal) ? @"\u002D" + word.Substring(1) : word;
    }
}
