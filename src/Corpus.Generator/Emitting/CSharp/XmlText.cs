using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Text in a documentation comment, which it can neither end nor change.</summary>
internal static class XmlText
{
    /// <summary>XML in one line, hidden characters shown as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
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
