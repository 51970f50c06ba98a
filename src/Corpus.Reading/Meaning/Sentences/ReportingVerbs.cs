using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The finite forms of the reporting verbs; of two that begin alike the longer one is meant, of two verbs of one form the first.</summary>
internal sealed class ReportingVerbs
{
    private readonly WordTrie<VerbForm> _forms = new();
    private readonly Dictionary<string, VerbDefinition> _byId = new(StringComparer.Ordinal);

    public ReportingVerbs(IEnumerable<VerbDefinition> verbs, CancellationToken cancellation = default)
    {
        foreach (VerbDefinition verb in verbs)
        {
            List<string[]> forms = [.. verb.Forms.Select(Spelling.Words).Where(words => words.Length > 0)];
            VerbTenses tenses = new(forms);
            _byId[verb.Id] = verb;
            foreach (string[] words in forms)
            {
                cancellation.ThrowIfCancellationRequested();
                _forms.Add(words, new VerbForm(verb, tenses.Of(words), LengthOf(words)));
            }
        }
    }

    /// <summary>What opens a clause is needed for "believed that", and is the first word of what is believed.</summary>
    private static int LengthOf(string[] form) => form.Length > 1 && OpensClause.Contains(form[form.Length - 1]) ? form.Length - 1 : form.Length;

    private static readonly WordSet OpensClause = WordLists.Set("function-words: opens what is said");
    private static readonly PhraseList Nouns = new(WordLists.List("verbs: nouns that begin like a verb"));

    /// <summary>The longest verb form at a place, or null.</summary>
    public VerbMatch? MatchAt(Sentence sentence, int index)
    {
        if (!sentence.IsWord(index))
        {
            return null;
        }

        string first = sentence.Lower(index);
        VerbMatch? match = MatchAt(sentence, index, first) ?? (first.IndexOf('-') > 0 ? MatchAt(sentence, index, first.Replace("-", "")) : null);
        return match is null || IsName(sentence, match) || Nouns.IsAt(sentence, index) || Visit.IsAt(sentence, index) || Deed.Is(sentence, match) ? null : match;
    }

    /// <summary>"State Secretary Lund", "Support Group": a present between capitals is part of a name; in "THE MINISTERS AGREE" all are capitals.</summary>
    private static bool IsName(Sentence sentence, VerbMatch match) =>
        !match.IsPast && sentence.IsInsideName(match.First) && sentence.IsCapitalized(match.Next);

    /// <summary>True for the past of a verb with which nothing is said here: "raised his glass", "exchanged gifts".</summary>
    public bool IsDeedAt(Sentence sentence, int index) =>
        sentence.IsWord(index) && MatchAt(sentence, index, sentence.Lower(index)) is VerbMatch match && match.IsPast && Deed.Is(sentence, match);

    /// <summary>The verb of an identifier, as if the one word at a place were its past; null where the lexicon has none.</summary>
    public VerbMatch? Named(string id, int index) => _byId.TryGetValue(id, out VerbDefinition? verb) ? new VerbMatch(verb, VerbTense.Past, index, index + 1) : null;

    /// <summary>The verb of "looking forward to", as if it were its plural; null where the word is none.</summary>
    public VerbMatch? MatchProgressiveAt(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        if (!word.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }

        string stem = word.Substring(0, word.Length - Ending.Length);
        bool isDoubled = stem.Length > 2 && stem[stem.Length - 1] == stem[stem.Length - 2];
        return MatchAt(sentence, index, stem)
            ?? MatchAt(sentence, index, stem + "e")
            ?? (isDoubled ? MatchAt(sentence, index, stem.Substring(0, stem.Length - 1)) : null);
    }

    private const string Ending = "ing";

    /// <param name="first">The word at the place: as it stands, or without the hyphen where a line was cut ("recog-nized").</param>
    private VerbMatch? MatchAt(Sentence sentence, int index, string first) =>
        _forms.LongestAt(sentence, index, first) is VerbForm form ? new VerbMatch(form.Verb, form.Tense, index, index + form.Length) : null;

    private sealed record VerbForm(VerbDefinition Verb, VerbTense Tense, int Length);
}
