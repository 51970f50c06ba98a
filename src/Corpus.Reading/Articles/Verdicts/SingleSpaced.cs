using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Writes text in one line: with one blank wherever it has blanks or line ends.</summary>
internal static class SingleSpaced
{
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
