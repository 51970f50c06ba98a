using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Tells the brackets of links and images from those that are characters of a text: "[T]he" and "[…]" are no links.</summary>
internal sealed class LinkBrackets(
    RawParagraph paragraph, InlineBuilder builder, Emphasis emphasis, IReadOnlyDictionary<string, LinkTarget> definitions)
{
    private readonly Stack<Bracket> _open = new();

    /// <summary>The bracket that came last, opening or closing: a label has none in it.</summary>
    private int _last = -1;

    public void Open(int at, bool isImage)
    {
        int index = builder.Count;
        if (isImage)
        {
            builder.Add('!', at - 1);
        }

        builder.Add('[', at);
        _open.Push(new Bracket(at, index, isImage));
        _last = at;
    }

    /// <summary>Adds a closing bracket and, where it makes a link, what stands behind it.</summary>
    /// <returns>The place behind.</returns>
    public int Close(int at)
    {
        Bracket? open = _open.Count > 0 ? _open.Pop() : null;
        LinkTarget? target = null;
        int behind = at + 1;
        if (open is not null)
        {
            target = Inline(at + 1, out behind) ?? Reference(open, at, out behind);
        }

        _last = at;
        if (target is null)
        {
            builder.Add(']', at);
            return at + 1;
        }

        Add(open!, target, at, behind);
        return behind;
    }

    private void Add(Bracket open, LinkTarget target, int at, int behind)
    {
        if (open.IsImage)
        {
            // What an image is called is no text of the article.
            builder.CutTo(open.Index);
            emphasis.CutTo(open.Index);
            builder.AddPiece(open.At - 1, behind);
            return;
        }

        builder.Remove(open.Index);
        builder.AddPair(open.At, open.At + 1, at, behind);
        builder.AddLink(target, open.Index);

        // No link stands in another.
        _open.Clear();
    }

    /// <summary>"(corpus:2025-03-30 "title")".</summary>
    private LinkTarget? Inline(int at, out int behind)
    {
        string text = paragraph.Text;
        behind = at;
        if (at >= text.Length || text[at] != '(')
        {
            return null;
        }

        LinkTarget? target = LinkDestination.At(paragraph, SkipBlanks(at + 1), out int end);
        if (target is null)
        {
            return null;
        }

        int title = SkipBlanks(end);
        int close = SkipBlanks(title > end ? LinkDestination.SkipTitle(text, title) : title);
        behind = close + 1;
        return close < text.Length && text[close] == ')' ? target : null;
    }

    /// <summary>"[March 2025][m]", "[m][]" or "[m]".</summary>
    private LinkTarget? Reference(Bracket open, int at, out int behind)
    {
        string text = paragraph.Text;
        int end = definitions.Count > 0 && at + 1 < text.Length && text[at + 1] == '[' ? LinkLabel.End(text, at + 1) : -1;
        string label = end >= 0 ? LinkLabel.Of(text, at + 1, end) : "";
        behind = end >= 0 ? end : at + 1;
        if (label.Length == 0)
        {
            bool isLabel = definitions.Count > 0 && _last == open.At && LinkLabel.End(text, open.At) == at + 1;
            label = isLabel ? LinkLabel.Of(text, open.At, at + 1) : "";
        }

        return label.Length > 0 && definitions.TryGetValue(label, out LinkTarget? target) ? target : null;
    }

    private int SkipBlanks(int at) => Blank.Skip(paragraph.Text, at, paragraph.Text.Length);

    /// <param name="Index">Where it stands among the characters that are read; of an image, its exclamation mark.</param>
    private sealed record Bracket(int At, int Index, bool IsImage);
}
