using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
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

    private static readonly WordSet MeansAll = WordLists.Set("roles: all who took part");
    private static readonly WordSet MeansAllBehindEach = WordLists.Set("roles: one of those who took part");
    private static readonly WordSet LeadersOfDefense = WordLists.Set("roles: leaders of defense");
    private static readonly WordSet CountedPersons = WordLists.Set("roles: participants if as many");
    private static readonly WordSet CountedSides = WordLists.Set("roles: sides if as many");
    private static readonly WordSet Countries = WordLists.Set("roles: countries");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");
    private static readonly WordSet Modifiers = WordLists.Set("roles: before a collective noun");
    private static readonly WordSet Each = WordLists.Set("function-words: each");
    private static readonly WordSet Whose = WordLists.Set("function-words: whose");

    private static readonly Dictionary<string, int> Counts = WordLists.Table("numbers: how many took part")
        .ToDictionary(static number => number.Key, static number => int.Parse(number.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The subject that begins at a token, or null; without speakers where fewer are meant than took part.</summary>
    public Subject? ReadAt(Sentence sentence, int index)
    {
        int at = SkipModifiers(sentence, index, out int count, out bool isEach);
        bool isOfCountries = Countries.Contains(sentence.Lower(at)) && sentence.Is(at + 1, "'");
        if (isOfCountries)
        {
            if (count != roster.CountryCount)
            {
                return null;
            }

            at = SkipModifiers(sentence, at + 2, out count, out isEach);
        }

        string head = sentence.Lower(at);
        bool isCollective = MeansAll.Contains(head)
            || (isEach && MeansAllBehindEach.Contains(head))
            || (at > index && IsCounted(sentence, at, count));

        // "Ministers Nakatani and Marles" names two.
        if (!isCollective || sentence.IsAside(at) || roster.NameAt(sentence, at + 1) != null)
        {
            return null;
        }

        SubjectKind kind = Countries.Contains(head) ? SubjectKind.Country : SubjectKind.Participant;
        return OfCountries(sentence, kind, index, at + 1) ?? new Subject(kind, index, at + 1, Speakers(head, count));
    }

    /// <summary>"his counterparts" behind one who is named, and "his counterpart" where there are two: with him they are all.</summary>
    public Subject? CounterpartsAt(Sentence sentence, int index)
    {
        if (!Whose.Contains(sentence.Lower(index)) || sentence.Lower(index - 1) is not ("and" or "with"))
        {
            return null;
        }

        int at = SkipModifiers(sentence, index + 1, out _, out _);
        bool isAll = sentence.Lower(at) switch { "counterparts" => roster.All.Count > 2, "counterpart" => roster.All.Count == 2, _ => false };
        return isAll && roster.NameAt(sentence, at + 1) == null ? new Subject(SubjectKind.Participant, index, at + 1, roster.All) : null;
    }

    private bool IsCounted(Sentence sentence, int at, int count)
    {
        string head = sentence.Lower(at);
        if (LeadersOfDefense.Contains(head) && Defense.Contains(sentence.Lower(at - 1)))
        {
            return !sentence.Is(at + 2, "staff");
        }

        if (head == "leaders")
        {
            return roster.CanBeLeaders && (count == 0 || count == roster.All.Count);
        }

        return count > 0
            && ((CountedPersons.Contains(head) && count == roster.All.Count)
                || (CountedSides.Contains(head) && count == roster.CountryCount));
    }

    /// <summary>"The two Ministers" of three, or of the four of a "2+2", are not told by that.</summary>
    private EquatableArray<int> Speakers(string head, int count) =>
        count > 0 && count < roster.All.Count && count != roster.CountryCount ? EquatableArray<int>.Empty
        : head == "secretaries" ? roster.Secretaries
        : roster.All;

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
        while (at < index + MostModifiers && IsModifier(sentence.Lower(at)))
        {
            isEach |= Each.Contains(sentence.Lower(at));
            count = Math.Max(count, CountOf(sentence.Lower(at)));
            at++;
        }

        return at;
    }

    private static bool IsModifier(string word) => Modifiers.Contains(word) || CountOf(word) > 0;

    private static int CountOf(string word) => Counts.TryGetValue(word, out int count) ? count : 0;
}
