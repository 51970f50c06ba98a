using System.Globalization;
using System.Text;

namespace Corpus.Reading.Text;

/// <summary>
/// Makes C# identifiers in PascalCase from the words of a text. Letters of any script are kept as they are, since C#
/// takes them; what C# does not take only parts words. The same text always gives the same identifier.
/// </summary>
internal static class Identifier
{
    /// <summary>The compiler refuses names of more than 1,023 bytes; a reader gives up long before.</summary>
    private const int Longest = 80;

    /// <summary>Names that a generated lookup has already, or that every type inherits.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "ById", "TryGet", "Find", "Corpus", "Latest", "InYear", "On", "Between", "With", "At", "Meetings", "People", "Offices",
        "Places", "Countries", "Topics", "Terms", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals",
        "MemberwiseClone", "Finalize",
    };

    /// <summary>"Taiwan Strait" gives "TaiwanStrait", "People's Liberation Army" "PeoplesLiberationArmy".</summary>
    /// <param name="noun">What the thing is, in PascalCase ("Topic"): it completes what would be no identifier alone.</param>
    public static string FromText(string text, string noun) => Complete(Join(text, AsWritten, out bool isWhole), isWhole, text, noun);

    /// <summary>"DICAS" gives "Dicas": a word in capitals of more than two letters keeps only its first.</summary>
    public static string FromAcronym(string text, string noun) => Complete(Join(text, LowerTail, out bool isWhole), isWhole, text, noun);

    /// <summary>The words alone, as many as fit: empty where there is none, and it can begin with a digit.</summary>
    public static string PascalCase(string text) => Join(text, AsWritten, out _);

    /// <summary>The identifier itself, or with the first number behind it that makes it unlike those in use, case aside.</summary>
    /// <param name="used">Those in use, with the last number tried for each; it must ignore case.</param>
    public static string Unique(string identifier, Dictionary<string, int> used)
    {
        string candidate = identifier;
        while (used.ContainsKey(candidate))
        {
            used[identifier]++;
            candidate = identifier + used[identifier].ToString(CultureInfo.InvariantCulture);
        }

        used.Add(candidate, 1);
        return candidate;
    }

    /// <summary>FNV-1a over the UTF-16 units (Fowler, Noll and Vo, RFC 9923): the same in every process, unlike GetHashCode.</summary>
    public static string StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <param name="isWhole">False where not all words of the text fitted: only a hash can tell it from others that begin so.</param>
    private static string Complete(string joined, bool isWhole, string text, string noun)
    {
        const int HashLength = 8;
        string name = isWhole && joined.Length > 0
            ? joined
            : joined.Substring(0, Math.Min(joined.Length, Longest - HashLength)) + StableHash(text);
        if (joined.Length == 0 || !char.IsLetter(joined[0]))
        {
            return noun + name;
        }

        return Taken.Contains(name) ? name + noun : name;
    }

    private static string Join(string text, Func<string, string> spell, out bool isWhole)
    {
        StringBuilder joined = new();
        StringBuilder word = new();
        foreach (char c in text)
        {
            if (IsPart(c))
            {
                word.Append(c);
            }
            else if (!IsApostrophe(c) && !Append(joined, word, spell))
            {
                isWhole = false;
                return joined.ToString();
            }
        }

        isWhole = Append(joined, word, spell);
        return joined.ToString();
    }

    /// <summary>Moves the word to those joined; false where it does not fit. Only a first word is cut.</summary>
    private static bool Append(StringBuilder joined, StringBuilder word, Func<string, string> spell)
    {
        if (word.Length == 0)
        {
            return true;
        }

        bool fits = joined.Length + word.Length <= Longest;
        if (fits || joined.Length == 0)
        {
            string spelled = spell(word.ToString(0, Math.Min(word.Length, Longest)));
            joined.Append(char.ToUpperInvariant(spelled[0])).Append(spelled, 1, spelled.Length - 1);
        }

        word.Clear();
        return fits;
    }

    private static string AsWritten(string word) => word;

    private static string LowerTail(string word)
    {
        if (word.Length <= 2 || !word.All(static c => char.IsUpper(c) || char.IsDigit(c)))
        {
            return word;
        }

        return word.Substring(0, 1) + word.Substring(1).ToLowerInvariant();
    }

    /// <summary>Letters and digits outside the surrogates. Marks and format characters would be dropped, fillers not be seen.</summary>
    private static bool IsPart(char c) =>
        (char.IsLetter(c) && !HiddenCharacter.IsInvisible(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019';
}
