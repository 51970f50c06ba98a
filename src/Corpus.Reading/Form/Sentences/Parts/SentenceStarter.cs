using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Parts;

/// <summary>Knows the words that begin a sentence where they have a capital.</summary>
internal static class SentenceStarter
{
    private static readonly WordSet Starters = WordLists.Set("sentence-starts: first words of a sentence");
    private static readonly WordSet StartersBeforeComma = WordLists.Set("sentence-starts: first words before a comma");
    private static readonly WordSet NotAdverbs = WordLists.Set("sentence-starts: names that end as adverbs do");

    /// <summary>True where a small word or an adverb in capital stands first: "The", "In", "Furthermore", "Additionally,".</summary>
    public static bool IsAt(string text, int start, int end) => Is(text, Word.Read(text, start, end));

    /// <summary>True for such a word.</summary>
    public static bool Is(string text, Word word)
    {
        if (Starters.Contains(word.Core))
        {
            return true;
        }

        if (!word.IsCapitalized || text[word.End - 1] != ',')
        {
            return false;
        }

        return StartersBeforeComma.Contains(word.Core)
            || (word.Core.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(word.Core));
    }
}
