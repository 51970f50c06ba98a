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
    private static readonly string[] Joints = [" and ", ", "];
    private static readonly ImmutableArray<string> Ministers = WordLists.List("roles: ministers");

    private readonly WordTrie<string[]> _titles = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unqualified = new(StringComparer.Ordinal);

    public OfficeTitles(IEnumerable<string> titles)
    {
        foreach (string title in titles)
        {
            Add(title);
        }

        foreach (string word in Ministers.Where(IsOffice))
        {
            _titles.Add([word], [word]);
        }

        AddBeginnings();
    }

    /// <summary>
    /// "Secretary" for the Secretary of Defense, and not for a Deputy Secretary, beside whom he is somebody else; "Minister" for a "Deputy Prime Minister
    /// and Minister for Defence".
    /// </summary>
    private bool IsOffice(string word) =>
        _words.Contains(word) && _known.Select(Spelling.Words).Any(words => Enumerable.Range(0, words.Length).Any(i => words[i] == word && (i == 0 ? !words.Any(OtherOffice.IsMadeBy) : IsPlain(words, i))));

    /// <summary>No word by which it is another office stands before it in its own part of the title.</summary>
    private static bool IsPlain(string[] words, int index)
    {
        int and = Array.LastIndexOf(words, "and", index);
        return !words.Skip(and + 1).Any(OtherOffice.IsMadeBy);
    }

    /// <summary>"Cabinet Secretary" of "Cabinet Secretary for Defence", "Federal Minister" of "Federal Minister of Defence".</summary>
    private void AddBeginnings()
    {
        foreach (string[] words in _known.Select(Spelling.Words).ToArray())
        {
            int office = Array.FindIndex(words, static word => Ministers.Contains(word));
            if (office > 0 && office + 1 < words.Length)
            {
                string[] beginning = [.. words.Take(office + 1)];
                _titles.Add(beginning, beginning);
            }
        }
    }

    public static OfficeTitles Of(OfficeDefinition office) =>
        new(office.ShortTitle is string shortTitle ? office.Names.Append(shortTitle) : office.Names) { Short = office.ShortTitle };

    /// <summary>
    /// The offices that a text writes before the one by which the lexicon knows somebody: "Tánaiste" of "the Tánaiste and Minister for Defence", who is
    /// called so in that text, as no other Minister for Defence of his country is; none of "Minister of Defence and Security".
    /// </summary>
    public static IEnumerable<OfficeTitles> BeforeLast(string written)
    {
        string[] parts = written.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < parts.Length; i++)
        {
            if (Spelling.Words(parts[i + 1]).Any(Ministers.Contains))
            {
                yield return new OfficeTitles([WithoutOwner(parts[i])]);
            }
        }
    }

    /// <summary>"Tánaiste" of "the Tánaiste" and "Ireland's Tánaiste".</summary>
    private static string WithoutOwner(string office)
    {
        string[] words = office.Split(' ');
        int owner = Array.FindLastIndex(words, static word => word is "the" or "The" || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal));
        return string.Join(" ", words.Skip(owner + 1));
    }

    /// <summary>What texts call the holder after the first time, where the lexicon says it: "Cabinet Secretary", "Minister".</summary>
    public string? Short { get; private init; }

    /// <summary>True where it is one of the titles; capitals do not matter.</summary>
    public bool Has(string title) => _known.Contains(title);

    /// <summary>True where texts call the holder by that word alone.</summary>
    public bool HasWord(string word) => _titles.LongestAt(new Sentence(word), 0) is not null;

    /// <summary>The words of the longest title at a place; null where none stands there.</summary>
    public string[]? LongestAt(Sentence sentence, int index) => _titles.LongestAt(sentence, index);

    /// <summary>True for a word of one of the titles, in the plural too: "Ministers Nakatani and Marles".</summary>
    public bool HasPart(string word) => _parts.Contains(word);

    /// <summary>The holder is called by the words of longer titles too: the Minister for Defence may be Deputy Prime Minister.</summary>
    public OfficeTitles WithPartsOf(IEnumerable<OfficeTitles> longer)
    {
        OfficeTitles all = new(_known) { Short = Short };
        foreach (OfficeTitles one in longer)
        {
            all._parts.UnionWith(one._parts);
            all._pairs.UnionWith(one._pairs);
            all._unqualified.UnionWith(one._unqualified);
        }

        return all;
    }

    /// <summary>True where one word follows another in one of the titles: "Deputy Prime" of "Deputy Prime Minister", not "Deputy Minister".</summary>
    public bool HasPair(string word, string next) => _pairs.Contains(word + " " + next);

    /// <summary>False for "Prime" where the only title with it is "Deputy Prime Minister": without "Deputy" the office is another's.</summary>
    public bool HasUnqualified(string word) => _unqualified.Contains(word);

    private static IEnumerable<string> WithPlural(string word) =>
        [word, word + "s", word.EndsWith("y", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) + "ies" : word];

    private void Add(string title)
    {
        string[] words = Spelling.Words(title);
        if (_known.Add(title) && words.Length > 0)
        {
            _titles.Add(words, words);
            _words.UnionWith(words);
            string[] parts = [.. words.SelectMany(static word => word.Split('-'))];
            _parts.UnionWith(parts.SelectMany(WithPlural));
            _pairs.UnionWith(parts.Zip(parts.Skip(1), static (one, next) => one + " " + next));
            _unqualified.UnionWith(parts.Where((_, i) => i == 0 || !OtherOffice.IsMadeBy(parts[i - 1])));
        }
    }
}
