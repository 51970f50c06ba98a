using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>The words of a phrase by their characters: one walk over a word of a text finds every place where it can stand.</summary>
internal sealed class PhraseTrie
{
    private readonly State _start = new();
    private readonly int _count;

    public PhraseTrie(IReadOnlyList<PhraseWord> words)
    {
        _count = words.Count;
        for (int place = 0; place < words.Count; place++)
        {
            PhraseWord word = words[place];
            State state = _start;
            foreach (char c in word.Key)
            {
                state = state.StepOrGrow(c);
            }

            state.PlacesOf(word, _count).Add(place);
        }
    }

    /// <summary>Puts the places where a word of a text can stand into a set that is empty.</summary>
    /// <returns>False when there is none.</returns>
    public bool Find(string text, Token word, PhrasePlaces places)
    {
        State? state = _start;
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

            isFound = state.AddTo(places, isWhole: i + 1 == word.End, isCapitals) || isFound;
        }

        return isFound;
    }

    /// <summary>Where a walk stands after some characters; behind most there is one way on, or none.</summary>
    private sealed class State
    {
        private readonly PhrasePlaces?[] _places = new PhrasePlaces?[4];
        private bool _hasPlaces;
        private char _character;
        private State? _next;
        private Dictionary<char, State>? _others;

        public State? Step(char c) =>
            _next is not null && c == _character ? _next : _others is not null && _others.TryGetValue(c, out State? next) ? next : null;

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

        public PhrasePlaces PlacesOf(PhraseWord word, int count)
        {
            _hasPlaces = true;
            return _places[Index(word.IsPrefix, word.IsCapitals)] ??= new PhrasePlaces(count);
        }

        /// <summary>Adds the places of what is written so far.</summary>
        public bool AddTo(PhrasePlaces places, bool isWhole, bool isCapitals)
        {
            bool isFound = false;
            for (int i = 0; _hasPlaces && i < _places.Length; i++)
            {
                bool fits = _places[i] is not null && (isWhole || i >= Index(isPrefix: true, isCapitals: false)) && (isCapitals || i % 2 == 0);
                places.AddAll(fits ? _places[i] : null);
                isFound = isFound || fits;
            }

            return isFound;
        }

        private static int Index(bool isPrefix, bool isCapitals) => (isPrefix ? 2 : 0) + (isCapitals ? 1 : 0);
    }
}
