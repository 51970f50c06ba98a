using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// The words of a lexicon by which the form of a text is told, without what they mean: single words, each once, in ordinal
/// order. Compared by value, so that an edit to the topics parses no document again.
/// </summary>
/// <param name="Pasts">First words of the verbs' past forms: "confirmed", "took".</param>
/// <param name="ReportingPasts">Those of them that report without another word what was said, and not what was done: talked over, signed.</param>
/// <param name="Presents">First words of the verbs' present forms in the plural: "confirm"; a headline has the singular.</param>
/// <param name="Countries">Words with a capital in names and adjectives of countries: "New", "Zealand", "French".</param>
/// <param name="CountryPairs">Two such words that stand side by side in a name: "New Zealand", "Czech Republic".</param>
/// <param name="Offices">The heads of titles: "Minister" of "Minister of Defense", "Mantri" of "Raksha Mantri".</param>
/// <param name="PartsOfTitles">Words with a capital before those heads: "Raksha", "Parliamentary".</param>
internal sealed record LexiconForms(
    EquatableArray<string> Pasts,
    EquatableArray<string> ReportingPasts,
    EquatableArray<string> Presents,
    EquatableArray<string> Countries,
    EquatableArray<string> CountryPairs,
    EquatableArray<string> Offices,
    EquatableArray<string> PartsOfTitles)
{
    private static readonly WordSet Bodies = WordLists.SetIgnoringCase("government-bodies: bodies");
    private static readonly string[] KindsOfDoing = [VerbKind.Deliberative, VerbKind.Declarative];

    /// <summary>The words of a lexicon.</summary>
    public static LexiconForms Of(LexiconModel model)
    {
        SortedSet<string> heads = new(StringComparer.Ordinal);
        SortedSet<string> parts = new(StringComparer.Ordinal);
        ImmutableArray<string> last = default;
        foreach (OfficeDefinition office in model.Offices)
        {
            // Offices of one entry of many countries stand side by side, and have one array.
            if (office.Names.Items != last)
            {
                AddTitles(office, heads, parts);
            }

            last = office.Names.Items;
        }

        parts.ExceptWith(heads);
        return new LexiconForms(
            Each(model.Verbs.SelectMany(static verb => PastsOf(verb).Select(FirstWord))),
            Each(model.Verbs.Where(static verb => !KindsOfDoing.Contains(verb.Kind)).SelectMany(PastsOf).Where(static form => form.IndexOf(' ') < 0)),
            Each(model.Verbs.SelectMany(static verb => PresentsOf(verb).Keys)),
            Each(model.Countries.SelectMany(static country => country.Names.Concat(country.Adjectives)).SelectMany(WordsOf).Where(IsName)),
            Each(model.Countries.SelectMany(static country => country.Names).SelectMany(PairsOf)),
            Each(heads),
            Each(parts));
    }

    private static EquatableArray<string> Each(IEnumerable<string> words) =>
        new SortedSet<string>(words, StringComparer.Ordinal).ToImmutableArray().ToEquatableArray();

    /// <summary>The forms that are neither "agree" beside "agrees" nor "agrees" beside "agree": "agreed".</summary>
    private static IEnumerable<string> PastsOf(VerbDefinition verb)
    {
        Dictionary<string, string> presents = PresentsOf(verb);
        HashSet<string> singulars = new(presents.Values, StringComparer.Ordinal);
        return verb.Forms.Where(form => !presents.ContainsKey(FirstWord(form)) && !singulars.Contains(FirstWord(form)));
    }

    /// <summary>Plurals with their singulars: "agree" and "agrees".</summary>
    private static Dictionary<string, string> PresentsOf(VerbDefinition verb)
    {
        HashSet<string> words = new(verb.Forms.Select(FirstWord), StringComparer.Ordinal);
        Dictionary<string, string> presents = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            if (SingularsOf(word).FirstOrDefault(words.Contains) is string singular)
            {
                presents.Add(word, singular);
            }
        }

        return presents;
    }

    private static IEnumerable<string> SingularsOf(string plural) =>
        [plural + "s", plural + "es", plural.Substring(0, plural.Length - 1) + "ies"];

    /// <summary>
    /// Adds the words of an office's titles. The head of a title is the last word before its first preposition, unless
    /// that is no office: "Department of National Defense Secretary".
    /// </summary>
    private static void AddTitles(OfficeDefinition office, SortedSet<string> heads, SortedSet<string> parts)
    {
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (string name in new[] { office.ShortTitle ?? office.Title, office.Title }.Concat(office.Names))
        {
            List<string> words = [.. WordsOf(name)];
            int head = words.FindIndex(own.Contains);
            head = head >= 0 ? head : words.TakeWhile(IsName).Count() - 1;
            head = head >= 0 && Bodies.Contains(words[head]) ? words.FindLastIndex(IsName) : head;
            if (head >= 0)
            {
                own.Add(words[head]);
                parts.UnionWith(words.Take(head).Where(IsName));
            }
        }

        heads.UnionWith(own);
    }

    private static string FirstWord(string form) => WordsOf(form).FirstOrDefault() ?? form;

    /// <summary>The words as a text has them: "U.S" without the stop behind it.</summary>
    private static IEnumerable<string> WordsOf(string name)
    {
        for (Word word = Word.Read(name, 0, name.Length); !word.IsNone; word = Word.Read(name, word.End, name.Length))
        {
            if (word.Core.Length > 0)
            {
                yield return word.Core;
            }
        }
    }

    private static IEnumerable<string> PairsOf(string name)
    {
        List<string> words = [.. WordsOf(name)];
        for (int i = 1; i < words.Count; i++)
        {
            if (IsName(words[i - 1]) && IsName(words[i]))
            {
                yield return words[i - 1] + " " + words[i];
            }
        }
    }

    /// <summary>Not the "S." of "S. Korea": an initial is no country's word.</summary>
    private static bool IsName(string word) => char.IsUpper(word[0]) && word.TrimEnd('.').Length > 1;
}
