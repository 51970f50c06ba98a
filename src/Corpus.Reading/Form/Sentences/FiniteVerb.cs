using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Tells a finite verb by its form alone. Summaries are written in the past tense, so an ending and a short list of
/// irregular verbs are enough to see where a sentence has its verb; what the verb means is no matter of form.
/// </summary>
internal static class FiniteVerb
{
    private const int ShortestRegular = 4;

    private static readonly WordSet Irregular = WordLists.Set("verb-forms: pasts without the ending");
    private static readonly WordSet Auxiliaries = WordLists.Set("verb-forms: auxiliaries");
    private static readonly WordSet ReportingPresents = WordLists.Set("verb-forms: presents that report");
    private static readonly WordSet NoPasts = WordLists.Set("verb-forms: words in -ed that are no past");

    private static readonly WordSet Adverbs = WordLists.Set("adverbials: adverbs between subject and verb");

    private static readonly WordSet OfMeeting = WordLists.Set("verb-forms: verbs of meeting");

    /// <summary>True for a word that has the form of a finite verb; a capital begins a name, not a verb.</summary>
    public static bool Is(string word) => Irregular.Contains(word) || Auxiliaries.Contains(word) || ReportingPresents.Contains(word) || IsRegularPast(word);

    /// <summary>True when a word of the run has the form of a finite verb.</summary>
    public static bool IsIn(string text, int start, int end)
    {
        for (Word word = Word.Read(text, start, end); !word.IsNone; word = Word.Read(text, word.End, end))
        {
            if (Is(word.Core))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for "confirmed" and any other word in lower case that ends like it.</summary>
    public static bool IsRegularPast(string word) =>
        word.Length >= ShortestRegular && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal)
        && !NoPasts.Contains(word);

    /// <summary>True for a word that can stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True for the verb that says that people met: "held", "had", "met".</summary>
    public static bool IsOfMeeting(string word) => OfMeeting.Contains(word);
}
