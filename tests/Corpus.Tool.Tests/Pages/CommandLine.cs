using System.Text;

namespace Corpus.Tool.Tests.Pages;

/// <summary>A line as a shell cuts it: blanks between words, double and single quotation marks around what has blanks.</summary>
internal static class CommandLine
{
    /// <summary>The words.</summary>
    public static string[] Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        char? mark = null;
        foreach (char sign in line + " ")
        {
            if (mark is null && sign == ' ')
            {
                if (word.Length > 0)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
            }
            else if (sign == mark)
            {
                mark = null;
            }
            else if (mark is null && sign is '"' or '\'')
            {
                mark = sign;
            }
            else
            {
                word.Append(sign);
            }
        }

        return [.. words];
    }
}
