using Corpus.Reading.Collections;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>Words with their numbers, by their characters: one walk over a word finds it and all that it begins with.</summary>
internal sealed class CharacterTrie
{
    private readonly CharacterTree<WordNumber> _start = new();

    /// <summary>Adds a word, unless it is there.</summary>
    /// <param name="next">The number that it has where it is new.</param>
    /// <returns>The number that it has.</returns>
    public int Add(string text, Token token, int next)
    {
        CharacterTree<WordNumber> state = _start;
        for (int i = token.Start; i < token.End; i++)
        {
            state = state.StepOrGrow(PhraseCharacter.Fold(text[i]));
        }

        return (state.Value ??= new WordNumber(next, null)).Value;
    }

    /// <summary>The number of a word; null where it is not there.</summary>
    public WordNumber? Find(string text, Token token)
    {
        CharacterTree<WordNumber>? state = _start;
        for (int i = token.Start; i < token.End && state is not null; i++)
        {
            state = state.Step(PhraseCharacter.Fold(text[i]));
        }

        return state?.Value;
    }

    /// <summary>What a word begins with, the longest first; null where it begins with none.</summary>
    public WordNumber? BeginningsOf(string text, Token token)
    {
        WordNumber? longest = null;
        CharacterTree<WordNumber>? state = _start;
        for (int i = token.Start; i < token.End && state is not null; i++)
        {
            state = state.Step(PhraseCharacter.Fold(text[i]));
            longest = state?.Value is not WordNumber here ? longest : longest is null ? here : new WordNumber(here.Value, longest);
        }

        return longest;
    }
}
