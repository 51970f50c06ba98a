namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// Steps over what may stand between a subject, or a conjunction, and its verb: "also", "once again", "candidly",
/// "in this regard".
/// </summary>
internal static class Adverbials
{
    /// <summary>Nobody piles up more; the bound keeps the reading linear.</summary>
    private const int Most = 8;

    private static readonly string[][] Phrases =
    [
        ["once", "again"], ["once", "more"], ["as", "well"], ["at", "the", "same", "time"], ["in", "addition"],
        ["in", "particular"], ["in", "turn"], ["in", "principle"], ["in", "general"], ["in", "response"], ["in", "return"],
        ["in", "this", "regard"], ["in", "that", "regard"], ["in", "this", "context"], ["in", "that", "context"],
        ["in", "this", "respect"], ["in", "that", "respect"], ["on", "this", "basis"], ["on", "that", "basis"],
        ["on", "this", "occasion"], ["to", "this", "end"], ["to", "that", "end"], ["with", "this", "in", "mind"],
        ["for", "his", "part"], ["for", "her", "part"], ["for", "their", "part"], ["on", "the", "other", "hand"],
        ["at", "the", "outset"], ["at", "the", "meeting"], ["among", "others"], ["by", "extension"],
        ["not", "only"], ["for", "the", "first", "time"], ["without", "reservation"], ["in", "the", "strongest", "terms"],
        ["with", "one", "voice"], ["on", "their", "part"], ["on", "his", "part"], ["on", "her", "part"], ["in", "closing"],
        ["as", "a", "result"], ["in", "this", "connection"], ["above", "all"], ["inter", "alia"],
    ];

    private static readonly Dictionary<string, string[][]> PhrasesByFirstWord =
        Phrases.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The first token from <paramref name="index"/> on that is no adverbial.</summary>
    public static int Skip(Sentence sentence, int index)
    {
        for (int count = 0; count < Most; count++)
        {
            int next = Next(sentence, index);
            if (next == index)
            {
                break;
            }

            index = next;
        }

        return index;
    }

    private static int Next(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        if (PhrasesByFirstWord.TryGetValue(word, out string[][]? phrases))
        {
            foreach (string[] phrase in phrases)
            {
                if (sentence.IsAt(index, phrase))
                {
                    return index + phrase.Length;
                }
            }
        }

        return IsAdverb(word) ? index + 1 : index;
    }

    private static bool IsAdverb(string word) => word switch
    {
        "also" or "then" or "again" or "further" or "furthermore" or "moreover" or "both" or "all" or "each" or "likewise"
            or "together" or "therefore" or "thus" or "hence" or "once" or "now" or "already" or "still" or "even" or "thereby"
            or "afterwards" or "afterward" or "later" or "next" or "first" or "too" or "subsequently" or "especially"
            or "nevertheless" or "however" or "instead" or "today" or "always" or "just" or "anew" => true,

        // Every other adverb of manner ends so; these are verbs and nouns that do too.
        "reply" or "rely" or "apply" or "supply" or "comply" or "imply" or "ally" or "family" or "assembly" or "july"
            or "italy" => false,
        _ => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal),
    };
}
