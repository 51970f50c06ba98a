using System.Collections.Immutable;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// What texts call the holder of an office: the titles that the lexicon knows, and the bare word where one has it, for "Minister"
/// is short for any minister's office, whether the lexicon says so or not. Made once for a lexicon and not for each text.
/// </summary>
internal sealed class OfficeTitles
{
    private static readonly ImmutableArray<string> Ministers = WordLists.List("roles: ministers");

    private readonly WordTrie<string[]> _titles = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public OfficeTitles(IEnumerable<string> titles)
    {
        foreach (string title in titles)
        {
            Add(title);
        }

        foreach (string word in Ministers.Where(_words.Contains))
        {
            _titles.Add([word], [word]);
        }
    }

    public static OfficeTitles Of(OfficeDefinition office) =>
        new(office.ShortTitle is string shortTitle ? office.Names.Append(shortTitle) : office.Names);

    /// <summary>True where it is one of the titles; capitals do not matter.</summary>
    public bool Has(string title) => _known.Contains(title);

    /// <summary>True where texts call the holder by that word alone.</summary>
    public bool HasWord(string word) => _titles.LongestAt(new Sentence(word), 0) is not null;

    /// <summary>The words of the longest title at a place; null where none stands there.</summary>
    public string[]? LongestAt(Sentence sentence, int index) => _titles.LongestAt(sentence, index);

    private void Add(string title)
    {
        string[] words = Spelling.Words(title);
        if (_known.Add(title) && words.Length > 0)
        {
            _titles.Add(words, words);
            _words.UnionWith(words);
        }
    }
}
