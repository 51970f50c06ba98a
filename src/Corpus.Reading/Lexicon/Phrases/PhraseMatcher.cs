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
    public List<PhraseMatch> Match(string text) => Match(new PhraseText(text));

    /// <summary>The phrases in a text that is cut already, or in a part of one; starts are counted in the whole text.</summary>
    public List<PhraseMatch> Match(PhraseText text)
    {
        List<PhraseMatch> matches = [];
        int behind = 0;
        foreach (PhraseWord word in text.Words)
        {
            if (word.Token.Start >= behind && LongestFrom(text.Text, word, text.End) is PhraseMatch match)
            {
                matches.Add(match);
                behind = match.End;
            }
        }

        return matches;
    }

    /// <summary>The longest phrase that begins at the first word of a part of a text, or null. Looks no further than it must.</summary>
    public PhraseMatch? MatchAt(string text, int start, int length)
    {
        Token first = Next(text, start, start + length);
        return first.IsNone ? null : LongestFrom(text, new PhraseWord(text, first), start + length);
    }

    /// <summary>Every phrase that begins at the first word of a part of a text, one inside the other. Looks no further than it must.</summary>
    public List<PhraseMatch> AllAt(string text, int start, int length)
    {
        List<PhraseMatch> all = [];
        Token first = Next(text, start, start + length);
        Readings readings = Readings.Start;
        for (Token token = first; !token.IsNone && Advance(ref readings, _words.Find(text, new PhraseWord(text, token))); token = Next(text, token.End, start + length))
        {
            AddEndings(readings, text, first.Start, token.End, all);
        }

        return all;
    }

    private static Token Next(string text, int start, int end) => TokenDialect.Phrase.Next(text, start, end);

    private PhraseMatch? LongestFrom(string text, PhraseWord first, int end)
    {
        if (!_words.MayBeginPhrase(first))
        {
            return null;
        }

        PhraseMatch? longest = null;
        Readings readings = Readings.Start;
        PhraseWord word = first;
        while (Advance(ref readings, _words.Find(text, word)))
        {
            longest = EndingAt(readings, text, first.Token.Start, word.Token.End) ?? longest;
            word = new PhraseWord(text, Next(text, word.Token.End, end));
        }

        return longest;
    }

    /// <summary>Goes on with a word; false where no phrase does.</summary>
    private bool Advance(ref Readings readings, WordNumber? numbers)
    {
        Readings advanced = default;
        for (int i = 0; i < readings.Count; i++)
        {
            for (WordNumber? number = numbers; number is not null; number = number.LessExact)
            {
                if (advanced.Count < MostReadings && _steps.TryGetValue(StepKey(readings[i], number.Value), out int next))
                {
                    advanced.Add(next);
                }
            }
        }

        readings = advanced;
        return advanced.Count > 0;
    }

    private PhraseMatch? EndingAt(Readings readings, string text, int start, int end)
    {
        for (int i = 0; i < readings.Count; i++)
        {
            if (_endings.TryGetValue(readings[i], out List<Ending>? endings))
            {
                foreach (Ending ending in endings)
                {
                    if (!ending.IsCaseSensitive || HasOnlyCapitals(text, start, end))
                    {
                        return new PhraseMatch(start, end - start, ending.Payload);
                    }
                }
            }
        }

        return null;
    }

    private void AddEndings(Readings readings, string text, int start, int end, List<PhraseMatch> all)
    {
        for (int i = 0; i < readings.Count; i++)
        {
            if (_endings.TryGetValue(readings[i], out List<Ending>? endings))
            {
                all.AddRange(endings
                    .Where(ending => !ending.IsCaseSensitive || HasOnlyCapitals(text, start, end))
                    .Select(ending => new PhraseMatch(start, end - start, ending.Payload)));
            }
        }
    }

    private static bool HasOnlyCapitals(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static long StepKey(int state, int number) => ((long)state << 32) | (uint)number;

    private readonly record struct Ending(bool IsCaseSensitive, int Payload);

    /// <summary>The states in which the words so far can be read. Without a wildcard there is one, and nothing is allocated.</summary>
    private struct Readings
    {
        private int _first;
        private List<int>? _others;

        /// <summary>Where each word of a text is begun with.</summary>
        public static Readings Start => new() { Count = 1 };

        public int Count { get; private set; }

        public readonly int this[int index] => index == 0 ? _first : _others![index - 1];

        public void Add(int state)
        {
            if (Count++ == 0)
            {
                _first = state;
            }
            else
            {
                (_others ??= []).Add(state);
            }
        }
    }

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
                long key = StepKey(state, _words.Add(phrase, token, parsed.IsPrefix(token), isFirst: state == 0));
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
