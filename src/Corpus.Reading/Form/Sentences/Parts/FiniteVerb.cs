using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Parts;

/// <summary>
/// Tells a finite verb by its form alone. Summaries are written in the past tense, so an ending, a short list of irregular
/// verbs and the forms of the lexicon's are enough to see where a sentence has its verb; what it means is no matter of form.
/// </summary>
internal sealed class FiniteVerb(LexiconForms words)
{
    private const int ShortestRegular = 4;

    private static readonly WordSet Irregular = WordLists.Set("verb-forms: pasts without the ending");
    private static readonly WordSet Auxiliaries = WordLists.Set("verb-forms: auxiliaries");
    private static readonly WordSet NoPasts = WordLists.Set("verb-forms: words in -ed that are no past");
    private static readonly WordSet Nouns = WordLists.Set("verb-forms: presents that are nouns");

    private static readonly WordSet Adverbs = WordLists.Set("adverbials: adverbs between subject and verb");

    private static readonly WordSet Headlines = WordLists.SetIgnoringCase("titles-of-texts: verbs of headlines");

    private static readonly WordSet OfMeeting = WordLists.Set("verb-forms: verbs of meeting");

    private readonly WordSet _pasts = new(words.Pasts.Where(IsSmall), StringComparer.Ordinal);
    private readonly WordSet _presentsWithNouns = new(words.Presents.Where(IsSmall), StringComparer.Ordinal);
    private readonly WordSet _presents = new(
        words.Presents.Where(static present => IsSmall(present) && !Nouns.Contains(present)), StringComparer.Ordinal);

    /// <summary>True for a word that has the form of a finite verb; a capital begins a name, not a verb.</summary>
    /// <param name="before">The word before it, or none: behind "to" what looks like a present is an infinitive.</param>
    public bool Is(string word, string before = "") =>
        Irregular.Contains(word) || Auxiliaries.Contains(word) || _pasts.Contains(word) || IsRegularPast(word)
        || (_presents.Contains(word) && before != "to");

    /// <summary>True when a word of the run has the form of a finite verb.</summary>
    public bool IsIn(string text, int start, int end)
    {
        string before = "";
        for (Word word = Word.Read(text, start, end); !word.IsNone; word = Word.Read(text, word.End, end))
        {
            if (Is(word.Core, before))
            {
                return true;
            }

            before = word.Core;
        }

        return false;
    }

    /// <summary>True when a word of a headline in small letters can be its verb, "pledge" too, which elsewhere is a noun as often.</summary>
    public bool IsInHeadline(string words) =>
        words.Split(' ').Skip(1).Any(word => _presentsWithNouns.Contains(word) || Headlines.Contains(word));

    /// <summary>True for "confirmed" and any other word in lower case that ends like it.</summary>
    public static bool IsRegularPast(string word) =>
        word.Length >= ShortestRegular && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal)
        && !NoPasts.Contains(word);

    /// <summary>True for "met", "sat" and the other pasts without the ending.</summary>
    public static bool IsIrregularPast(string word) => Irregular.Contains(word);

    private static bool IsSmall(string form) => char.IsLower(form[0]);

    /// <summary>True for a word that can stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True for the verb that says that people met: "held", "had", "met".</summary>
    public static bool IsOfMeeting(string word) => OfMeeting.Contains(word);
}
