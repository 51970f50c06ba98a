namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Tells which tags of a paragraph open and close an element.</summary>
internal sealed class HtmlPairs(string text, InlineBuilder builder)
{
    private readonly Dictionary<string, Stack<(int Start, int End)>> _open = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the tag at a place; one that never closes, or closes nothing, belongs to nothing.</summary>
    public void Add(int at, int length)
    {
        string name = HtmlTag.NameOf(text, at);
        if (name.Length == 0)
        {
            return;
        }

        if (!_open.TryGetValue(name, out Stack<(int Start, int End)>? open))
        {
            _open.Add(name, open = new Stack<(int Start, int End)>());
        }

        if (text[at + 1] != '/')
        {
            open.Push((at, at + length));
        }
        else if (open.Count > 0)
        {
            (int start, int end) = open.Pop();
            builder.AddPair(start, end, at, at + length);
        }
    }
}
