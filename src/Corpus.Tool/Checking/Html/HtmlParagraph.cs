using System.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tool.Checking.Html;

/// <summary>Collects the characters of a paragraph, each with its place in the file.</summary>
internal sealed class HtmlParagraph
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<InlineLink> _links = [];

    /// <summary>How many characters there are.</summary>
    public int Count => _text.Length;

    /// <summary>Adds a character. Blanks in a row are one, as a reader sees them.</summary>
    public void Add(char character, int start, int end)
    {
        bool isBlank = character is ' ' or '\t' or '\n' or '\r' or '\f';
        bool isBehindBlank = _text.Length == 0 || _text[^1] is ' ' or '\n';
        if (isBlank && isBehindBlank)
        {
            // Those of one run go together where it is replaced.
            bool isOfRun = _text.Length > 0 && _ends[^1] == start;
            if (isOfRun)
            {
                _ends[^1] = end;
            }

            return;
        }

        AddAsItIs(isBlank ? ' ' : character, start, end);
    }

    /// <summary>Adds what is no text of the file: the mark that an element stands for, the end of a line.</summary>
    public void AddAsItIs(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Adds a link whose words are the last characters.</summary>
    public void AddLink(LinkTarget target, int textStart) => _links.Add(new InlineLink(target, textStart, Count));

    /// <summary>Takes the characters from one on away again, and the links that stand there.</summary>
    public void CutTo(int count)
    {
        _links.RemoveAll(link => link.TextEnd > count);
        _text.Length = count;
        _starts.RemoveRange(count, _starts.Count - count);
        _ends.RemoveRange(count, _ends.Count - count);
    }

    /// <summary>The paragraph, without the addresses that are written out in it: these name a source as in plain text.</summary>
    /// <param name="group">The block quote that it stands in, by number; 0 for none.</param>
    public InlineText Build(int group)
    {
        (int first, int last) = (_starts[0], _ends[^1]);
        InlineLink[] named = [.. _links];
        List<InlineLink> links = [];
        List<ShownAddress> addresses = [];
        string all = _text.ToString();
        int[] places = WithoutAddresses(all, links, addresses);
        links.AddRange(named.Select(link => link with { TextStart = places[link.TextStart], TextEnd = places[link.TextEnd] }));
        return new InlineText(
            _text.ToString(), [.. _starts], [.. _ends], [.. links.OrderBy(static link => link.TextStart).ThenBy(static link => link.TextEnd)], [.. addresses], Pairs: [], first, last, group);
    }

    /// <summary>Takes them out; one in the words of a link is one of these.</summary>
    /// <returns>Where each character has come to stand.</returns>
    private int[] WithoutAddresses(string all, List<InlineLink> links, List<ShownAddress> addresses)
    {
        int[] places = new int[all.Length + 1];
        (int[] starts, int[] ends) = ([.. _starts], [.. _ends]);
        bool[] isLinked = LinkedCharacters(all.Length);
        (string parted, int[] inParted) = Parted(all);
        CutTo(0);
        for (int at = 0; at < all.Length; at++)
        {
            places[at] = Count;
            int length = BareLink.MayBegin(all[at]) && !isLinked[at] ? BareLink.At(parted, inParted[at]) : 0;
            if (length == 0)
            {
                AddAsItIs(all[at], starts[at], ends[at]);
                continue;
            }

            LinkTarget target = new(all.Substring(at, length), starts[at], ends[at + length - 1]);
            links.Add(new InlineLink(target, Count, Count));
            addresses.Add(new ShownAddress(target, Count));
            Array.Fill(places, Count, at, length);
            at += length - 1;
        }

        places[all.Length] = Count;
        return places;
    }

    /// <summary>The characters with the end of a line wherever a tag stands, which ends an address too; and where each has come to stand in that.</summary>
    private (string Parted, int[] Places) Parted(string all)
    {
        StringBuilder parted = new(all.Length);
        int[] places = new int[all.Length];
        for (int at = 0; at < all.Length; at++)
        {
            if (at > 0 && _starts[at] != _ends[at - 1])
            {
                parted.Append('\n');
            }

            places[at] = parted.Length;
            parted.Append(all[at]);
        }

        return (parted.ToString(), places);
    }

    /// <summary>Which characters are words of a link; links do not stand in each other.</summary>
    private bool[] LinkedCharacters(int count)
    {
        bool[] isLinked = new bool[count];
        foreach (InlineLink link in _links)
        {
            Array.Fill(isLinked, true, link.TextStart, link.TextEnd - link.TextStart);
        }

        return isLinked;
    }

    /// <summary>Begins the next.</summary>
    public void Clear()
    {
        CutTo(0);
        _links.Clear();
    }
}
