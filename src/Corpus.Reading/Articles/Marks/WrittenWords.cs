using System.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Pairs;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Marks;

/// <summary>Where the words of a quotation are written in an article: what a fix puts others in the place of.</summary>
internal sealed class WrittenWords
{
    private readonly InlineText _paragraph;
    private readonly int _least;
    private readonly int _most;

    private WrittenWords(InlineText paragraph, MarkedWords words)
    {
        _paragraph = paragraph;
        _least = words.Start > 0 ? paragraph.Ends[words.Start - 1] : paragraph.Start;
        _most = MostOf(paragraph, words);
    }

    /// <summary>
    /// From the first character of the words to the last, with what of the markup around them belongs to markup in them: “**a** b” is replaced with its first
    /// asterisks, “**a b**” between them. Null where it belongs to what stands beyond the marks, **“a** b”: nothing could replace the words alone.
    /// </summary>
    /// <param name="addresses">Those in the quotation, <see cref="AddressesIn"/>.</param>
    public static (int Start, int End)? PlaceOf(InlineText paragraph, MarkedWords words, List<ShownAddress> addresses)
    {
        if (words.End == words.Start)
        {
            return null;
        }

        int start = paragraph.Starts[words.Start];
        int end = paragraph.Ends[words.End - 1];
        foreach (ShownAddress address in addresses)
        {
            start = Math.Min(start, address.Target.Start);
            end = Math.Max(end, address.Target.End);
        }

        return new WrittenWords(paragraph, words).Around(start, end);
    }

    /// <summary>The addresses between the marks: they name a source, or are words that a text has too.</summary>
    /// <param name="source">What names the source of the words, and is none of them: behind those of a block quote stands no mark.</param>
    public static List<ShownAddress> AddressesIn(InlineText paragraph, MarkedWords words, SourceLink? source)
    {
        List<ShownAddress> addresses = [];
        int least = words.Start > 0 ? paragraph.Ends[words.Start - 1] : paragraph.Start;
        int most = MostOf(paragraph, words);
        int end = EndOf(paragraph, words);
        int first = First(paragraph.Addresses.Length, i => paragraph.Addresses[i].TextStart >= words.Start);
        for (int i = first; i < paragraph.Addresses.Length && paragraph.Addresses[i].TextStart <= end; i++)
        {
            LinkTarget target = paragraph.Addresses[i].Target;
            if (target.Start >= least && target.End <= most && target.Start != source?.Target.Start)
            {
                addresses.Add(paragraph.Addresses[i]);
            }
        }

        return addresses;
    }

    /// <summary>The words with the addresses in them; null where there are none.</summary>
    public static string? WithAddresses(InlineText paragraph, MarkedWords words, List<ShownAddress> addresses)
    {
        if (addresses.Count == 0)
        {
            return null;
        }

        StringBuilder text = new();
        int from = words.Start;
        foreach (ShownAddress address in addresses)
        {
            text.Append(paragraph.Text, from, address.TextStart - from).Append(address.Target.Address);
            from = address.TextStart;
        }

        return text.Append(paragraph.Text, from, Math.Max(words.End - from, 0)).ToString();
    }

    /// <summary>Behind what may stand between the marks; those of a block quote are cut before a blank, behind which an address can stand.</summary>
    private static int EndOf(InlineText paragraph, MarkedWords words) =>
        words.Kind == MarkKind.Block ? Blank.Skip(paragraph.Text, words.End, paragraph.Text.Length) : words.End;

    private static int MostOf(InlineText paragraph, MarkedWords words)
    {
        int end = EndOf(paragraph, words);
        return end < paragraph.Text.Length ? paragraph.Starts[end] : paragraph.End;
    }

    /// <summary>Each piece of markup is looked at once: those that come in at one side or the other as it grows.</summary>
    private (int Start, int End)? Around(int start, int end)
    {
        int first = First(_paragraph.Pairs.Length, i => _paragraph.Pairs[i].Start >= start);
        int last = first;
        while (true)
        {
            bool isBefore = first > 0 && _paragraph.Pairs[first - 1].End > start;
            bool isBehind = !isBefore && last < _paragraph.Pairs.Length && _paragraph.Pairs[last].Start < end;
            if (!isBefore && !isBehind)
            {
                return (start, end);
            }

            MarkupPair piece = _paragraph.Pairs[isBefore ? --first : last++];
            start = Math.Min(start, Math.Min(piece.Start, piece.OtherStart));
            end = Math.Max(end, Math.Max(piece.End, piece.OtherEnd));
            if (start < _least || end > _most)
            {
                return null;
            }
        }
    }

    /// <summary>The first of so many, in their order, of which something is true.</summary>
    private static int First(int count, Func<int, bool> isBehind)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isBehind(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
