using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases.Holders;

/// <summary>
/// A minister told by the ministry: "the head of the Polish Ministry of National Defence", "the head of Poland's defence ministry", "the head of the
/// Ministry of Defence of Poland".
/// </summary>
internal static class HeadOfMinistry
{
    private static readonly WordSet Heads = WordLists.Set("roles: heads of a department");
    private static readonly WordSet Departments = WordLists.Set("roles: department of a minister");
    private static readonly WordSet InLetters = WordLists.Set("roles: ministry of defense in letters");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int head = Article.Skip(sentence, index);
        if (!Heads.Contains(sentence.Lower(head)) || !sentence.Is(head + 1, "of"))
        {
            return null;
        }

        int at = Article.Skip(sentence, head + 2);
        NamedCountry? country = delegations.Owners.At(sentence, at) ?? delegations.Countries.At(sentence, at);
        int next = BehindMinistry(sentence, country?.Next ?? at);
        if (next < 0)
        {
            return null;
        }

        if (country is null && sentence.Is(next, "of") && delegations.Countries.At(sentence, Article.Skip(sentence, next + 1)) is NamedCountry behind)
        {
            country = behind;
            next = behind.Next;
        }

        EquatableArray<int> ofDefense = delegations.Roster.HoldersOfDefense;
        EquatableArray<int> speakers = country is null ? WithMinistry(delegations.Roster, sentence, at, next) : SpeakerSet.Of(delegations.Roster.OfCountry(country.Code).Where(ofDefense.Contains));
        return new Subject(SubjectKind.Participant, index, next, speakers.Count == 1 ? speakers : EquatableArray<int>.Empty);
    }

    /// <summary>Of those of defense who is of that ministry: a "Ministry of National Defence" has a minister who is called so.</summary>
    private static EquatableArray<int> WithMinistry(Roster roster, Sentence sentence, int first, int next)
    {
        bool isNational = Enumerable.Range(first, next - first).Any(i => sentence.Is(i, "national"));
        bool isMinistry = Enumerable.Range(first, next - first).Any(i => sentence.Is(i, "ministry"));
        return SpeakerSet.Of(roster.HoldersOfDefense.Where(one =>
            (!isMinistry || roster.Titles.CanHaveWritten(one, "minister")) && (!isNational || roster.Titles.CanHaveWritten(one, "national"))));
    }

    /// <summary>Behind "Ministry of National Defence", "defence ministry" and "MoD"; -1 where none of them stands there.</summary>
    private static int BehindMinistry(Sentence sentence, int at)
    {
        if (InLetters.Contains(sentence.Lower(at)))
        {
            return at + 1;
        }

        bool isFirst = Departments.Contains(sentence.Lower(at)) && sentence.Is(at + 1, "of");
        int field = Article.Skip(sentence, isFirst ? at + 2 : at);
        field = sentence.Is(field, "national") ? field + 1 : field;
        bool isOfDefense = Defense.Contains(sentence.Lower(field)) && (isFirst || Departments.Contains(sentence.Lower(field + 1)));
        return !isOfDefense ? -1 : isFirst ? field + 1 : field + 2;
    }
}
