using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>Words with their numbers, by their characters: one walk over a word finds it and all that it begins with.</summary>
internal sealed class CharacterTrie
{
    private readonly State _start = new();

    /// <summary>Adds a word, unless it is there.</summary>
    /// <param name="next">The number that it has where it is new.</param>
    /// <returns>The number that it has.</returns>
    public int Add(string text, Token token, int next)
    {
        State state = _start;
        for (int i = token.Start; i < token.End; i++)
        {
            state = state.StepOrGrow(PhraseCharacter.Fold(text[i]));
        }

        return state.Number == 0 ? state.Number = next : state.Number;
    }

    /// <summary>The number of a word; 0 where it is not there.</summary>
    public int NumberOf(string text, Token token)
    {
        State? state = _start;
        for (int i = token.Start; i < token.End && state is not null; i++)
        {
            state = state.Step(PhraseCharacter.Fold(text[i]));
        }

        return state?.Number ?? 0;
    }

    /// <summary>What a word begins with, the longest first; null where it begins with none.</summary>
    public WordNumber? BeginningsOf(string text, Token token)
    {
        WordNumber? longest = null;
        State? state = _start;
        for (int i = token.Start; i < token.End && state is not null; i++)
        {
            state = state.Step(PhraseCharacter.Fold(text[i]));
            longest = state is { Number: > 0 } ? new WordNumber(state.Number, longest) : longest;
        }

        return longest;
    }

    /// <summary>Where a walk stands after some characters; behind most there is one way on, or none.</summary>
    private sealed class State
    {
        private char _character;
        private State? _next;
        private Dictionary<char, State>? _others;

        /// <summary>Of the word that ends here; 0 where none does.</summary>
        public int Number { get; set; }

        public State? Step(char c) =>
            c == _character ? _next : _others is not null && _others.TryGetValue(c, out State? next) ? next : null;

        public State StepOrGrow(char c)
        {
            State? next = Step(c);
            if (next is not null)
            {
                return next;
            }

            next = new State();
            if (_next is null)
            {
                _character = c;
                _next = next;
            }
            else
            {
                (_others ??= []).Add(c, next);
            }

            return next;
        }
    }
}
