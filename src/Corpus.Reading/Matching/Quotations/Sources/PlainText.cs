using System.Text;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>A part of a text without the characters that nobody sees and that part no words: soft hyphens, joiners, blanks of no width.</summary>
internal sealed class PlainText
{
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
        while (i < end && !IsUnseen(text[i]))
        {
            i++;
        }

        return i == end ? new PlainText(text, start, end, places: null) : Without(text, start, end);
    }

    /// <summary>Where a character stands in the whole text.</summary>
    public int PlaceOf(int character) => _places is null ? character : _places[character];

    private static PlainText Without(string text, int start, int end)
    {
        StringBuilder plain = new(end - start);
        List<int> places = new(end - start);
        for (int i = start; i < end; i++)
        {
            if (!IsUnseen(text[i]))
            {
                plain.Append(text[i]);
                places.Add(i);
            }
        }

        return new PlainText(plain.ToString(), 0, plain.Length, [.. places]);
    }

    private static bool IsUnseen(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
