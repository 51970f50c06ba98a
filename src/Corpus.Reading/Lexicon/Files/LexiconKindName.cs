using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>Tells what a lexicon file describes: from the item's Kind, else from the end of its name.</summary>
internal static class LexiconKindName
{
    private static readonly LexiconKind[] All =
        [LexiconKind.Offices, LexiconKind.Places, LexiconKind.Countries, LexiconKind.Verbs, LexiconKind.Topics, LexiconKind.People];

    /// <summary>"naval-topics.txt" holds topics; null when neither the item nor the name says.</summary>
    public static LexiconKind? Of(TextFile file) =>
        file.Kind.Trim().Length > 0 ? Named(file.Kind.Trim()) : Named(Stem(file.FileName));

    /// <summary>": its Kind is 'Topic' (did you mean 'Topics'?)"; empty where the item has no Kind.</summary>
    public static string Fault(TextFile file)
    {
        string kind = file.Kind.Trim();
        return kind.Length == 0 ? "" : $": its Kind is '{Excerpt.Of(kind)}'{new NearestMatch().Suggest(kind, All.Select(static one => one.ToString()))}";
    }

    /// <summary>The fields that an entry of a kind can have; a topic's phrases have no name.</summary>
    public static IReadOnlyList<string> FieldsOf(LexiconKind kind) => kind switch
    {
        LexiconKind.Offices => ["country", "except", "short", "also"],
        LexiconKind.Places => ["city", "country", "time zone", "also"],
        LexiconKind.Countries => ["code", "also", "adjective", "name order", "family name", "minister", "agency", "prefix", "people", "not"],
        LexiconKind.Verbs => ["kind", "forms"],
        LexiconKind.People => ["family", "given", "country", "also"],
        _ => ["not"],
    };

    private static string Stem(string fileName)
    {
        int dot = fileName.LastIndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName;
    }

    private static LexiconKind? Named(string name)
    {
        foreach (LexiconKind kind in All)
        {
            if (EndsInWord(name, kind.ToString()))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool EndsInWord(string name, string word) =>
        name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (name.Length == word.Length || !char.IsLetterOrDigit(name[name.Length - word.Length - 1]));
}
