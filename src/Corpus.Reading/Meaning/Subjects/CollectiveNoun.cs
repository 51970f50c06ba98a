using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Reads a noun that stands for those who took part: "The Ministers", "Both sides", "the two officials", "both countries'
/// ministers". Some nouns mean them wherever they stand; others can mean somebody else, and do not where the text says how
/// many they are, or whose.
/// </summary>
internal sealed class CollectiveNoun(Roster roster, CountryList countryList)
{
    private const int MostModifiers = 6;

    /// <summary>The subject that begins at a token, or null; without speakers where fewer are meant than took part.</summary>
    public Subject? ReadAt(Sentence sentence, int index)
    {
        int at = SkipModifiers(sentence, index, out int count, out bool isEach);
        bool isOfCountries = sentence.Lower(at) is "countries" or "nations" && sentence.Is(at + 1, "'");
        if (isOfCountries)
        {
            if (count != roster.CountryCount)
            {
                return null;
            }

            at = SkipModifiers(sentence, at + 2, out count, out isEach);
        }

        string head = sentence.Lower(at);
        bool isCollective = MeansAll(head) || (isEach && head is "minister" or "side" or "party") || (at > index && IsCounted(sentence, at, count));

        // "Ministers Nakatani and Marles" names two.
        if (!isCollective || sentence.IsAside(at) || roster.NameAt(sentence, at + 1) != null)
        {
            return null;
        }

        SubjectKind kind = head is "countries" or "nations" ? SubjectKind.Country : SubjectKind.Participant;
        return OfCountries(sentence, kind, index, at + 1) ?? new Subject(kind, index, at + 1, Speakers(head, count));
    }

    /// <summary>"his counterparts" behind one who is named, and "his counterpart" where there are two: with him they are all.</summary>
    public Subject? CounterpartsAt(Sentence sentence, int index)
    {
        if (sentence.Lower(index) is not ("his" or "her") || sentence.Lower(index - 1) is not ("and" or "with"))
        {
            return null;
        }

        int at = SkipModifiers(sentence, index + 1, out _, out _);
        bool isAll = sentence.Lower(at) switch { "counterparts" => roster.All.Count > 2, "counterpart" => roster.All.Count == 2, _ => false };
        return isAll && roster.NameAt(sentence, at + 1) == null ? new Subject(SubjectKind.Participant, index, at + 1, roster.All) : null;
    }

    private static bool MeansAll(string head) => head is
        "ministers" or "secretaries" or "sides" or "parties" or "participants" or "principals" or "counterparts";

    private bool IsCounted(Sentence sentence, int at, int count) => sentence.Lower(at) switch
    {
        "leaders" or "chiefs" or "heads" when sentence.Lower(at - 1) is "defense" or "defence" => !sentence.Is(at + 2, "staff"),
        "leaders" => roster.CanBeLeaders && (count == 0 || count == roster.All.Count),
        "officials" or "chiefs" or "representatives" => count > 0 && count == roster.All.Count,
        "countries" or "nations" or "delegations" => count > 0 && count == roster.CountryCount,
        _ => false,
    };

    /// <summary>
    /// "The two Ministers" of three, or of the four of a "2+2", are not told by that; "both sides" are all of two countries.
    /// </summary>
    private EquatableArray<int> Speakers(string head, int count)
    {
        bool isOfCountries = head is not ("ministers" or "secretaries") && count == roster.CountryCount;
        return count > 0 && count < roster.All.Count && !isOfCountries ? EquatableArray<int>.Empty
            : head == "secretaries" ? roster.Secretaries
            : roster.All;
    }

    /// <summary>"The Ministers of Japan and Australia" are not all where others take part.</summary>
    private Subject? OfCountries(Sentence sentence, SubjectKind kind, int index, int of) =>
        sentence.Lower(of) is "of" or "from" && countryList.ReadAt(sentence, of + 1, out int next, out _) is { Count: > 0 } speakers
            ? new Subject(kind, index, next, speakers)
            : null;

    private static int SkipModifiers(Sentence sentence, int index, out int count, out bool isEach)
    {
        count = 0;
        isEach = false;
        int at = index;

        // "All of the Ministers", but not "None" / "of the Ministers".
        while (at < index + MostModifiers && IsModifier(sentence.Lower(at)) && !(at == index && sentence.Is(at, "of")))
        {
            isEach |= sentence.Lower(at) is "each" or "every";
            count = Math.Max(count, CountOf(sentence.Lower(at)));
            at++;
        }

        return at;
    }

    private static bool IsModifier(string word) => CountOf(word) > 0 || word is
        "the" or "all" or "of" or "each" or "every" or "defense" or "defence" or "respective" or "war" or "participating";

    private static int CountOf(string word) => word switch
    {
        "both" or "two" or "2" => 2,
        "three" or "3" => 3,
        "four" or "4" => 4,
        "five" => 5,
        "six" => 6,
        _ => 0,
    };
}
