using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The finite forms of the reporting verbs, found by their first word.</summary>
internal sealed class ReportingVerbs
{
    private readonly Dictionary<string, List<VerbForm>> _byFirstWord = new(StringComparer.Ordinal);

    public ReportingVerbs(IEnumerable<VerbDefinition> verbs)
    {
        foreach (VerbDefinition verb in verbs)
        {
            List<string[]> forms = [.. verb.Forms.Select(Spelling.Words).Where(words => words.Length > 0)];
            foreach (string[] words in forms)
            {
                Add(new VerbForm(verb, words, TenseOf(words, forms)));
            }
        }

        foreach (List<VerbForm> forms in _byFirstWord.Values)
        {
            // "took note of" before "took note"; two verbs of one form stay in the lexicon's order.
            forms.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    /// <summary>The longest verb form at a place, or null.</summary>
    public VerbMatch? MatchAt(Sentence sentence, int index)
    {
        if (!sentence.IsWord(index))
        {
            return null;
        }

        string first = sentence.Lower(index);
        return MatchAt(sentence, index, first) ?? (first.IndexOf('-') > 0 ? MatchAt(sentence, index, first.Replace("-", "")) : null);
    }

    /// <param name="first">The word at the place: as it stands, or without the hyphen where a line was cut ("recog-nized").</param>
    private VerbMatch? MatchAt(Sentence sentence, int index, string first)
    {
        if (_byFirstWord.TryGetValue(first, out List<VerbForm>? forms))
        {
            foreach (VerbForm form in forms)
            {
                if (sentence.IsAt(index + 1, form.Rest))
                {
                    return new VerbMatch(form.Verb, form.Tense, index, index + form.Words.Length);
                }
            }
        }

        return null;
    }

    private void Add(VerbForm form)
    {
        if (!_byFirstWord.TryGetValue(form.Words[0], out List<VerbForm>? forms))
        {
            _byFirstWord.Add(form.Words[0], forms = []);
        }

        forms.Add(form);
    }

    /// <summary>
    /// The lexicon lists forms without naming them, so that a non-programmer can write it: a form with a partner that has
    /// an "s" more is the plural, the partner the singular, everything else the past. A plural without any past beside it
    /// ("put forward") is its own past.
    /// </summary>
    private static VerbTense TenseOf(string[] words, List<string[]> forms)
    {
        bool isPlural = forms.Exists(other => IsSingularOf(other, words));
        bool isSingular = forms.Exists(other => IsSingularOf(words, other));
        if (!isPlural)
        {
            return isSingular ? VerbTense.Singular : VerbTense.Past;
        }

        bool hasPast = forms.Exists(other => SameTail(other, words)
            && !forms.Exists(third => IsSingularOf(third, other) || IsSingularOf(other, third)));
        return hasPast ? VerbTense.Plural : VerbTense.Plural | VerbTense.Past;
    }

    private static bool IsSingularOf(string[] singular, string[] plural)
    {
        string stem = plural[0];
        return SameTail(singular, plural)
            && (singular[0] == stem + "s"
                || singular[0] == stem + "es"
                || (stem.EndsWith("y", StringComparison.Ordinal) && singular[0] == stem.Substring(0, stem.Length - 1) + "ies"));
    }

    private static bool SameTail(string[] one, string[] other) => one.Skip(1).SequenceEqual(other.Skip(1), StringComparer.Ordinal);

    private sealed record VerbForm(VerbDefinition Verb, string[] Words, VerbTense Tense)
    {
        /// <summary>The words behind the first.</summary>
        public string[] Rest { get; } = [.. Words.Skip(1)];
    }
}

/// <summary>A form of a reporting verb in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record VerbMatch(VerbDefinition Verb, VerbTense Tense, int First, int Next);
