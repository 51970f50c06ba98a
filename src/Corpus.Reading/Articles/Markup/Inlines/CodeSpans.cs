namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Finds what closes code in a line: as many backticks as opened it. All runs are looked at once, so that many that never close cost no more.</summary>
internal sealed class CodeSpans
{
    private readonly Dictionary<int, Queue<int>> _runs = [];

    public CodeSpans(string text)
    {
        for (int at = text.IndexOf('`'); at >= 0; at = text.IndexOf('`', at))
        {
            int length = RunAt(text, at);
            if (!_runs.TryGetValue(length, out Queue<int>? runs))
            {
                _runs.Add(length, runs = new Queue<int>());
            }

            runs.Enqueue(at);
            at += length;
            if (at == text.Length)
            {
                break;
            }
        }
    }

    public static int RunAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Where the run begins that closes one that ends at a place; -1 where none does. Places are asked for in their order.</summary>
    public int CloseOf(int length, int end)
    {
        if (!_runs.TryGetValue(length, out Queue<int>? runs))
        {
            return -1;
        }

        while (runs.Count > 0 && runs.Peek() < end)
        {
            runs.Dequeue();
        }

        return runs.Count > 0 ? runs.Peek() : -1;
    }
}
