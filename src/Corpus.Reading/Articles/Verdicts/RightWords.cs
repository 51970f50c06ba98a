using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>Makes of the words of a text what is to stand in the place of a quotation, as far as that is the writer's to choose.</summary>
internal static class RightWords
{
    private const string Closing = ".,;:!?";

    /// <summary>
    /// The published words, with the case of the first letter and the stop at the end that the quotation has: both are the writer's sentence, and no
    /// quotation is wrong for them.
    /// </summary>
    /// <param name="quoted">With a word at least.</param>
    /// <param name="published">With a word at least.</param>
    public static string For(string quoted, string published)
    {
        string right = TurnedMarks.WithoutHalves(SingleSpaced.Of(published));
        string mine = SingleSpaced.Of(quoted);
        right = WithCaseOf(mine, right);
        char last = mine[mine.Length - 1];
        bool endsAlike = Closing.IndexOf(last) < 0 || right[right.Length - 1] == last;
        return endsAlike ? right : right + last;
    }

    private static string WithCaseOf(string mine, string right)
    {
        bool isSameWord = FirstWordOf(mine).Equals(FirstWordOf(right), StringComparison.OrdinalIgnoreCase);
        return isSameWord && char.IsLetter(mine[0]) && char.IsLetter(right[0]) ? mine[0] + right.Substring(1) : right;
    }

    private static string FirstWordOf(string text)
    {
        int end = 0;
        while (end < text.Length && !Blank.Is(text[end]))
        {
            end++;
        }

        return text.Substring(0, end);
    }
}
