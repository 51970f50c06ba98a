namespace Corpus.Reading.Articles.Pairs;

/// <summary>Which marks in words that are to stand between others are written in another form there: double ones in double ones are single.</summary>
internal static class TurnedMarks
{
    /// <summary>By their places in the words; 12" is no mark.</summary>
    /// <param name="around">What the words are to stand between.</param>
    public static Dictionary<int, char> In(string words, MarkKind around)
    {
        Dictionary<int, char> turned = [];
        (char open, char close) = around switch
        {
            MarkKind.Curly => ('\u2018', '\u2019'),
            MarkKind.Straight => ('\'', '\''),
            MarkKind.Low => ('\u201A', '\u2018'),
            _ => ('\0', '\0'),
        };
        if (open != '\0')
        {
            foreach (MarkedWords marked in DoubleMarks.In(words).Where(static marked => marked.Kind is MarkKind.Curly or MarkKind.Straight))
            {
                turned[marked.Start - 1] = open;
                turned[marked.End] = close;
            }
        }

        return turned;
    }

    /// <summary>The words without marks that belong to none in them: half of a pair could close what stands around it.</summary>
    public static string WithoutHalves(string words)
    {
        HashSet<int> paired = [];
        foreach (MarkedWords marked in DoubleMarks.In(words))
        {
            paired.Add(marked.Start - 1);
            paired.Add(marked.End);
        }

        return string.Concat(words.Where((c, at) => !IsMark(c) || paired.Contains(at) || IsLength(words, at)));
    }

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';

    private static bool IsLength(string words, int at) => words[at] == '"' && at > 0 && char.IsDigit(words[at - 1]);
}
