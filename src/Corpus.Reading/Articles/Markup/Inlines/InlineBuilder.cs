using System.Collections.Immutable;
using System.Text;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Collects the characters of a paragraph as it is read, of which some turn out later to be markup.</summary>
internal sealed class InlineBuilder(RawParagraph paragraph)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<bool> _isMarkup = [];
    private readonly List<InlineLink> _links = [];

    public int Count => _text.Length;

    /// <summary>Adds a character that stands for some of the paragraph.</summary>
    public void Add(char character, int start, int length = 1)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(start + length);
        _isMarkup.Add(false);
    }

    /// <summary>Says of a character that it is markup.</summary>
    public void Remove(int index) => _isMarkup[index] = true;

    /// <summary>Takes away everything from a character on.</summary>
    public void CutTo(int count)
    {
        int removed = Count - count;
        _text.Length = count;
        _starts.RemoveRange(count, removed);
        _ends.RemoveRange(count, removed);
        _isMarkup.RemoveRange(count, removed);
        RemoveLinksFrom(count);
    }

    /// <summary>Adds a link from a character to the last one. What looks like links in its words are none.</summary>
    public void AddLink(LinkTarget target, int textStart)
    {
        if (textStart < Count)
        {
            RemoveLinksFrom(textStart);
        }

        _links.Add(new InlineLink(target, textStart, Count));
    }

    public InlineText Build()
    {
        int[] before = new int[Count + 1];
        for (int i = 0; i < Count; i++)
        {
            before[i + 1] = before[i] + (_isMarkup[i] ? 0 : 1);
        }

        StringBuilder text = new(before[Count]);
        int[] starts = new int[before[Count]];
        int[] ends = new int[before[Count]];
        string all = _text.ToString();
        for (int i = 0; i < all.Length; i++)
        {
            if (!_isMarkup[i])
            {
                starts[text.Length] = paragraph.OffsetOf(_starts[i]);
                ends[text.Length] = starts[text.Length] + _ends[i] - _starts[i];
                text.Append(all[i]);
            }
        }

        ImmutableArray<InlineLink> links = ImmutableArray.CreateRange(_links.Select(
            link => link with { TextStart = before[link.TextStart], TextEnd = before[link.TextEnd] }));
        return new InlineText(text.ToString(), starts, ends, links, paragraph.Group);
    }

    private void RemoveLinksFrom(int index)
    {
        while (_links.Count > 0 && _links[_links.Count - 1].TextEnd > index)
        {
            _links.RemoveAt(_links.Count - 1);
        }
    }
}
