using System.Text;

namespace Corpus;

/// <summary>Keeps a text from being taken for Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// What makes emphasis, strikes, code, links, tags, entities, tables and formulas, in CommonMark or one of its common extensions. The
    /// texts stand behind something else on their line, so that what begins a heading or a list needs nothing.
    /// </summary>
    private const string Signs = "\\`*_~[]<>&|$^={}";

    /// <summary>The text with a backslash before each such sign.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
