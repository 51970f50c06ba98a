namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// The tenses of a verb's forms. The lexicon lists forms without naming them, so that a non-programmer can write it: a form
/// with a partner that has an "s" more is the plural, the partner the singular, everything else the past. A plural without any
/// past beside it ("put forward") is its own past, and so is one that English has as a past ("set out", beside which "laid out" stands
/// for another verb). Partners are forms with the same words behind the first. A singular may stand with
/// its past alone: "backs, backed", whose plural is an adverb.
/// </summary>
internal sealed class VerbTenses
{
    private readonly Dictionary<string, HashSet<string>> _firstWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withPast = new(StringComparer.Ordinal);

    public VerbTenses(IReadOnlyList<string[]> forms)
    {
        foreach (string[] words in forms)
        {
            string tail = TailOf(words);
            if (!_firstWords.TryGetValue(tail, out HashSet<string>? first))
            {
                _firstWords.Add(tail, first = new HashSet<string>(StringComparer.Ordinal));
            }

            first.Add(words[0]);
        }

        foreach (KeyValuePair<string, HashSet<string>> tail in _firstWords)
        {
            if (tail.Value.Any(word => !SingularsOf(word).Any(tail.Value.Contains) && !PluralsOf(word).Any(tail.Value.Contains)))
            {
                _withPast.Add(tail.Key);
            }
        }
    }

    /// <summary>The tense of one of the forms.</summary>
    public VerbTense Of(string[] words)
    {
        string tail = TailOf(words);
        HashSet<string> others = _firstWords[tail];
        if (!SingularsOf(words[0]).Any(others.Contains))
        {
            return PluralsOf(words[0]).Any(plural => others.Contains(plural) || others.Contains(plural + "ed")) ? VerbTense.Singular : VerbTense.Past;
        }

        return _withPast.Contains(tail) && !FunctionWords.IsIrregularPast(words[0]) ? VerbTense.Plural : VerbTense.Plural | VerbTense.Past;
    }

    private static IEnumerable<string> SingularsOf(string plural)
    {
        yield return plural + "s";
        yield return plural + "es";
        if (plural.EndsWith("y", StringComparison.Ordinal))
        {
            yield return plural.Substring(0, plural.Length - 1) + "ies";
        }
    }

    private static IEnumerable<string> PluralsOf(string singular)
    {
        if (singular.EndsWith("s", StringComparison.Ordinal))
        {
            yield return singular.Substring(0, singular.Length - 1);
        }

        if (singular.EndsWith("es", StringComparison.Ordinal))
        {
            yield return singular.Substring(0, singular.Length - 2);
        }

        if (singular.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return singular.Substring(0, singular.Length - 3) + "y";
        }
    }

    private static string TailOf(string[] words) => string.Join(" ", words.Skip(1));
}
