using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>Fixed phrases, found by their first word; of two that begin alike the longer one is tried first. Immutable.</summary>
internal sealed class PhraseList
{
    private readonly WordMap<string[][]> _byFirstWord = new();

    /// <param name="phrases">Words in lower case, with a blank between two.</param>
    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (IGrouping<string, string[]> alike in phrases.Select(static phrase => phrase.Split(' ')).GroupBy(static words => words[0], StringComparer.Ordinal))
        {
            _byFirstWord.Add(alike.Key, [.. alike.OrderByDescending(static words => words.Length)]);
        }
    }

    /// <summary>The token behind the phrase that stands at a place; the place itself where none does.</summary>
    public int Behind(Sentence sentence, int index)
    {
        if (_byFirstWord.TryGet(sentence.Lower(index), out string[][]? phrases))
        {
            foreach (string[] words in phrases!)
            {
                if (sentence.IsAt(index, words))
                {
                    return index + words.Length;
                }
            }
        }

        return index;
    }

    public bool IsAt(Sentence sentence, int index) => Behind(sentence, index) > index;
}
