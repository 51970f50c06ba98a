using System.Text;
using Corpus.Generator.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes text so that it can neither end nor change what it is written in.</summary>
internal static class Escape
{
    /// <summary>Text for a transcript: hidden characters and the backslash as <c>\uXXXX</c>, all else as it is.</summary>
    public static string Transcript(string text) => Visible.Of(text, escapesBackslash: true);

    /// <summary>A word of a transcript: it holds no space and does not begin with "-", the sign for nothing.</summary>
    public static string Word(string text)
    {
        string word = Transcript(text).Replace(" ", @"\u0020");
        return word.StartsWith("-", StringComparison.Ordinal) ? @"\u002D" + word.Substring(1) : word;
    }

    /// <summary>Text for a documentation comment: XML in one line, hidden characters shown as <c>\uXXXX</c>.</summary>
    public static string Xml(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char character in text)
        {
            switch (character)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '\t' or '\n' or '\r' or '\u00A0': escaped.Append(' '); break;
                default: escaped.Append(character); break;
            }
        }

        return Visible.Of(escaped.ToString());
    }
}
