using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Finds the topics that a sentence touches: every topic one of whose phrases stands in it, unless the phrase lies inside a
/// longer phrase of any topic ("China" in "South China Sea"), or inside a phrase that its own topic excludes. A country's
/// name or adjective marks a topic only where it stands for the country ("admired the china", "Captain Israel Vega").
/// </summary>
internal sealed class TopicFinder
{
    private readonly EquatableArray<TopicDefinition> _topics;
    private readonly Dictionary<string, CountryDefinition> _countries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CountryDefinition> _adjectives = new(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseMatcher _phrases;
    private readonly TopicExclusions _exclusions;

    public TopicFinder(
        EquatableArray<TopicDefinition> topics, EquatableArray<CountryDefinition> countries, CancellationToken cancellation = default)
    {
        _topics = topics;
        _exclusions = new TopicExclusions(topics);
        foreach (CountryDefinition country in countries)
        {
            Add(_countries, country, country.Names);
            Add(_adjectives, country, country.Adjectives);
        }

        PhraseMatcher.Builder phrases = new();
        for (int i = 0; i < topics.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (string phrase in topics[i].Phrases)
            {
                phrases.Add(phrase, i);
            }
        }

        _phrases = phrases.Build();
    }

    /// <summary>Identifiers of topics, each once, in order of first mention.</summary>
    public EquatableArray<string> Find(PhraseText words)
    {
        string text = words.Text;
        List<PhraseMatch> matches = AllMatches(_phrases, words);
        if (matches.Count == 0)
        {
            return EquatableArray<string>.Empty;
        }

        Distinct found = new();
        TopicExclusions.OfSentence exclusions = _exclusions.In(words);
        foreach (PhraseMatch match in Outermost(matches))
        {
            if (!IsOtherThing(text, match) && !exclusions.Exclude(match.Payload, match))
            {
                found.Add(_topics[match.Payload].Id);
            }
        }

        return found.ToEquatableArray();
    }

    private static void Add(Dictionary<string, CountryDefinition> byWord, CountryDefinition country, EquatableArray<string> words)
    {
        foreach (string word in words)
        {
            byWord[word] = country;
        }
    }

    private bool IsOtherThing(string text, PhraseMatch match)
    {
        string words = text.Substring(match.Start, match.Length);
        return _countries.TryGetValue(words, out CountryDefinition? country)
            ? CountryRules.IsOtherThing(new CountryMention(text, match.Start, match.End, country))
            : _adjectives.TryGetValue(words, out country) && CountryRules.IsSmall(new CountryMention(text, match.Start, match.End, country));
    }

    /// <summary>The longest match at each word: the matcher's own, which do not overlap, and those that begin inside one of them.</summary>
    private static List<PhraseMatch> AllMatches(PhraseMatcher matcher, PhraseText words)
    {
        string text = words.Text;
        List<PhraseMatch> matches = matcher.Match(words);
        List<PhraseMatch> all = new(matches.Count);
        foreach (PhraseMatch match in matches)
        {
            all.Add(match);
            Token first = TokenDialect.Phrase.Next(text, match.Start, match.End);
            for (Token token = TokenDialect.Phrase.Next(text, first.End, match.End); !token.IsNone; token = TokenDialect.Phrase.Next(text, token.End, match.End))
            {
                if (matcher.MatchAt(text, token.Start, text.Length - token.Start) is PhraseMatch inner && inner.Start == token.Start)
                {
                    all.Add(inner);
                }
            }
        }

        return all;
    }

    private static List<PhraseMatch> Outermost(List<PhraseMatch> matches)
    {
        matches.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        List<PhraseMatch> outermost = [];
        foreach (PhraseMatch match in matches)
        {
            if (outermost.Count == 0 || match.End > outermost[outermost.Count - 1].End)
            {
                outermost.Add(match);
            }
        }

        return outermost;
    }
}
