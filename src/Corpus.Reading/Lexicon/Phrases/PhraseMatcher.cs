using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Phrases;

/// <summary>
/// Finds the phrases of a lexicon in a text: whole words only, the leftmost first, the longest where several begin at one
/// word, none inside another. What does not matter is said at <see cref="Phrase"/>. Immutable once built. The time grows
/// with the text: at each word at most <see cref="Phrase.MostWords"/> words are looked at, each in at most
/// <see cref="MostReadings"/> readings.
/// </summary>
internal sealed class PhraseMatcher
{
    /// <summary>How many ways to read the same words with wildcards are followed at once; the most exact ones.</summary>
    private const int MostReadings = 16;

    /// <summary>Where each word of a text is begun with; neither list is ever changed.</summary>
    private static readonly List<int> Start = [0];
    private static readonly List<int> Nowhere = [];

    private readonly WordTable _words;
    private readonly Dictionary<long, int> _steps;
    private readonly Dictionary<int, List<Ending>> _endings;

    private PhraseMatcher(WordTable words, Dictionary<long, int> steps, Dictionary<int, List<Ending>> endings)
    {
        _words = words;
        _steps = steps;
        _endings = endings;
    }

    /// <summary>The phrases in a text, in order, none overlapping another.</summary>
    public List<PhraseMatch> Match(string text) => Match(text, 0, text.Length);

    /// <summary>The phrases in a part of a text; starts are counted in the whole text.</summary>
    public List<PhraseMatch> Match(string text, int start, int length)
    {
        List<PhraseMatch> matches = [];
        TokenReadings tokens = new(text, start, start + length, _words);
        for (int i = 0; tokens.Has(i);)
        {
            if (LongestFrom(tokens, i, out int next) is PhraseMatch match)
            {
                matches.Add(match);
                i = next;
            }
            else
            {
                i++;
            }
        }

        return matches;
    }

    /// <summary>The longest phrase that begins at the first word of a part of a text, or null. Looks no further than it must.</summary>
    public PhraseMatch? MatchAt(string text, int start, int length)
    {
        TokenReadings tokens = new(text, start, start + length, _words);
        return LongestFrom(tokens, 0, out _);
    }

    /// <summary>Every phrase that begins at the first word of a part of a text, one inside the other. Looks no further than it must.</summary>
    public List<PhraseMatch> AllAt(string text, int start, int length)
    {
        List<PhraseMatch> all = [];
        TokenReadings tokens = new(text, start, start + length, _words);
        List<int> states = Start;
        for (int i = 0; states.Count > 0 && tokens.Has(i); i++)
        {
            states = Advance(states, tokens.NumbersAt(i));
            AddEndings(states, tokens, i, all);
        }

        return all;
    }

    /// <summary>The phrase that is the whole of a text, or null.</summary>
    public PhraseMatch? MatchWhole(string text)
    {
        TokenReadings tokens = new(text, 0, text.Length, _words);
        return LongestFrom(tokens, 0, out int next) is PhraseMatch match && !tokens.Has(next) ? match : null;
    }

    private PhraseMatch? LongestFrom(TokenReadings tokens, int first, out int next)
    {
        PhraseMatch? longest = null;
        next = first + 1;
        List<int> states = Start;
        for (int i = first; states.Count > 0 && tokens.Has(i); i++)
        {
            states = Advance(states, tokens.NumbersAt(i));
            if (EndingAt(states, tokens, first, i) is PhraseMatch match)
            {
                longest = match;
                next = i + 1;
            }
        }

        return longest;
    }

    private List<int> Advance(List<int> states, List<int> numbers)
    {
        List<int>? advanced = null;
        foreach (int state in states)
        {
            foreach (int number in numbers)
            {
                if ((advanced?.Count ?? 0) < MostReadings && _steps.TryGetValue(StepKey(state, number), out int next))
                {
                    (advanced ??= []).Add(next);
                }
            }
        }

        return advanced ?? Nowhere;
    }

    private PhraseMatch? EndingAt(List<int> states, TokenReadings tokens, int first, int last)
    {
        int start = tokens[first].Start;
        int length = tokens[last].End - start;
        foreach (int state in states)
        {
            if (_endings.TryGetValue(state, out List<Ending>? endings))
            {
                foreach (Ending ending in endings)
                {
                    if (!ending.IsCaseSensitive || tokens.HasOnlyCapitals(first, last))
                    {
                        return new PhraseMatch(start, length, ending.Payload);
                    }
                }
            }
        }

        return null;
    }

    private void AddEndings(List<int> states, TokenReadings tokens, int last, List<PhraseMatch> all)
    {
        foreach (int state in states)
        {
            if (_endings.TryGetValue(state, out List<Ending>? endings))
            {
                all.AddRange(endings
                    .Where(ending => !ending.IsCaseSensitive || tokens.HasOnlyCapitals(0, last))
                    .Select(ending => new PhraseMatch(tokens[0].Start, tokens[last].End - tokens[0].Start, ending.Payload)));
            }
        }
    }

    private static long StepKey(int state, int number) => ((long)state << 32) | (uint)number;

    private readonly record struct Ending(bool IsCaseSensitive, int Payload);

    /// <summary>Collects phrases.</summary>
    internal sealed class Builder
    {
        private readonly WordTable _words = new();
        private readonly Dictionary<long, int> _steps = [];
        private readonly Dictionary<int, List<Ending>> _endings = [];
        private int _lastState;

        /// <summary>Adds a phrase; false when it cannot be one, or when an equal one is there already, which then stays.</summary>
        public bool Add(string phrase, int payload)
        {
            if (Phrase.TryParse(phrase) is not Phrase parsed)
            {
                return false;
            }

            int state = 0;
            foreach (Token token in parsed.Tokens)
            {
                long key = StepKey(state, _words.Add(phrase, token, parsed.IsPrefix(token)));
                if (!_steps.TryGetValue(key, out state))
                {
                    state = ++_lastState;
                    _steps.Add(key, state);
                }
            }

            return AddEnding(state, new Ending(parsed.IsCaseSensitive, payload));
        }

        public PhraseMatcher Build() => new(_words, _steps, _endings);

        private bool AddEnding(int state, Ending ending)
        {
            if (!_endings.TryGetValue(state, out List<Ending>? endings))
            {
                _endings.Add(state, endings = []);
            }

            if (endings.Exists(other => other.IsCaseSensitive == ending.IsCaseSensitive))
            {
                return false;
            }

            // The more exact reading first.
            endings.Insert(ending.IsCaseSensitive ? 0 : endings.Count, ending);
            return true;
        }
    }
}
