using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>
/// The country that the body gives a minister of whom the head gives none: "Minister Horvat of Slovakia", "Minister Demir
/// expressed Türkiye's expectation", and of a host "Minister Morita welcomed Admiral Bragg's visit to Japan". What somebody says of another country ("welcomed Poland's decision") gives none.
/// </summary>
internal sealed class CountryInBody(ParsedDocument form, HeadLexicon lexicon)
{
    /// <summary>"Canada's unwavering and long-standing commitment" has four before the noun.</summary>
    private const int MostWordsBeforeNoun = 4;

    /// <summary>"Minister Demir once again emphasized"</summary>
    private const int MostAdverbs = 2;

    /// <summary>"At the outset, Defense Minister Morita warmly" is six.</summary>
    private const int MostWordsBeforeVerb = 8;

    private static readonly WordSet Titles = WordLists.Set("honorifics: called by").And(WordLists.Set("honorifics: forms of address"));
    private static readonly WordSet OwnVerbs = WordLists.Set("speaking: says what one's own country has");
    private static readonly WordSet Stating = WordLists.Set("speaking: states what one's own country does");
    private static readonly WordSet OwnThings = WordLists.Set("speaking: what one's own country has");
    private static readonly WordSet OfOwnCountry = WordLists.Set("speaking: says of one's own country");
    private static readonly WordSet Adverbs = WordLists.Set("adverbials: adverbs between subject and verb");

    private readonly Lazy<Dictionary<string, HashSet<string>>> _codes = new(() => Find(form, lexicon, static (text, match) => Bearer(text, match.Start) ?? Speaker(text, match.Start, match.End)));

    private readonly Lazy<Dictionary<string, HashSet<string>>> _hosts = new(() => Find(form, lexicon, static (text, match) => Host(text, match.Start, match.End)));

    /// <summary>The code of the only country that the body gives to one of these names; null where it gives none or several.</summary>
    public string? Of(IReadOnlyList<string> names) => OnlyOne(_codes.Value, names);

    /// <summary>The same for one who received a guest at home.</summary>
    public string? OfHost(IReadOnlyList<string> names) => OnlyOne(_hosts.Value, names);

    private static string? OnlyOne(Dictionary<string, HashSet<string>> known, IReadOnlyList<string> names)
    {
        string[] codes = [.. names
            .SelectMany(name => known.TryGetValue(name, out HashSet<string>? found) ? found : Enumerable.Empty<string>())
            .Distinct(StringComparer.Ordinal)
            .Take(2)];
        return codes.Length == 1 ? codes[0] : null;
    }

    private static Dictionary<string, HashSet<string>> Find(ParsedDocument form, HeadLexicon lexicon, Func<string, NamedMatch<CountryDefinition>, string?> nameAt)
    {
        Dictionary<string, HashSet<string>> codes = new(StringComparer.OrdinalIgnoreCase);
        foreach (string text in form.BodySentences.Select(static sentence => sentence.Text.Text))
        {
            foreach (NamedMatch<CountryDefinition> match in lexicon.CountryNames.In(text).Where(static match => match.Things.Count == 1))
            {
                if (nameAt(text, match) is string name)
                {
                    HashSet<string> found = codes.TryGetValue(name, out HashSet<string>? known) ? known : codes[name] = new HashSet<string>(StringComparer.Ordinal);
                    found.Add(match.Things[0].Code);
                }
            }
        }

        return codes;
    }

    /// <summary>The name before "of" and the country: "Minister Horvat of Slovakia".</summary>
    private static string? Bearer(string text, int country)
    {
        Word before = Word.ReadBack(text, 0, country);
        before = before.Core == "the" ? Word.ReadBack(text, 0, before.Start) : before;
        return before.Core == "of" ? NameBefore(text, before.Start) : null;
    }

    /// <summary>The name before a verb that has as object what only the own country can have: "Minister Demir expressed Türkiye's expectation".</summary>
    private static string? Speaker(string text, int country, int end)
    {
        bool isOwner = end < text.Length && text[end] is '\'' or '\u2019';
        Word verb = Word.ReadBack(text, 0, country);
        if (verb.Core == "that" && !isOwner)
        {
            Word stated = Word.ReadBack(text, 0, verb.Start);
            return Stating.Contains(stated.Core) && SaysOfOwn(text, end) ? NameBefore(text, stated.Start) : null;
        }

        if (!isOwner || !OwnVerbs.Contains(verb.Core) || !HasOwnThing(text, end))
        {
            return null;
        }

        return NameBefore(text, verb.Start);
    }

    /// <summary>"Minister Demir emphasized that Türkiye stands by …", "that Türkiye attaches great importance to": what is said of one's own country.</summary>
    private static bool SaysOfOwn(string text, int end)
    {
        Word first = Word.Read(text, end, text.Length);
        first = IsAdverb(first) ? Word.Read(text, first.End, text.Length) : first;
        Word second = Word.Read(text, first.End, text.Length);
        second = IsAdverb(second) ? Word.Read(text, second.End, text.Length) : second;
        return OfOwnCountry.Contains(first.Core) || OfOwnCountry.Contains($"{first.Core} {second.Core}");
    }

    /// <summary>"Minister Morita welcomed Admiral Bragg's visit to Japan": the guest came to the host's country, unless a day or another time follows.</summary>
    private static string? Host(string text, int country, int end)
    {
        Word to = Word.ReadBack(text, 0, country);
        to = to.Core == "the" ? Word.ReadBack(text, 0, to.Start) : to;
        bool isVisit = to.Core == "to" && Word.ReadBack(text, 0, to.Start).Core == "visit";
        Word next = Word.Read(text, end, text.Length);
        if (!isVisit || !(next.Core.Length == 0 || next.Core == "and"))
        {
            return null;
        }

        Word word = Word.Read(text, 0, country);
        for (int count = 0; count < MostWordsBeforeVerb && !word.IsNone; count++)
        {
            if (word.Core == "welcomed")
            {
                return NameBefore(text, word.Start);
            }

            word = Word.Read(text, word.End, country);
        }

        return null;
    }

    /// <summary>A name with its title before it, and perhaps an adverb behind it: "Minister Demir", "Minister Demir also", "Minister Demir warmly".</summary>
    private static string? NameBefore(string text, int end)
    {
        Word name = Word.ReadBack(text, 0, end);
        for (int count = 0; count < MostAdverbs && IsAdverb(name); count++)
        {
            name = Word.ReadBack(text, 0, name.Start);
        }

        return name.IsCapitalized && Titles.Contains(Word.ReadBack(text, 0, name.Start).Core) ? name.Core : null;
    }

    private static bool IsAdverb(Word word) =>
        Adverbs.Contains(word.Core) || (word.IsLowerCase && word.Core.EndsWith("ly", StringComparison.Ordinal));

    private static bool HasOwnThing(string text, int end)
    {
        // Behind "'s", which belongs to the country.
        int at = end + 1 < text.Length && text[end + 1] == 's' ? end + 2 : end + 1;
        Word word = Word.Read(text, at, text.Length);
        for (int count = 0; count <= MostWordsBeforeNoun && !word.IsNone; count++)
        {
            if (OwnThings.Contains(word.Core))
            {
                return true;
            }

            word = Word.Read(text, word.End, text.Length);
        }

        return false;
    }
}
