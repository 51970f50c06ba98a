using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// An office without a name: "The Secretary", "DPM", "the head of the Polish Ministry of National Defence". Who is meant is clear only where one
/// participant holds it.
/// </summary>
internal static class OfficeAlone
{
    private static readonly WordSet LeadsInField = WordLists.Set("function-words: leads in the field of an office");

    private static readonly WordSet Heads = WordLists.Set("roles: heads of a department");
    private static readonly WordSet Departments = WordLists.Set("roles: department of a minister");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Article.Skip(sentence, index);
        if (Heads.Contains(sentence.Lower(at)) && sentence.Is(at + 1, "of"))
        {
            return HeadOfMinistry(delegations, sentence, index, Article.Skip(sentence, at + 2));
        }

        if (delegations.Roster.TitleAt(sentence, at) is not NamedSpeakers title || OtherOffice.IsMadeBy(sentence.Lower(at - 1)))
        {
            return null;
        }

        int next = at + title.Words.Length;
        if (sentence.IsCapitalized(next))
        {
            // "Minister Motegi", "Secretary of State": somebody else.
            return null;
        }

        if (IsOfAnother(delegations, sentence, next, title.Speakers))
        {
            return null;
        }

        EquatableArray<int> speakers = title.Speakers;
        if (sentence.Lower(next) is "of" or "from"
            && delegations.Countries.At(sentence, Article.Skip(sentence, next + 1)) is NamedCountry country)
        {
            EquatableArray<int> ofCountry = delegations.Roster.OfCountry(country.Code);
            speakers = SpeakerSet.Of(speakers.Where(speaker => ofCountry.Contains(speaker)));
            next = country.Next;
        }

        // "The Philippine Secretary of Defense visited Leeds. The Secretary promised ships."
        bool isRivalled = next == at + title.Words.Length && delegations.Company.Rivals.Have(
            title.Words,
            code => delegations.Roster.OfCountry(code).Items.Any(speakers.Contains));
        bool canBeTold = !isRivalled && !delegations.Roster.LostMayBeCalled(title.Words);
        return new Subject(SubjectKind.Participant, index, next, canBeTold && speakers.Count == 1 ? speakers : EquatableArray<int>.Empty)
        {
            Holders = canBeTold && speakers.Count > 1 ? speakers : EquatableArray<int>.Empty,
        };
    }

    /// <summary>"the head of the Polish Ministry of National Defence", "the head of Poland's defence ministry", "the head of the Ministry of Defence of Poland".</summary>
    private static Subject? HeadOfMinistry(Delegations delegations, Sentence sentence, int index, int at)
    {
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
        EquatableArray<int> speakers = country is null ? ofDefense : SpeakerSet.Of(delegations.Roster.OfCountry(country.Code).Where(ofDefense.Contains));
        return new Subject(SubjectKind.Participant, index, next, speakers.Count == 1 ? speakers : EquatableArray<int>.Empty);
    }

    /// <summary>Behind "Ministry of National Defence" and "defence ministry"; -1 where none of them stands there.</summary>
    private static int BehindMinistry(Sentence sentence, int at)
    {
        bool isFirst = Departments.Contains(sentence.Lower(at)) && sentence.Is(at + 1, "of");
        int field = Article.Skip(sentence, isFirst ? at + 2 : at);
        field = sentence.Is(field, "national") ? field + 1 : field;
        bool isOfDefense = Defense.Contains(sentence.Lower(field)) && (isFirst || Departments.Contains(sentence.Lower(field + 1)));
        return !isOfDefense ? -1 : isFirst ? field + 1 : field + 2;
    }

    /// <summary>"The Cabinet Secretary for Interior", "the Minister of the Navy": the title goes on, and is not that of one who took part.</summary>
    public static bool IsOfAnother(Delegations delegations, Sentence sentence, int next, EquatableArray<int> holders)
    {
        int at = Article.Skip(sentence, next + 1);
        return LeadsInField.Contains(sentence.Lower(next))
            && sentence.IsCapitalized(at)
            && delegations.Countries.At(sentence, at) == null
            && delegations.Roster.NameAt(sentence, at) == null
            && !holders.Items.Any(holder => delegations.Roster.Titles.HaveWord(holder, sentence.Lower(at)));
    }
}
