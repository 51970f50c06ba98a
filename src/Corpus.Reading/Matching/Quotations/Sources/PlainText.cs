using System.Globalization;
using System.Text;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>
/// A part of a text without the characters that nobody sees and that part no words: soft hyphens, joiners, blanks of no width, marks of
/// direction, tags, and those that choose the form of the letter before them.
/// </summary>
internal sealed class PlainText
{
    /// <summary>The soft hyphen: all before it is seen, or parts words.</summary>
    private const char FirstUnseen = '\u00AD';

    private const char GraphemeJoiner = '\u034F';

    /// <summary>The first half of U+E0100 to U+E01EF, which choose the form of a character.</summary>
    private const char HighOfSelectors = '\uDB40';

    /// <summary>Null where nothing was left out.</summary>
    private readonly int[]? _places;

    private PlainText(string text, int start, int end, int[]? places)
    {
        Text = text;
        Start = start;
        End = end;
        _places = places;
    }

    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public static PlainText Of(string text, int start, int end)
    {
        int i = start;
        while (i < end && Unseen(text, i) == 0)
        {
            i++;
        }

        return i == end ? new PlainText(text, start, end, places: null) : Without(text, start, end);
    }

    /// <summary>Where a character stands in the whole text.</summary>
    public int PlaceOf(int character) => _places is null ? character : _places[character];

    private static PlainText Without(string text, int start, int end)
    {
        StringBuilder plain = new();
        List<int> places = [];
        for (int i = start; i < end;)
        {
            int unseen = Unseen(text, i);
            if (unseen == 0)
            {
                plain.Append(text[i]);
                places.Add(i);
            }

            i += Math.Max(unseen, 1);
        }

        return new PlainText(plain.ToString(), 0, plain.Length, [.. places]);
    }

    /// <summary>How many UTF-16 characters such a one at a place has; 0 where there is none.</summary>
    private static int Unseen(string text, int at)
    {
        char c = text[at];
        if (c < FirstUnseen)
        {
            return 0;
        }

        bool isUnseen = CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format
            || c is GraphemeJoiner or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F')
            || (c == HighOfSelectors && at + 1 < text.Length && text[at + 1] is >= '\uDD00' and <= '\uDDEF');
        return !isUnseen ? 0 : char.IsHighSurrogate(c) ? 2 : 1;
    }
}
