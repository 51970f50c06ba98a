using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Tells a finite verb by its form alone. Summaries are written in the past tense, so an ending and a short list of
/// irregular verbs are enough to see where a sentence has its verb; what the verb means is no matter of form.
/// </summary>
internal static class FiniteVerb
{
    private const int ShortestRegular = 4;

    private static readonly ImmutableHashSet<string> Irregular = Word.SetOf(
        "held had met took said spoke made gave set put saw came went began brought found kept left told thought "
        + "understood wrote underscored chose drew grew knew paid sent showed stood sought struck undertook upheld won "
        + "was were is are has have will would should shall must may might can could did do does "
        + "agree affirm confirm concur reaffirm reiterate welcome emphasize stress share recognize note discuss");

    private static readonly ImmutableHashSet<string> Adverbs = Word.SetOf(
        "also again once both each then all further never always still thus therefore hereby together first");

    private static readonly ImmutableHashSet<string> OfMeeting = Word.SetOf(
        "held had conducted convened met spoke talked hosted made paid received attended joined exchanged participated took");

    /// <summary>True for a word that has the form of a finite verb; a capital begins a name, not a verb.</summary>
    public static bool Is(string word) => Irregular.Contains(word) || IsRegularPast(word);

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
        && word is not ("need" or "indeed" or "speed" or "exceed" or "proceed" or "succeed" or "based" or "seed");

    /// <summary>True for a word that can stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True for the verb that says that people met: "held", "had", "met".</summary>
    public static bool IsOfMeeting(string word) => OfMeeting.Contains(word);
}
