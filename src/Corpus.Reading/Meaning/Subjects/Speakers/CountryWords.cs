using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Finds a country's name or adjective as the words of a subject: "Japan", "the Japanese side".</summary>
internal sealed class CountryWords
{
    /// <summary>"the United Kingdom of Great Britain and Northern Ireland" is no subject's owner; no other name has more words.</summary>
    private const int MostWordsOfName = 6;

    private readonly PhraseMatcher _matcher;
    private readonly List<string> _codes = [];

    public CountryWords(EquatableArray<CountryDefinition> countries)
    {
        PhraseMatcher.Builder builder = new();
        foreach (CountryDefinition country in countries)
        {
            foreach (string name in country.Names.Concat(country.Adjectives))
            {
                builder.Add(name, _codes.Count);
            }

            _codes.Add(country.Code);
        }

        _matcher = builder.Build();
    }

    /// <summary>The country that is named at a place, as whole tokens, or null.</summary>
    public NamedCountry? At(Sentence sentence, int index) =>
        CodeAt(sentence, index, out int next) is string code ? new NamedCountry(code, next) : null;

    /// <summary>The country whose something is at a place, "Poland's", or null.</summary>
    public NamedCountry? OwnerAt(Sentence sentence, int index)
    {
        int start = sentence.StartOf(index);
        return sentence.IsCapitalized(index) && HasGenitive(sentence, index)
            && _matcher.MatchAt(sentence.Text, start, sentence.Text.Length - start) is PhraseMatch match
            && sentence.TokenAt(match.End, index) is var next
            && sentence.IsGenitive(next - 1) && sentence.EndBefore(next) == match.End + 2
                ? new NamedCountry(_codes[match.Payload], next)
                : null;
    }

    /// <summary>Seldom so: then nothing need be looked up.</summary>
    private static bool HasGenitive(Sentence sentence, int index)
    {
        for (int i = index; i < index + MostWordsOfName; i++)
        {
            if (sentence.IsGenitive(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The code of the country that is named at a place, as whole tokens, or null.</summary>
    /// <param name="next">The token behind the name.</param>
    public string? CodeAt(Sentence sentence, int index, out int next)
    {
        next = index;
        if (!sentence.IsCapitalized(index))
        {
            return null;
        }

        int start = sentence.StartOf(index);
        if (_matcher.MatchAt(sentence.Text, start, sentence.Text.Length - start) is not PhraseMatch match || match.Start != start)
        {
            return null;
        }

        // "Japan" is not named by the one word "Japan-U.S.".
        next = sentence.TokenAt(match.End, index);
        return sentence.EndBefore(next) <= match.End + 1 ? _codes[match.Payload] : null;
    }
}

/// <summary>A country's name in a sentence.</summary>
/// <param name="Next">The token behind it.</param>
internal sealed record NamedCountry(string Code, int Next);
