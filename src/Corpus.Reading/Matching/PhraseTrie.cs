using Corpus.Reading.Collections;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>The words of a phrase by their characters: one walk over a word of a text finds every place where it can stand.</summary>
internal sealed class PhraseTrie
{
    private readonly CharacterTree<PlacesByWriting> _start = new();

    public PhraseTrie(IReadOnlyList<PhraseWord> words)
    {
        for (int place = 0; place < words.Count; place++)
        {
            PhraseWord word = words[place];
            CharacterTree<PlacesByWriting> state = _start;
            foreach (char c in word.Key)
            {
                state = state.StepOrGrow(c);
            }

            (state.Value ??= new PlacesByWriting()).Of(word, words.Count).Add(place);
        }
    }

    /// <summary>Puts the places where a word of a text can stand into a set that is empty.</summary>
    /// <returns>False when there is none.</returns>
    public bool Find(string text, Token word, PhrasePlaces places)
    {
        CharacterTree<PlacesByWriting>? state = _start;
        bool isFound = false;
        bool isCapitals = true;
        for (int i = word.Start; i < word.End; i++)
        {
            isCapitals = isCapitals && !char.IsLower(text[i]);
            state = state.Step(WordKey.Fold(text[i]));
            if (state is null)
            {
                return isFound;
            }

            isFound = (state.Value?.AddTo(places, isWhole: i + 1 == word.End, isCapitals) ?? false) || isFound;
        }

        return isFound;
    }
}
