using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>Labels of reference links: what stands in brackets, compared without case and with one blank where there is any.</summary>
internal static class LinkLabel
{
    /// <summary>Longer ones are none, as CommonMark has it; so a bracket that never closes costs no more.</summary>
    private const int Longest = 999;

    /// <summary>Behind the label that begins at a bracket; -1 where none does.</summary>
    public static int End(string text, int start)
    {
        int last = Math.Min(text.Length, start + Longest);
        for (int at = start + 1; at < last; at++)
        {
            if (text[at] == ']')
            {
                return at + 1;
            }

            if (text[at] == '[')
            {
                return -1;
            }

            at += text[at] == '\\' ? 1 : 0;
        }

        return -1;
    }

    /// <summary>The label between two brackets, as it is compared; empty where nothing stands there.</summary>
    /// <param name="end">Behind the second bracket.</param>
    public static string Of(string text, int start, int end)
    {
        StringBuilder label = new();
        for (int at = start + 1; at < end - 1; at++)
        {
            bool isBlank = Blank.Is(text[at]);
            if (!isBlank || (label.Length > 0 && label[label.Length - 1] != ' '))
            {
                label.Append(isBlank ? ' ' : char.ToLowerInvariant(text[at]));
            }
        }

        return label.ToString().TrimEnd(' ');
    }
}
