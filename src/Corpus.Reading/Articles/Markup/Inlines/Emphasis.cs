namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Tells the asterisks, underscores and tildes that mark words from those that are characters of a text.</summary>
internal sealed class Emphasis(InlineBuilder builder)
{
    private readonly Dictionary<char, Stack<int>> _open = new()
    {
        ['*'] = new Stack<int>(),
        ['_'] = new Stack<int>(),
        ['~'] = new Stack<int>(),
    };

    /// <summary>Adds the run of such characters at a place.</summary>
    /// <returns>How long it is.</returns>
    public int Add(string text, int at)
    {
        char mark = text[at];
        int end = at;
        while (end < text.Length && text[end] == mark)
        {
            builder.Add(mark, end);
            end++;
        }

        int first = builder.Count - (end - at);
        int rest = CanClose(text, mark, at, end) ? Close(_open[mark], first) : first;
        if (CanOpen(text, mark, at, end))
        {
            for (int i = rest; i < builder.Count; i++)
            {
                _open[mark].Push(i);
            }
        }

        return end - at;
    }

    /// <summary>Forgets what was opened behind a character, which is gone.</summary>
    public void CutTo(int count)
    {
        foreach (Stack<int> open in _open.Values)
        {
            while (open.Count > 0 && open.Peek() >= count)
            {
                open.Pop();
            }
        }
    }

    private int Close(Stack<int> open, int first)
    {
        while (first < builder.Count && open.Count > 0)
        {
            builder.RemovePair(open.Pop(), first++);
        }

        return first;
    }

    private static bool CanOpen(string text, char mark, int start, int end) =>
        IsFlank(text, end, start - 1) && (mark != '_' || !IsFlank(text, start - 1, end) || IsSign(text, start - 1));

    private static bool CanClose(string text, char mark, int start, int end) =>
        IsFlank(text, start - 1, end) && (mark != '_' || !IsFlank(text, end, start - 1) || IsSign(text, end));

    /// <summary>True where a run leans on the character of one side: that is no blank, and a sign only where none but blanks and signs are on the other.</summary>
    private static bool IsFlank(string text, int side, int other) =>
        !IsBlank(text, side) && (!IsSign(text, side) || IsBlank(text, other) || IsSign(text, other));

    private static bool IsBlank(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsSign(string text, int at) => at >= 0 && at < text.Length && (char.IsPunctuation(text[at]) || char.IsSymbol(text[at]));
}
