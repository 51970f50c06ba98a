using System.Collections.Immutable;

namespace Corpus.Reading.English;

/// <summary>
/// The words and fixed phrases of English that rules of reading go by: the lists of the files beside this one, each named
/// by its file and its heading, "function-words: prepositions". What words mean in this field is no matter of English and
/// stands in the lexicon.
/// </summary>
internal static class WordLists
{
    private static readonly object Lock = new();
    private static readonly Dictionary<string, WordListFile> Files = new(StringComparer.Ordinal);

    /// <summary>A list as a set; words are compared as they are written.</summary>
    public static WordSet Set(string name) => new(List(name), StringComparer.Ordinal);

    /// <summary>A list as a set; capitals do not matter.</summary>
    public static WordSet SetIgnoringCase(string name) => new(List(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>A list in its order.</summary>
    public static ImmutableArray<string> List(string name)
    {
        int colon = name.IndexOf(": ", StringComparison.Ordinal);
        return FileNamed(name.Substring(0, colon)).List(name.Substring(colon + 2));
    }

    /// <summary>A list whose entries are words with what they stand for: "january = 1".</summary>
    public static Dictionary<string, string> Table(string name)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string entry in List(name))
        {
            int sign = entry.IndexOf(" = ", StringComparison.Ordinal);
            table.Add(entry.Substring(0, sign), entry.Substring(sign + 3));
        }

        return table;
    }

    private static WordListFile FileNamed(string name)
    {
        lock (Lock)
        {
            if (!Files.TryGetValue(name, out WordListFile? file))
            {
                Files.Add(name, file = WordListFile.Embedded(name));
            }

            return file;
        }
    }
}
