using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// The phrases that do not mark a topic although a shorter one inside would, of all topics together: a sentence is looked
/// through once, however many topics it touches. One that begins with a hyphen ("-Russian") holds only where a hyphen joins
/// its words to others.
/// </summary>
internal sealed class TopicExclusions
{
    private readonly PhraseMatcher _phrases;
    private readonly List<HashSet<int>> _topicsOf = [];
    private readonly List<HashSet<int>> _topicsOfJoined = [];
    private readonly bool[] _has;
    private readonly int _mostWords;

    public TopicExclusions(EquatableArray<TopicDefinition> topics)
    {
        _has = new bool[topics.Count];
        PhraseMatcher.Builder builder = new();
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        for (int topic = 0; topic < topics.Count; topic++)
        {
            foreach (string text in topics[topic].Exclusions)
            {
                if (Phrase.TryParse(text) is not Phrase phrase)
                {
                    continue;
                }

                if (!known.TryGetValue(phrase.Key, out int number))
                {
                    known.Add(phrase.Key, number = _topicsOf.Count);
                    _topicsOf.Add([]);
                    _topicsOfJoined.Add([]);
                    builder.Add(text, number);
                }

                (text[0] == '-' ? _topicsOfJoined : _topicsOf)[number].Add(topic);
                _has[topic] = true;
                _mostWords = Math.Max(_mostWords, phrase.Tokens.Count);
            }
        }

        _phrases = builder.Build();
    }

    private bool Has(int topic, PhraseMatch around, string text) =>
        _topicsOf[around.Payload].Contains(topic) || (_topicsOfJoined[around.Payload].Contains(topic) && IsJoined(text, around));

    /// <summary>"Russian" in "Indian-Russian" and in "Russian-Indian".</summary>
    private static bool IsJoined(string text, PhraseMatch match) =>
        (match.Start > 1 && IsHyphen(text[match.Start - 1]) && !char.IsWhiteSpace(text[match.Start - 2]))
        || (match.End + 1 < text.Length && IsHyphen(text[match.End]) && !char.IsWhiteSpace(text[match.End + 1]));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    /// <summary>What can be asked of one sentence.</summary>
    public OfSentence In(PhraseText text) => new(this, text);

    /// <summary>Asked once for a sentence; looks at no word before a topic with exclusions is found.</summary>
    internal sealed class OfSentence(TopicExclusions exclusions, PhraseText text)
    {
        private List<PhraseMatch>?[]? _at;

        /// <summary>True where an excluded phrase of the topic holds the whole match.</summary>
        public bool Exclude(int topic, PhraseMatch match)
        {
            if (!exclusions._has[topic])
            {
                return false;
            }

            _at ??= new List<PhraseMatch>?[text.Words.Count];
            for (int first = text.LastAtOrBefore(match.Start), i = first; i >= 0 && first - i < exclusions._mostWords; i--)
            {
                int start = text.Words[i].Token.Start;
                foreach (PhraseMatch around in _at[i] ??= exclusions._phrases.AllAt(text.Text, start, text.End - start))
                {
                    if (around.End >= match.End && exclusions.Has(topic, around, text.Text))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
