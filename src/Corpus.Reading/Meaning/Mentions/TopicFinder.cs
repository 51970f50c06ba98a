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
    /// <summary>What an exclusion that begins with a hyphen was added with: it holds only where a hyphen joins the words to others.</summary>
    private const int OnlyJoined = 1;

    private readonly EquatableArray<TopicDefinition> _topics;
    private readonly Dictionary<string, CountryDefinition> _countries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CountryDefinition> _adjectives = new(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseMatcher _phrases;
    private readonly PhraseMatcher?[] _exclusions;

    public TopicFinder(EquatableArray<TopicDefinition> topics, EquatableArray<CountryDefinition> countries)
    {
        _topics = topics;
        foreach (CountryDefinition country in countries)
        {
            Add(_countries, country, country.Names);
            Add(_adjectives, country, country.Adjectives);
        }

        _exclusions = new PhraseMatcher?[topics.Count];
        PhraseMatcher.Builder phrases = new();
        for (int i = 0; i < topics.Count; i++)
        {
            foreach (string phrase in topics[i].Phrases)
            {
                phrases.Add(phrase, i);
            }

            _exclusions[i] = topics[i].Exclusions.Count > 0 ? ExclusionsOf(topics[i]) : null;
        }

        _phrases = phrases.Build();
    }

    /// <summary>Identifiers of topics, each once, in order of first mention.</summary>
    public EquatableArray<string> Find(string text)
    {
        Distinct found = new();
        Dictionary<int, List<PhraseMatch>> excluded = [];
        foreach (PhraseMatch match in Outermost(AllMatches(_phrases, text)))
        {
            if (!IsOtherThing(text, match) && !IsExcluded(text, match, excluded))
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

    private static PhraseMatcher ExclusionsOf(TopicDefinition topic)
    {
        PhraseMatcher.Builder builder = new();
        foreach (string phrase in topic.Exclusions)
        {
            builder.Add(phrase, phrase[0] == '-' ? OnlyJoined : 0);
        }

        return builder.Build();
    }

    private bool IsOtherThing(string text, PhraseMatch match)
    {
        string words = text.Substring(match.Start, match.Length);
        return _countries.TryGetValue(words, out CountryDefinition? country)
            ? CountryRules.IsOtherThing(new CountryMention(text, match.Start, match.End, country))
            : _adjectives.TryGetValue(words, out country) && CountryRules.IsSmall(new CountryMention(text, match.Start, match.End, country));
    }

    private bool IsExcluded(string text, PhraseMatch match, Dictionary<int, List<PhraseMatch>> excluded)
    {
        if (_exclusions[match.Payload] is not PhraseMatcher exclusions)
        {
            return false;
        }

        if (!excluded.TryGetValue(match.Payload, out List<PhraseMatch>? around))
        {
            List<PhraseMatch> all = AllMatches(exclusions, text);
            all.RemoveAll(exclusion => exclusion.Payload == OnlyJoined && !IsJoined(text, exclusion));
            excluded.Add(match.Payload, around = Outermost(all));
        }

        // Outermost matches ascend both in their starts and in their ends: the first that ends late enough decides.
        int low = 0;
        for (int high = around.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (around[middle].End < match.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < around.Count && around[low].Start <= match.Start;
    }

    /// <summary>"Russian" in "Indian-Russian" and in "Russian-Indian".</summary>
    private static bool IsJoined(string text, PhraseMatch match) =>
        (match.Start > 1 && IsHyphen(text[match.Start - 1]) && !char.IsWhiteSpace(text[match.Start - 2]))
        || (match.End + 1 < text.Length && IsHyphen(text[match.End]) && !char.IsWhiteSpace(text[match.End + 1]));

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    /// <summary>The longest match at each word: the matcher's own, which do not overlap, and those that begin inside one of them.</summary>
    private static List<PhraseMatch> AllMatches(PhraseMatcher matcher, string text)
    {
        List<PhraseMatch> all = [];
        foreach (PhraseMatch match in matcher.Match(text))
        {
            all.Add(match);
            foreach (Token token in TokenDialect.Phrase.In(text, match.Start, match.Length).Skip(1))
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
