using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// Reads a noun that stands for those who took part: "The Ministers", "Both sides", "the two officials", "both countries'
/// ministers". Some nouns mean them wherever they stand; others can mean somebody else, and do not where the text says how
/// many they are, or whose.
/// </summary>
internal static class CollectiveNoun
{
    private static readonly WordSet MeansAll = WordLists.Set("roles: all who took part");
    private static readonly WordSet MeansAllBehindEach = WordLists.Set("roles: one of those who took part");
    private static readonly WordSet LeadersOfDefense = WordLists.Set("roles: leaders of defense");
    private static readonly WordSet CountedPersons = WordLists.Set("roles: participants if as many");
    private static readonly WordSet MenOrWomen = WordLists.Set("roles: participants if both are meant");
    private static readonly WordSet Countries = WordLists.Set("roles: countries");
    private static readonly Dictionary<string, int> CountingNouns = WordLists.Table("numbers: nouns for so many")
        .ToDictionary(static noun => noun.Key, static noun => int.Parse(noun.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Titles = WordLists.Table("roles: titles of those who took part")
        .ToDictionary(static title => title.Key, static title => title.Value, StringComparer.Ordinal);

    private static readonly WordSet Fields = WordLists.Set("roles: fields of a minister of defense");
    private static readonly WordSet Departments = WordLists.Set("roles: departments of those who took part");
    private static readonly WordSet LedByThem = WordLists.Set("roles: delegations of those who took part");
    private static readonly WordSet Foreign = WordLists.Set("roles: ministry of foreign affairs");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");

    /// <summary>The subject that begins at a token, or null; without speakers where fewer are meant than took part.</summary>
    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        Roster roster = delegations.Roster;
        int at = Modifiers.Skip(sentence, index, out int count, out bool isEach);
        bool isOfCountries = Countries.Contains(sentence.Lower(at)) && sentence.Is(at + 1, "'");
        if (isOfCountries)
        {
            if (!roster.CanBeCountries(count))
            {
                return null;
            }

            at = Modifiers.Skip(sentence, at + 2, out count, out isEach);
        }

        at = Foreign.Contains(sentence.Lower(at)) && Titles.ContainsKey(sentence.Lower(at + 1)) && roster.OfForeignAffairs.Count > 0 ? at + 1 : at;
        string head = sentence.Lower(at);
        count = CountingNouns.TryGetValue(head, out int counted) ? counted : count;
        if (head == "heads" && BehindDepartments(sentence, at) is int behind)
        {
            return new Subject(SubjectKind.Participant, index, behind, Speakers(delegations, head, count, isPart: false));
        }

        bool isCollective = MeansAll.Contains(head)
            || (isEach && MeansAllBehindEach.Contains(head))
            || (at > index && IsCounted(delegations, sentence, at, count))
            || (at > index && AreBoth(delegations.Roster, sentence, index, at, count));

        // "Ministers Nakatani and Marles" names two.
        return !isCollective || sentence.IsAside(at) || roster.NameAt(sentence, at + 1) != null ? null : Whom(delegations, sentence, index, at, count);
    }

    /// <summary>Whom a collective noun means.</summary>
    /// <param name="index">Where the subject begins.</param>
    /// <param name="at">The token of the noun.</param>
    /// <param name="count">How many the text says they are; 0 where it does not.</param>
    private static Subject Whom(Delegations delegations, Sentence sentence, int index, int at, int count)
    {
        if (index < at && OfField(delegations.Roster, sentence.Lower(at - 1)) is { Count: > 0 } ofField && (count == 0 || count == ofField.Count))
        {
            return new Subject(SubjectKind.Participant, index, at + 1, ofField);
        }

        // Of a foreign and a defense minister of one country "the defence ministers" are not both.
        bool isOfSome = index < at && Defense.Contains(sentence.Lower(at - 1)) && !delegations.Roster.AreOfOneField && delegations.Roster.HoldersOfDefense.Count > 0;

        if (isOfSome || IsOfMoreFields(delegations, sentence, at) || IsOfOtherCount(delegations, sentence, at))
        {
            return new Subject(SubjectKind.Participant, index, at + 1, EquatableArray<int>.Empty);
        }

        string head = sentence.Lower(at);
        SubjectKind kind = Countries.Contains(head) ? SubjectKind.Country : SubjectKind.Participant;
        int meant = count == 0 && sentence.Is(index, "both") ? 2 : count;
        return OfCountries(delegations, sentence, kind, index, at + 1) ?? new Subject(kind, index, at + 1, Speakers(delegations, head, meant, isPart: sentence.Is(index + 1, "of")));
    }

    /// <summary>"The Defence Ministers" and "the Foreign Ministers" of a "2+2".</summary>
    private static EquatableArray<int> OfField(Roster roster, string field) =>
        Defense.Contains(field) ? roster.OfDefense
        : Foreign.Contains(field) ? roster.OfForeignAffairs
        : EquatableArray<int>.Empty;

    /// <summary>The token behind "the heads of the defence departments", "the heads of delegation"; null where they are heads of something else.</summary>
    private static int? BehindDepartments(Sentence sentence, int heads)
    {
        int at = sentence.Is(heads + 1, "of") ? Modifiers.Skip(sentence, heads + 2, out _, out _) : heads;
        bool isField = Fields.Contains(sentence.Lower(at));
        bool isOfDefense = isField || Fields.Contains(sentence.Lower(at - 1));
        at = isField ? at + 1 : at;
        bool isMeant = at > heads && (LedByThem.Contains(sentence.Lower(at)) || (isOfDefense && Departments.Contains(sentence.Lower(at))));
        return isMeant ? at + 1 : null;
    }

    /// <summary>"The Ministers of Defence and Finance" are others too.</summary>
    private static bool IsOfMoreFields(Delegations delegations, Sentence sentence, int head)
    {
        int next = sentence.Lower(head + 4) is "of" or "for" ? head + 5 : head + 4;
        return sentence.Lower(head + 1) is "of" or "for"
            && Defense.Contains(sentence.Lower(head + 2))
            && sentence.Lower(head + 3) is "and" or ","
            && sentence.IsCapitalized(next)
            && delegations.Countries.At(sentence, next) == null
            && delegations.Roster.NameAt(sentence, next) == null
            && delegations.Roster.TitleAt(sentence, next) == null;
    }

    /// <summary>"The ministers of five countries", "the delegations of many nations" at a meeting of two are not those who met, or not they alone.</summary>
    private static bool IsOfOtherCount(Delegations delegations, Sentence sentence, int head)
    {
        if (sentence.Lower(head + 1) is not ("of" or "from"))
        {
            return false;
        }

        int noun = Modifiers.Skip(sentence, head + 2, out int count, out _);
        return Countries.Contains(sentence.Lower(noun))
            ? count > 0 && !delegations.Roster.CanBeCountries(count)
            : Countries.Contains(sentence.Lower(noun + 1)) && FunctionWords.ClassesOf(sentence.Lower(noun)) == WordClass.None;
    }

    /// <summary>"Both men stressed", "The two women agreed"; "Two men asked for help" are others.</summary>
    private static bool AreBoth(Roster roster, Sentence sentence, int index, int at, int count) =>
        MenOrWomen.Contains(sentence.Lower(at)) && sentence.Lower(index) is "both" or "the" && count == 2 && roster.All.Count == 2;

    private static bool IsCounted(Delegations delegations, Sentence sentence, int at, int count)
    {
        Roster roster = delegations.Roster;
        string head = sentence.Lower(at);
        if (LeadersOfDefense.Contains(head) && Defense.Contains(sentence.Lower(at - 1)))
        {
            return !sentence.Is(at + 2, "staff");
        }

        if (head == "leaders")
        {
            return (count == 0 || roster.CanBe(count)) && !delegations.OtherLeaders.AreBefore(sentence.Text, sentence.StartOf(at), isCounted: count > 0);
        }

        return count > 0
            && (((CountedPersons.Contains(head) || CountingNouns.ContainsKey(head)) && roster.CanBe(count))
                || ((Countries.Contains(head) || head == "delegations") && roster.CanBeCountries(count)));
    }

    /// <summary>
    /// "The two Ministers" of three are those two of whom alone it is the title, beside a Secretary; of a "2+2" and elsewhere they are not told; "both sides" are all of two countries.
    /// </summary>
    /// <param name="isPart">True for "two of the Ministers".</param>
    private static EquatableArray<int> Speakers(Delegations delegations, string head, int count, bool isPart)
    {
        Roster roster = delegations.Roster;
        bool isOfTitle = Titles.TryGetValue(head, out string? title);
        bool isOfCountries = !isOfTitle && count == roster.CountryCount;
        bool isOneOfEach = roster.CountryCount == roster.All.Count;
        if (isOfTitle && isOneOfEach && !isPart && count > 0 && count < roster.All.Count && !delegations.Company.IsOfMinisters)
        {
            return roster.HoldersOf(title!, count);
        }

        if ((count > 0 && count != roster.All.Count && !isOfCountries) || delegations.Company.IsOfMinisters)
        {
            return EquatableArray<int>.Empty;
        }

        EquatableArray<int> ministers = roster.Ministers;
        return head switch
        {
            "secretaries" => roster.Secretaries,
            "ministers" => count == 0 || count == ministers.Count ? ministers : EquatableArray<int>.Empty,
            _ => roster.All,
        };
    }

    /// <summary>"The Ministers of Japan and Australia" are not all where others take part.</summary>
    private static Subject? OfCountries(Delegations delegations, Sentence sentence, SubjectKind kind, int index, int of) =>
        sentence.Lower(of) is "of" or "from"
            && delegations.CountryList.ReadAt(sentence, of + 1, out int next, out _) is { Count: > 0 } speakers
                ? new Subject(kind, index, next, speakers)
                : null;
}
