using Corpus.Reading.English;

namespace Corpus.Reading.Matching.Difference;

/// <summary>A text cut into words and marks.</summary>
internal sealed class Pieces
{
    private static readonly WordSet SmallWords = WordLists.Set("matter: words without matter of their own");

    private readonly List<TextWord> _pieces;

    private Pieces(string text, PieceNumbers numbers)
    {
        Text = text;
        List<int> pieces = [];
        List<bool> areSmall = [];
        _pieces = Words.WithSigns(text);
        foreach (TextWord piece in _pieces)
        {
            pieces.Add(numbers.Of(text.Substring(piece.Start, piece.Length)));
            areSmall.Add(!piece.IsWord || SmallWords.Contains(piece.Key));
        }

        Numbers = [.. pieces];
        AreSmall = [.. areSmall];
    }

    public string Text { get; }

    public int Count => Numbers.Length;

    /// <summary>A number for each piece; two are the same when they are written the same.</summary>
    public int[] Numbers { get; }

    /// <summary>True for a mark and for a word that says little by itself.</summary>
    public bool[] AreSmall { get; }

    public TextWord this[int piece] => _pieces[piece];

    public static Pieces Of(string text, PieceNumbers numbers) => new(text, numbers);
}

/// <summary>Numbers for what pieces of several texts are written as.</summary>
internal sealed class PieceNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _numbers.Count;

    public int Of(string written)
    {
        if (!_numbers.TryGetValue(written, out int number))
        {
            _numbers.Add(written, number = _numbers.Count);
        }

        return number;
    }
}
