namespace Corpus.Reading.Matching;

/// <summary>Where in a phrase a word stands, apart for words with any ending and for words that are found in capitals only.</summary>
internal sealed class PlacesByWriting
{
    private readonly PhrasePlaces?[] _places = new PhrasePlaces?[4];

    public PhrasePlaces Of(PhraseWord word, int count) => _places[Index(word.IsPrefix, word.IsCapitals)] ??= new PhrasePlaces(count);

    /// <summary>Adds the places of what is written in a text.</summary>
    /// <param name="isWhole">False where the word of the text goes on.</param>
    /// <returns>False when it has none.</returns>
    public bool AddTo(PhrasePlaces places, bool isWhole, bool isCapitals)
    {
        bool isFound = false;
        for (int i = 0; i < _places.Length; i++)
        {
            bool fits = _places[i] is not null && (isWhole || i >= Index(isPrefix: true, isCapitals: false)) && (isCapitals || i % 2 == 0);
            places.AddAll(fits ? _places[i] : null);
            isFound = isFound || fits;
        }

        return isFound;
    }

    private static int Index(bool isPrefix, bool isCapitals) => (isPrefix ? 2 : 0) + (isCapitals ? 1 : 0);
}
