using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Writes text in one line.</summary>
internal static class InOneLine
{
    /// <summary>As much of it as a message quotes.</summary>
    public static string Short(string text) => Excerpt.Of(Of(text));

    /// <summary>The text with one blank where it has any, and none around it.</summary>
    public static string Of(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            bool isBlank = Blank.Is(c);
            if (!isBlank || (line.Length > 0 && line[line.Length - 1] != ' '))
            {
                line.Append(isBlank ? ' ' : c);
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
