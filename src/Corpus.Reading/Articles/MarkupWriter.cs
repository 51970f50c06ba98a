using System.Text;
using Corpus.Reading.Articles.Marks;

namespace Corpus.Reading.Articles;

/// <summary>Writes words so that they can stand between the marks of an article.</summary>
internal static class MarkupWriter
{
    private const string Escaped = "\\`*_[]<>|";

    /// <summary>The words, with double marks in them turned to single where they stand in double ones, and with what Markdown would take for its own escaped.</summary>
    public static string Write(string words, MarkKind marks, bool isMarkdown)
    {
        StringBuilder written = new(words.Length);
        for (int at = 0; at < words.Length; at++)
        {
            char c = Turned(words, at, marks);
            if (isMarkdown && (Escaped.IndexOf(c) >= 0 || (c == '&' && !IsBlank(words, at + 1))))
            {
                written.Append('\\');
            }

            written.Append(c);
        }

        return written.ToString();
    }

    private static char Turned(string words, int at, MarkKind marks)
    {
        bool isDouble = words[at] is '"' or '\u201C' or '\u201D';
        if (!isDouble || marks is MarkKind.Block or MarkKind.Guillemets)
        {
            return words[at];
        }

        // In single marks the double ones are right.
        bool opens = words[at] == '\u201C' || (words[at] == '"' && MarkSides.CanOpen(words, at));
        return marks switch
        {
            MarkKind.Curly => opens ? '\u2018' : '\u2019',
            MarkKind.Straight => '\'',
            _ => words[at],
        };
    }

    private static bool IsBlank(string words, int at) => at >= words.Length || char.IsWhiteSpace(words[at]);
}
