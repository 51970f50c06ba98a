using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Texts made ready to be quoted: every word with every place where it stands. Immutable and thread-safe.</summary>
internal sealed class QuotationIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly string[] _keys;
    private readonly int[] _places;
    private readonly int[] _firstPlaces;

    private QuotationIndex(NumberedTexts passages, QuotationNames names)
    {
        Texts = passages.Texts;
        Passages = passages.Passages;
        Names = names;
        Units = passages.Numbers;
        _numbers = passages.Vocabulary;
        _keys = new string[_numbers.Count];
        foreach (KeyValuePair<string, int> unit in _numbers)
        {
            _keys[unit.Value] = unit.Key;
        }

        (_firstPlaces, _places) = PlacesOf(Units, _numbers.Count);
    }

    public ImmutableArray<QuotableText> Texts { get; }

    public IndexedPassageTable Passages { get; }

    public QuotationNames Names { get; }

    /// <summary>The units of all texts, one behind the other, by their numbers.</summary>
    public int[] Units { get; }

    /// <summary>Makes an index, in time linear in the texts.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static QuotationIndex Of(ImmutableArray<QuotableText> texts, QuotationNames names, CancellationToken cancellation = default) =>
        new(NumberedTexts.Of(texts, cancellation), names);

    /// <summary>The number of a unit; -1 for one that stands nowhere.</summary>
    public int NumberOf(string key) => _numbers.TryGetValue(key, out int number) ? number : -1;

    /// <summary>The numbers of all units in a row.</summary>
    public int[] NumbersOf(IUnits units)
    {
        int[] numbers = new int[units.End];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NumberOf(units.KeyAt(i));
        }

        return numbers;
    }

    public string KeyOf(int number) => _keys[number];

    /// <summary>How often a unit stands in all texts.</summary>
    public int CountOf(int number) => _firstPlaces[number + 1] - _firstPlaces[number];

    public bool Knows(string key) => _numbers.ContainsKey(key);

    /// <summary>Where a unit stands within a range of places: the first and the one behind the last in <see cref="PlaceAt"/>.</summary>
    public (int First, int End) PlacesIn(int number, PlaceRange range)
    {
        int first = _firstPlaces[number];
        int end = _firstPlaces[number + 1];
        return (LowerBound(first, end, range.Start), LowerBound(first, end, range.End));
    }

    public int PlaceAt(int index) => _places[index];

    /// <summary>The first of the places of a unit, from one on, that is not before a place of the texts.</summary>
    public int LowerBound(int first, int end, int place)
    {
        while (first < end)
        {
            int middle = first + ((end - first) >> 1);
            if (_places[middle] < place)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }

    private static (int[] First, int[] Places) PlacesOf(int[] units, int kinds)
    {
        int[] first = new int[kinds + 1];
        foreach (int unit in units)
        {
            first[unit + 1]++;
        }

        for (int kind = 0; kind < kinds; kind++)
        {
            first[kind + 1] += first[kind];
        }

        int[] next = (int[])first.Clone();
        int[] places = new int[units.Length];
        for (int place = 0; place < units.Length; place++)
        {
            places[next[units[place]]++] = place;
        }

        return (first, places);
    }
}
