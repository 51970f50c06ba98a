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
    private readonly List<MarkupPair> _pairs = [];
    private readonly List<ShownAddress> _addresses = [];

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

    /// <summary>Says of two characters that they are markup and belong together.</summary>
    public void RemovePair(int open, int close)
    {
        Remove(open);
        Remove(close);
        AddPair(_starts[open], _ends[open], _starts[close], _ends[close]);
    }

    /// <summary>Says that two pieces of the paragraph are markup that belongs together.</summary>
    public void AddPair(int open, int openEnd, int close, int closeEnd)
    {
        _pairs.Add(new MarkupPair(open, openEnd, close, closeEnd));
        _pairs.Add(new MarkupPair(close, closeEnd, open, openEnd));
    }

    /// <summary>Says that a piece of the paragraph goes as a whole or stays.</summary>
    public void AddPiece(int start, int end) => _pairs.Add(new MarkupPair(start, end, start, end));

    /// <summary>Takes away everything from a character on.</summary>
    public void CutTo(int count)
    {
        int removed = Count - count;
        _text.Length = count;
        _starts.RemoveRange(count, removed);
        _ends.RemoveRange(count, removed);
        _isMarkup.RemoveRange(count, removed);
        RemoveLinksFrom(count);
        while (_addresses.Count > 0 && _addresses[_addresses.Count - 1].TextStart >= count)
        {
            _addresses.RemoveAt(_addresses.Count - 1);
        }
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

    /// <summary>Adds a link of which the address is read, and nothing else. In the words of another link it is none.</summary>
    /// <param name="start">Where it begins in the paragraph, with what encloses it.</param>
    public void AddAddress(LinkTarget target, int start, int end)
    {
        AddLink(target, Count);
        _addresses.Add(new ShownAddress(target, Count));
        AddPiece(start, end);
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
        return new InlineText(
            text.ToString(), starts, ends, links, ImmutableArray.CreateRange(_addresses.Select(address => address with { TextStart = before[address.TextStart] })), Pairs(), paragraph.OffsetOf(paragraph.ContentStart), paragraph.OffsetOf(paragraph.Text.Length), paragraph.Group);
    }

    private ImmutableArray<MarkupPair> Pairs() => ImmutableArray.CreateRange(_pairs
        .OrderBy(static pair => pair.Start)
        .Select(pair => new MarkupPair(
            paragraph.OffsetOf(pair.Start), paragraph.OffsetOf(pair.End - 1) + 1, paragraph.OffsetOf(pair.OtherStart), paragraph.OffsetOf(pair.OtherEnd - 1) + 1)));

    private void RemoveLinksFrom(int index)
    {
        while (_links.Count > 0 && _links[_links.Count - 1].TextEnd > index)
        {
            _links.RemoveAt(_links.Count - 1);
        }
    }
}
